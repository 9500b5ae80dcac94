import type { FailureDialect } from '../../failure/describe-failure.ts';
import { createFailureDecoder } from '../../failure/create-failure-decoder.ts';

/** Anthropic's error types (`error.type`). */
export const failureDialect: FailureDialect = {
  format: 'Anthropic',
  kinds: {
    invalid_request_error: 'request',
    authentication_error: 'auth',
    permission_error: 'auth',
    billing_error: 'quota',
    not_found_error: 'request',
    request_too_large: 'request',
    rate_limit_error: 'rate',
    timeout_error: 'timeout',
    api_error: 'server',
    overloaded_error: 'server',
  },
};

/** What a response with an error status says, in one sentence, with what to do. */
export const decodeFailure = createFailureDecoder(failureDialect);
