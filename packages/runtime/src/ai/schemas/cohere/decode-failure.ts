import type { FailureDialect } from '../../failure/describe-failure.ts';
import { createFailureDecoder } from '../../failure/create-failure-decoder.ts';

/** Cohere's errors are a message and a status; the status says the kind. */
export const failureDialect: FailureDialect = { format: 'Cohere', kinds: {} };

/** What a response with an error status says, in one sentence, with what to do. */
export const decodeFailure = createFailureDecoder(failureDialect);
