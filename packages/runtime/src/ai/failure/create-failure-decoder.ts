import type { SchemaCodec } from '../schemas/schema.ts';
import { readText } from '../stream/response-body.ts';
import { describeFailure } from './describe-failure.ts';
import type { FailureDialect } from './describe-failure.ts';
import { readReason } from './read-reason.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** An error body is read up to here; the rest of a page of HTML says nothing. */
const MAX_FAILURE_BYTES = 64_000;

/** Reads responses with an error status as a vendor writes them. */
export function createFailureDecoder(dialect: FailureDialect): SchemaCodec['decodeFailure'] {
  return async (response, asked) => {
    // The status alone says enough when the body breaks off.
    const body = await readText(response, MAX_FAILURE_BYTES).catch(() => '');
    return describeFailure(readReason(body), dialect, { ...asked, status: response.status, retryAfterSeconds: retryAfterSeconds(response.headers, Date.now()) });
  };
}
