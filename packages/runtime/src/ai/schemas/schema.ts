import type { AiEvent } from '../ai-event.ts';
import type { AiErrorData } from '../ai-error.ts';
import type { AiAction, AiOptions } from '../ai-request.ts';
import type { AiResource } from '../resource.ts';
import type { TransportRequest } from '../transport.ts';

/** One wire format: how a request is written, how an answer is read, and what an error means. */
export interface SchemaCodec {
  encodeRequest(call: { readonly resource: AiResource; readonly model: string; readonly action: AiAction; readonly options: AiOptions }): TransportRequest;
  /** Ends with `finish` or `error`, never silently. Rejects only with what the body's stream rejects with. */
  decodeResponse(response: Response): AsyncIterable<AiEvent>;
  /** What a response with a status other than 2xx says. Reads a bounded part of its body. */
  decodeFailure(response: Response, call: { readonly resource: AiResource; readonly model: string }): Promise<AiErrorData>;
}
