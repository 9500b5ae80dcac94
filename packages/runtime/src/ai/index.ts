export { AI_ACTIONS } from './ai-request.ts';
export type { AiAction, AiOptions, AiRequest, AiRunner } from './ai-request.ts';
export type { AiEvent, AiSource, AiWarning, Usage } from './ai-event.ts';
export { AiError } from './ai-error.ts';
export type { AiErrorData, AiErrorKind } from './ai-error.ts';
export { SUPPORTED_SCHEMAS } from './resource.ts';
export type { AiResource, AiSchema, ResourceOrigin } from './resource.ts';
export type { Transport, TransportRequest } from './transport.ts';
