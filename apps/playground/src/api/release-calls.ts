import type { ReleaseDraft, ReleaseInput, ReleaseList } from './release-types.ts';

/** What points at releases. */
export type Environment = keyof ReleaseList['environments'];

/** Publishing at the server. Each call that changes something gives everything about the app's releases as it is then. */
export interface ReleaseCalls {
  list(app: string): Promise<ReleaseList>;
  /** A version and notes for a release of that version of the app, and what is wrong with it. The notes say what changed since the last release, or since the one that is named. */
  draft(app: string, source: string, since?: string): Promise<ReleaseDraft>;
  publish(app: string, release: ReleaseInput): Promise<ReleaseList>;
  /** Points an environment at a release, or with null at none; refused where it is not at `from` any more. */
  move(app: string, environment: Environment, move: { readonly from: string | null; readonly to: string | null }): Promise<ReleaseList>;
  /** Points an environment back at the release before. */
  rollBack(app: string, environment: Environment, from: string | null): Promise<ReleaseList>;
  cancelPlan(app: string, plan: string): Promise<ReleaseList>;
  /** Which sites may show the app. */
  saveOrigins(app: string, origins: readonly string[]): Promise<ReleaseList>;
}

/** The calls over one that sends a request and reads the JSON of its answer. */
export function createReleaseCalls(call: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>): ReleaseCalls {
  const at = (app: string, ...parts: readonly string[]): string => ['/api/apps', ...[app, ...parts].map(encodeURIComponent)].join('/');
  return {
    list: (app) => call('GET', at(app, 'releases')),
    draft: (app, source, since) => call('GET', `${at(app, 'release-draft')}?${new URLSearchParams({ source, ...(since === undefined ? {} : { since }) })}`),
    publish: (app, release) => call('POST', at(app, 'releases'), release),
    move: (app, environment, move) => call('PUT', at(app, 'environments', environment), move),
    rollBack: (app, environment, from) => call('POST', at(app, 'environments', environment, 'roll-back'), { from }),
    cancelPlan: (app, plan) => call('DELETE', at(app, 'plans', plan)),
    saveOrigins: (app, origins) => call('PUT', at(app, 'origins'), { origins }),
  };
}
