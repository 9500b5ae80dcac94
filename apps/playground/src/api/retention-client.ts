import type { ForgottenName, RetentionPolicy, ThinningPlan } from './api-types.ts';

/** Which versions of an app are kept, as the playground asks for it. */
export interface RetentionClient {
  /** Null where every version is kept. */
  readRetention(app: string): Promise<RetentionPolicy | null>;
  /** What a policy would take away now; changes nothing. */
  planRetention(app: string, policy: RetentionPolicy): Promise<ThinningPlan>;
  /** Decides, and thins at once. */
  saveRetention(app: string, policy: RetentionPolicy | null): Promise<ThinningPlan>;
  /** Deletes one version for good. Refused (`history-needed`) for the newest of a branch and for released ones. */
  deleteVersion(app: string, version: string): Promise<void>;
  /** Takes a person's name off all versions and releases. */
  forgetAuthor(app: string, author: string): Promise<ForgottenName>;
  /** Deletes the app for good, with its history and releases. */
  deleteApp(app: string): Promise<void>;
}

/** Retention over the server's API. */
export function createRetentionClient(call: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>): RetentionClient {
  const of = (app: string): string => `/api/apps/${encodeURIComponent(app)}`;
  const at = (app: string): string => `${of(app)}/retention`;
  return {
    readRetention: async (app) => (await call<{ readonly policy: RetentionPolicy | null }>('GET', at(app))).policy,
    planRetention: (app, policy) => call('POST', `${at(app)}/plan`, { policy }),
    saveRetention: (app, policy) => call('PUT', at(app), { policy }),
    deleteVersion: (app, version) => call('DELETE', `${of(app)}/versions/${encodeURIComponent(version)}`),
    forgetAuthor: (app, author) => call('POST', `${at(app)}/forget`, { author }),
    deleteApp: (app) => call('DELETE', of(app)),
  };
}
