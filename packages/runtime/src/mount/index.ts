export type { ElementPort } from './element-port.ts';
export { mountComponent } from './mount-component.ts';
export type { MountContext } from './mount-component.ts';
export { watchRows } from './watch-rows.ts';
