// By itself, so that only this is fetched with the first use of the server's knowledge bases.
export { createGatewayKnowledge } from '@inlay/runtime/resources';
