import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The body of every refusal, on every route. */
export interface ApiErrorBody {
  readonly error: {
    /** Stable and kebab-case; programs branch on it. */
    readonly code: string;
    readonly message: string;
    /** What to do about it. */
    readonly hint?: string;
  };
}

/** Answers with an error in the one shape that all of them have. */
export function refuse<Status extends ContentfulStatusCode>(context: Context, status: Status, error: ApiErrorBody['error']) {
  return context.json({ error } satisfies ApiErrorBody, status);
}
