import type { AiErrorData } from '../ai/index.ts';
import type { Problem } from '../problem.ts';
import type { Query } from '../queries/index.ts';

/** What the last run of a query failed with, at the query. Live. A run that was stopped has not failed. */
export function queryProblem(query: Query): Problem | undefined {
  const error = query.read('error') as AiErrorData | null;
  if (error === null || error.kind === 'aborted') return undefined;
  return { severity: 'error', code: `query-${error.kind}`, message: error.message, path: ['queries', query.name], ...(error.hint === null ? {} : { hint: error.hint }) };
}
