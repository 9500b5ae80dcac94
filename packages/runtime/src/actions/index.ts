export { createDebouncer } from './create-debouncer.ts';
export type { Debouncer } from './create-debouncer.ts';
export { HandlerError } from './handler-error.ts';
export type { HandlerPort } from './handler-port.ts';
export type { DownloadFile, Host, HostStorage, NoticeTone } from './host.ts';
export { runHandler } from './run-handler.ts';
export { scriptActions } from './script-actions.ts';
export { createScriptScope } from './script-scope.ts';
export type { Actions, ScriptSurroundings } from './script-scope.ts';
