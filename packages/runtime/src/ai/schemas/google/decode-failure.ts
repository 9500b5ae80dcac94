import type { FailureDialect } from '../../failure/describe-failure.ts';
import { createFailureDecoder } from '../../failure/create-failure-decoder.ts';

/** Google's canonical codes (`error.status`). */
export const failureDialect: FailureDialect = {
  format: 'Google',
  kinds: {
    INVALID_ARGUMENT: 'request',
    FAILED_PRECONDITION: 'request',
    NOT_FOUND: 'request',
    OUT_OF_RANGE: 'request',
    UNAUTHENTICATED: 'auth',
    PERMISSION_DENIED: 'auth',
    RESOURCE_EXHAUSTED: 'rate',
    DEADLINE_EXCEEDED: 'timeout',
    INTERNAL: 'server',
    UNAVAILABLE: 'server',
    UNIMPLEMENTED: 'request',
    ABORTED: 'server',
    UNKNOWN: 'server',
  },
};

/** What a response with an error status says, in one sentence, with what to do. */
export const decodeFailure = createFailureDecoder(failureDialect);
