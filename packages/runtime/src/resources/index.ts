export { createDirectRunner, routeRunners } from './direct-runner.ts';
export { createGatewayRunner } from './gateway-runner.ts';
export type { GatewayOptions } from './gateway-runner.ts';
