// What calls models straight from the page, apart: most apps ask a server.
export { createDirectRunner } from '@inlay/runtime/resources';
