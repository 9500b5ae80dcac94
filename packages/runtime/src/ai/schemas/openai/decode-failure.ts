import type { FailureDialect } from '../../failure/describe-failure.ts';
import { createFailureDecoder } from '../../failure/create-failure-decoder.ts';

/** OpenAI's error types and codes (`error.type`, `error.code`), and those of compatible servers. */
export const failureDialect: FailureDialect = {
  format: 'OpenAI',
  kinds: {
    insufficient_quota: 'quota',
    billing_hard_limit_reached: 'quota',
    rate_limit_exceeded: 'rate',
    rate_limit_error: 'rate',
    tokens: 'rate',
    requests: 'rate',
    context_length_exceeded: 'context',
    exceed_context_size_error: 'context',
    invalid_api_key: 'auth',
    authentication_error: 'auth',
    permission_error: 'auth',
    content_filter: 'filtered',
    content_policy_violation: 'filtered',
    moderation_blocked: 'filtered',
    invalid_request_error: 'request',
    BadRequestError: 'request',
    NotFoundError: 'request',
    model_not_found: 'request',
    server_error: 'server',
    overloaded_error: 'server',
    unavailable_error: 'server',
    timeout_error: 'timeout',
  },
};

/** What a response with an error status says, in one sentence, with what to do. */
export const decodeFailure = createFailureDecoder(failureDialect);
