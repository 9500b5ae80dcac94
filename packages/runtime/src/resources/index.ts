export { createDirectRunner, routeRunners } from './direct-runner.ts';
export { createGatewayRunner } from './gateway-runner.ts';
export type { GatewayOptions } from './gateway-runner.ts';
export { createGatewayKnowledge } from './gateway-knowledge.ts';
export { createLocalKnowledgeRunner } from './local-knowledge-runner.ts';
export type { LocalKnowledgeOptions } from './local-knowledge-runner.ts';
export { createGatewayRestRunner } from './gateway-rest-runner.ts';
export { describeRestRequest } from './rest-runner.ts';
export type { RestAnswer, RestParam, RestRequest, RestRunner } from './rest-runner.ts';
