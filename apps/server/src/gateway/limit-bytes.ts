import { InlayError } from '@inlay/runtime/inlay-error';

/** Passes a body through until it has given `limit` bytes, then fails it with an InlayError `response-too-long`. */
export function limitBytes(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let seen = 0;
  return body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen <= limit) controller.enqueue(chunk);
      else controller.error(new InlayError(`The answer is longer than ${limit} bytes.`, { code: 'response-too-long' }));
    },
  }));
}
