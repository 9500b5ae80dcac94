/** What points at releases. `staging` is for trying out, `live` for everybody. */
export const ENVIRONMENTS = ['staging', 'live'] as const;

/** One of `ENVIRONMENTS`. */
export type Environment = (typeof ENVIRONMENTS)[number];

/** A version of an app that was published. Never changes. */
export interface Release {
  /** Three numbers: `1.2.0`. No two releases of an app have the same. */
  readonly version: string;
  /** The id of the version of the app that it is. */
  readonly source: string;
  /** In plain words, for the people who use the app. May be empty. */
  readonly notes: string;
  readonly author: string;
  /** When, as ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The version of the component kit that it was made with. */
  readonly kit: string;
  /** Where the server keeps the built kit as it was then: `/embed-3f….js`. Missing where none was built. */
  readonly bundle?: string;
}

/** Why an environment was moved: with the release that was published, by hand to any other, back to the one before, or at a set time. */
export type MoveCause = 'published' | 'moved' | 'rolled-back' | 'scheduled';

/** An environment began to point at another release, or at none. All are kept. */
export interface EnvironmentMove {
  readonly environment: Environment;
  /** The release that it pointed at; null for none. */
  readonly from: string | null;
  /** The release that it points at since; null when the app was taken offline there. */
  readonly to: string | null;
  readonly by: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly cause: MoveCause;
}

/** How a plan ended, or that it has not yet. A failed one says why. */
export type PlanState =
  | { readonly status: 'waiting' }
  | { readonly status: 'done' | 'cancelled'; readonly endedAt: string }
  | { readonly status: 'failed'; readonly endedAt: string; readonly reason: string };

/** That an environment is to be moved at a time. */
export interface ReleasePlan {
  readonly id: string;
  readonly version: string;
  readonly environment: Environment;
  /** When it is due, as ISO 8601 in UTC with milliseconds. */
  readonly due: string;
  readonly by: string;
  readonly state: PlanState;
}
