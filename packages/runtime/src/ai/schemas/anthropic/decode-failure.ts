import type { FailureDialect } from '../../failure/describe-failure.ts';
import { createFailureDecoder } from '../../failure/create-failure-decoder.ts';

/** How errors of this schema are told. */
export const failureDialect: FailureDialect = { format: 'Anthropic' };

/** What a response with an error status says, in one sentence, with what to do. */
export const decodeFailure = createFailureDecoder(failureDialect);
