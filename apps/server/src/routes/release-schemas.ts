import { z } from '@hono/zod-openapi';
import { ENVIRONMENTS } from '@inlay/runtime/history';
import { problem } from './schemas.ts';

/** What points at releases. */
export const environment = z.enum(ENVIRONMENTS);

export const versionNumber = z.string().max(40);
const versionId = z.string().regex(/^[0-9a-f]{64}$/, { error: 'A version is named by 64 hexadecimal digits.' });
const notes = z.string().trim().max(20_000);

/** A published version of an app. */
export const release = z.strictObject({ version: versionNumber, source: versionId, notes: z.string(), author: z.string(), at: z.string(), kit: z.string(), bundle: z.string().optional() }).openapi('Release');

/** A move of an environment. */
export const environmentMove = z.strictObject({
  environment, from: versionNumber.nullable(), to: versionNumber.nullable(), by: z.string(), at: z.string(), cause: z.enum(['published', 'moved', 'rolled-back', 'scheduled']),
}).openapi('EnvironmentMove');

/** A move that is planned, and how that ended. */
export const releasePlan = z.strictObject({
  id: z.string(), version: versionNumber, environment, due: z.string(), by: z.string(),
  state: z.strictObject({ status: z.enum(['waiting', 'done', 'cancelled', 'failed']), endedAt: z.string().optional(), reason: z.string().optional() }),
}).openapi('ReleasePlan');

/** An environment: what it points at, and what one step back is. */
const environmentState = z.strictObject({ version: versionNumber.nullable(), before: versionNumber.nullable() });

/** Everything about the releases of an app. */
export const releaseList = z.strictObject({
  /** Newest first. */
  releases: z.array(release),
  environments: z.strictObject({ staging: environmentState, live: environmentState }),
  /** Newest first; of a long history the newest. */
  moves: z.array(environmentMove),
  plans: z.array(releasePlan),
  /** The origins whose pages may show the app beside this server's own; `*` for all. */
  origins: z.array(z.string()),
  /** The version of the component kit that this server shows apps with. */
  kit: z.string(),
}).openapi('ReleaseList');

/** What a release of a version of the app could be called and say, and what is wrong with it. */
export const releaseDraft = z.strictObject({
  version: versionNumber,
  level: z.enum(['major', 'minor', 'patch']).nullable(),
  reasons: z.array(z.string()),
  notes: z.string(),
  problems: z.array(problem),
}).openapi('ReleaseDraft');

/** What is published. With `due` the environment moves then, else at once; without an environment none does. */
export const releaseInput = z.strictObject({
  version: versionNumber.trim(),
  source: versionId,
  notes,
  environment: environment.nullable(),
  due: z.iso.datetime().optional(),
  /** True once the person has seen what is wrong with the document and wants to publish it anyway. */
  confirmed: z.boolean().default(false),
}).openapi('ReleaseInput');

/** Where an environment is to point. `from` is where it points as far as the person knows. */
export const moveInput = z.strictObject({ from: versionNumber.nullable(), to: versionNumber.nullable() }).openapi('MoveInput');

/** Which sites may show an app. */
export const originsInput = z.strictObject({
  origins: z.array(z.string().trim().regex(/^(?:\*|https?:\/\/[^\s/?#@*]+)$/, { error: 'A site is written as https://shop.example, without a path; * means every site.' })).max(100),
}).openapi('OriginsInput');
