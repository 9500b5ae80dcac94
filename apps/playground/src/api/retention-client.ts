import type { RetentionPolicy, ThinningPlan } from './api-types.ts';

/** Which versions of an app are kept, as the playground asks for it. */
export interface RetentionClient {
  /** Null where every version is kept. */
  readRetention(app: string): Promise<RetentionPolicy | null>;
  /** What a policy would take away now; changes nothing. */
  planRetention(app: string, policy: RetentionPolicy): Promise<ThinningPlan>;
  /** Decides, and thins at once. */
  saveRetention(app: string, policy: RetentionPolicy | null): Promise<ThinningPlan>;
}

/** Retention over the server's API. */
export function createRetentionClient(call: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>): RetentionClient {
  const at = (app: string): string => `/api/apps/${encodeURIComponent(app)}/retention`;
  return {
    readRetention: async (app) => (await call<{ readonly policy: RetentionPolicy | null }>('GET', at(app))).policy,
    planRetention: (app, policy) => call('POST', `${at(app)}/plan`, { policy }),
    saveRetention: (app, policy) => call('PUT', at(app), { policy }),
  };
}
