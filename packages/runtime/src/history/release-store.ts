import type { EnvironmentMove, PlanState, Release, ReleasePlan } from './release.ts';

/** Where the releases of apps are kept. Every implementation passes `release-store.contract.ts`. Releases and moves are only ever added, but for what privacy asks. */
export interface ReleaseStore {
  /** The releases of an app, newest first. */
  list(app: string): Promise<readonly Release[]>;
  /** Resolves false, having written nothing, when the app has a release of that version. */
  add(app: string, release: Release): Promise<boolean>;
  /** The moves of an app's environments, newest first. */
  moves(app: string): Promise<readonly EnvironmentMove[]>;
  /** Resolves false, having written nothing, when the environment is not at `move.from` any more. */
  move(app: string, move: EnvironmentMove): Promise<boolean>;
  /** The plans of an app, the latest due first. */
  plans(app: string): Promise<readonly ReleasePlan[]>;
  /** The plans of all apps that wait, the earliest due first. */
  waitingPlans(): Promise<readonly { readonly app: string; readonly plan: ReleasePlan }[]>;
  addPlan(app: string, plan: ReleasePlan): Promise<void>;
  /** Ends a plan. Resolves false, having written nothing, when it does not wait any more. */
  endPlan(app: string, id: string, state: Exclude<PlanState, { readonly status: 'waiting' }>): Promise<boolean>;
  /** The origins whose pages may show the app; none at first. */
  readOrigins(app: string): Promise<readonly string[]>;
  writeOrigins(app: string, origins: readonly string[]): Promise<void>;
  /** Takes a person's name off releases, moves and plans; nothing else of them changes. Resolves with how many had it. */
  redactAuthor(app: string, author: string): Promise<number>;
  /** Takes away everything about an app's releases. */
  erase(app: string): Promise<void>;
}
