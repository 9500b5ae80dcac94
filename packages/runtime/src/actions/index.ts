export type { HandlerPort, Host, NoticeTone } from './handler-port.ts';
export { HandlerError, runHandler } from './run-handler.ts';
