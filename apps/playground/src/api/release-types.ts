// Made by `node tools/launch.mjs api-types` from apps/server/src/routes/schemas.ts. Do not edit: `npm test` fails while the two differ.

import type { AppDocument, Problem } from './api-types.ts';

/** The API's `EnvironmentMove`. */
export interface EnvironmentMove {
  readonly environment: 'staging' | 'live';
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string;
  readonly at: string;
  readonly cause: 'published' | 'moved' | 'rolled-back' | 'scheduled';
}

/** The API's `MoveInput`. */
export interface MoveInput {
  readonly from: string | null;
  readonly to: string | null;
}

/** The API's `OriginsInput`. */
export interface OriginsInput {
  readonly origins: readonly string[];
}

/** The API's `Release`. */
export interface Release {
  readonly version: string;
  readonly source: string;
  readonly notes: string;
  readonly author: string;
  readonly at: string;
  readonly kit: string;
  readonly bundle?: string;
}

/** The API's `ReleaseDraft`. */
export interface ReleaseDraft {
  readonly version: string;
  readonly level: 'major' | 'minor' | 'patch' | null;
  readonly reasons: readonly string[];
  readonly notes: string;
  readonly problems: readonly Problem[];
}

/** The API's `ReleaseInput`. */
export interface ReleaseInput {
  readonly version: string;
  readonly source: string;
  readonly notes: string;
  readonly environment: 'staging' | 'live' | null;
  readonly due?: string;
  readonly confirmed?: boolean;
}

/** The API's `ReleaseList`. */
export interface ReleaseList {
  readonly releases: readonly Release[];
  readonly environments: {
    readonly staging: { readonly version: string | null; readonly before: string | null };
    readonly live: { readonly version: string | null; readonly before: string | null };
  };
  readonly moves: readonly EnvironmentMove[];
  readonly plans: readonly ReleasePlan[];
  readonly origins: readonly string[];
  readonly kit: string;
}

/** The API's `ReleasePlan`. */
export interface ReleasePlan {
  readonly id: string;
  readonly version: string;
  readonly environment: 'staging' | 'live';
  readonly due: string;
  readonly by: string;
  readonly state: { readonly status: 'waiting' | 'done' | 'cancelled' | 'failed'; readonly endedAt?: string; readonly reason?: string };
}

/** The API's `ReleasedDocument`. */
export interface ReleasedDocument {
  readonly inlayRelease: 1;
  readonly release: string;
  readonly version: string;
  readonly kit: string;
  readonly user: Readonly<Record<string, unknown>> | null;
  readonly document: AppDocument;
}

/** The API's `ReleasedRun`. */
export interface ReleasedRun {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly turns?: readonly Readonly<Record<string, unknown>>[];
}
