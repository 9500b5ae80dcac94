import type { Context, MiddlewareHandler } from 'hono';

/** What a request may bring along. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** What a run may bring along: images are large. */
export const MAX_RUN_BYTES = 32 * 1024 * 1024;

/**
 * Answers with `onTooLong` when a body is longer than `limit`: at once where its length is declared, else as soon as that
 * much has arrived. (Hono's own limit cannot read bodies without a declared length behind the Node adapter.)
 */
export function limitBody(onTooLong: (context: Context) => Response, limit: number = MAX_BODY_BYTES): MiddlewareHandler {
  return async (context, next) => {
    const { raw } = context.req;
    if (raw.body === null) return next();
    const declared = raw.headers.has('transfer-encoding') ? null : raw.headers.get('content-length');
    if (declared !== null) return Number(declared) <= limit ? next() : onTooLong(context);
    const body = await readUpTo(raw.body, limit);
    if (body === undefined) return onTooLong(context);
    // Made of its parts: the adapter's request is not one that the constructor accepts.
    context.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body, signal: raw.signal });
    return next();
  };
}

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
