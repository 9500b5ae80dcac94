export { startDemoModel } from './start-demo-model.ts';
export type { DemoModel } from './start-demo-model.ts';
