import { z } from '@hono/zod-openapi';
import { AI_ACTIONS, OPTION_KINDS, RESOURCE_PRESETS, RESOURCE_SCHEMAS } from '@inlay/runtime/ai';
import { REST_METHODS, SECTIONS } from '@inlay/runtime/document';

/** What every refusal looks like. */
export const errorBody = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string().optional() }),
}).openapi('ErrorBody');

/** A builder's mistake, as the runtime reports it. */
export const problem = z.strictObject({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()),
  range: z.array(z.number()).optional(),
  frame: z.string().optional(),
  hint: z.string().optional(),
}).openapi('Problem');

/** A refusal of a document or of edits, with the problems. */
export const problemsBody = z.strictObject({ ...errorBody.shape, problems: z.array(problem) }).openapi('ProblemsBody');

/** The signed-in user. */
export const session = z.strictObject({ mode: z.enum(['single-user']), user: z.strictObject({ name: z.string() }) }).openapi('Session');

/** An app document: read by `parseDocument`, which says more about mistakes than a schema can. */
export const appDocument = z.record(z.string(), z.unknown()).openapi('AppDocument');

/** The newest version, and how often there was a new one. */
export const head = z.strictObject({ version: z.string(), revision: z.number().int() }).openapi('Head');

/** A refusal of a change to an old version, with the newest one. */
export const staleBody = z.strictObject({ ...errorBody.shape, head }).openapi('StaleBody');

/** An app in the list. */
export const appSummary = z.strictObject({ id: z.string(), name: z.string(), createdAt: z.string() }).openapi('AppSummary');

/** An app, whole, with what is wrong in its document. */
export const app = z.strictObject({ ...appSummary.shape, document: appDocument, head, problems: z.array(problem) }).openapi('App');

/** What somebody wrote at a version. */
export const versionMark = z.strictObject({ name: z.string().trim().max(200), note: z.string().trim().max(4000), pinned: z.boolean() }).openapi('VersionMark');

/** One thing of a document: an entry, or one value in it; or the name or the theme of the app, whose own name is empty. */
export const partPlace = z.strictObject({
  section: z.enum([...SECTIONS, 'app']),
  name: z.string().max(200),
  path: z.array(z.string().max(200)).max(4).optional(),
}).refine(({ section, name, path }) => (section === 'app' ? name === '' && isAppPath(path) : name !== ''), 'an entry has a name; of the app itself, the path is "name" or "theme"').openapi('PartPlace');

function isAppPath([first, ...rest]: readonly string[] = []): boolean {
  return (first === 'name' && rest.length === 0) || (first === 'theme' && rest.length <= 1);
}

/** A place where both sides of a merge changed something. */
export const mergeConflict = z.strictObject({ path: z.array(z.string()), base: z.unknown().optional(), ours: z.unknown().optional(), theirs: z.unknown().optional() }).openapi('MergeConflict');

/** A refusal to take back what later changes stand on, with the places. */
export const conflictBody = z.strictObject({
  ...errorBody.shape,
  conflicts: z.array(mergeConflict),
}).openapi('ConflictBody');

/** A version in the list. */
export const version = z.strictObject({
  id: z.string(),
  parents: z.array(z.string()),
  author: z.string(),
  origin: z.enum(['hand', 'assist', 'restore', 'merge', 'import', 'mcp', 'migration']),
  message: z.string(),
  at: z.string(),
  editCount: z.number().int(),
  restored: z.string().optional(),
  /** What was asked of Assist, and in which conversation, where that made it. */
  prompt: z.string().optional(),
  conversation: z.string().optional(),
  /** The releases that it was published as. */
  releases: z.array(z.string()).optional(),
  mark: versionMark.optional(),
}).openapi('Version');

/** A version with its document and the edits that led to it. */
export const versionDetail = z.strictObject({ version, edits: z.array(z.unknown()), document: appDocument }).openapi('VersionDetail');

/** What saving gives back: the new version is the head. */
export const saved = z.strictObject({ version, head, document: appDocument }).openapi('Saved');

/** An app with all of its history: read by `readAppFile`, which proves every version and says what is not so. */
export const appFile = z.record(z.string(), z.unknown()).openapi('AppFile');

/** Who changed an entry: what of it by which version, and which one added it. */
export const blame = z.strictObject({ changes: z.array(z.strictObject({ path: z.array(z.string()), version })), added: version.optional() }).openapi('Blame');

/** A branch; `newest` is its newest version. */
export const branch = z.strictObject({
  name: z.string(),
  isProtected: z.boolean(),
  /** When it was deleted; it can be brought back. */
  deletedAt: z.string().optional(),
  newest: version,
}).openapi('Branch');

/** What a merge would bring. */
export const mergePlan = z.strictObject({
  status: z.enum(['contained', 'forward', 'diverged']),
  ahead: z.number().int(),
  behind: z.number().int(),
  /** The versions that it was planned for: where it goes, and what is merged. */
  expected: z.string(),
  expectedFrom: z.string(),
  conflicts: z.array(mergeConflict),
  /** Merged; where both sides disagree, as it is where it goes. */
  document: appDocument,
  /** As it is where it goes. */
  before: appDocument,
}).openapi('MergePlan');

/** A merge to be made: what was planned, and which side stays in each place of conflict. */
export const mergeInput = z.strictObject({
  from: z.string().max(100),
  expected: z.string().max(64),
  expectedFrom: z.string().max(64),
  choices: z.array(z.strictObject({ path: z.array(z.string().max(200)).max(20), side: z.enum(['ours', 'theirs']) })).max(10_000).default([]),
}).openapi('MergeInput');

const timeouts = z.strictObject({ firstTokenMs: z.number().int().positive(), idleMs: z.number().int().positive(), totalMs: z.number().int().positive() }).partial();

/** What a resource may say beside where it is. */
const resourceSettings = z.strictObject({
  /** Added to every URL. Seen by everybody who sees the resource: no place for keys. */
  query: z.record(z.string().min(1).max(100), z.string().max(2000)),
  /** Added to the body of every request. */
  body: z.record(z.string().min(1).max(100), z.unknown()),
  /** The header that carries the key as it is. */
  keyHeader: z.string().regex(/^[A-Za-z0-9-]{1,100}$/),
  /** The environment variable of the server that holds the key. Only names that say so, and none of our own: nothing else is to be sent anywhere. */
  keyVariable: z.string().max(100).regex(/^(?!INLAY_)[A-Z][A-Z0-9_]*_(?:KEY|TOKEN)$/, { error: 'The variable must end in _KEY or _TOKEN, in capital letters.' }),
  timeouts,
  requestsPerMinute: z.number().int().positive(),
  disabled: z.boolean(),
}).partial().openapi('ResourceSettings');

/** What came of trying a resource out. */
export const connectionReport = z.strictObject({
  ok: z.boolean(),
  models: z.array(z.string()),
  checks: z.array(z.strictObject({ name: z.enum(['models', 'answer']), ok: z.boolean(), message: z.string(), hint: z.string().nullable() })),
}).openapi('ConnectionReport');

/** A resource as it may be shown: no key, no header values. */
export const resource = z.strictObject({
  name: z.string(),
  description: z.string(),
  baseUrl: z.string(),
  schema: z.enum(RESOURCE_SCHEMAS),
  models: z.array(z.string()),
  origin: z.enum(['configured', 'detected', 'demo']),
  label: z.string().nullable(),
  hasKey: z.boolean(),
  /** The key's last four characters; empty for a key too short to show any of. */
  keyTail: z.string().nullable(),
  headerNames: z.array(z.string()),
  settings: resourceSettings,
  /** What its models were learnt to refuse: it is left out, or said in another way, without being asked again. */
  learnt: z.array(z.strictObject({ model: z.string(), refused: z.string(), at: z.iso.datetime() })),
}).openapi('Resource');

/** The presets that are not offered for new resources, by their titles. */
export const disabledPresets = z.strictObject({ disabledPresets: z.array(z.enum(RESOURCE_PRESETS.map(({ title }) => title))).max(RESOURCE_PRESETS.length) }).openapi('DisabledPresets');

/** All resources; the first one answers where a query names none of them. With the presets that are switched off. */
export const resourceList = z.strictObject({ resources: z.array(resource), standIn: z.string(), disabledPresets: z.array(z.string()) }).openapi('ResourceList');

const baseUrl = z.url({ protocol: /^https?$/, error: 'The base URL must be an http or https address.' }).max(2000);
const headerName = z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, { error: 'A header name holds letters, digits and dashes.' });
const headerValue = z.string().max(4000).regex(/^[\t\x20-\x7e]*$/, { error: 'A header value holds printable ASCII only.' });

/** A resource as it is saved. A key left out keeps the stored one, null removes it. */
export const resourceInput = z.strictObject({
  description: z.string().max(2000).default(''),
  baseUrl,
  schema: z.enum(RESOURCE_SCHEMAS).default('openai'),
  models: z.array(z.string().trim().min(1).max(200)).max(500).default([]),
  apiKey: z.string().max(4000).regex(/^[\x21-\x7e]*$/, { error: 'A key holds printable ASCII without spaces.' }).nullable().optional(),
  headers: z.record(headerName, headerValue.nullable()).optional(),
  /** Replaces what was set before, all of it; left out, it stays. */
  settings: resourceSettings.optional(),
}).openapi('ResourceInput');

/** A run: by the name of a resource only, none for a search, which its base's answers. Where it is and what key it takes is this server's business. */
export const runInput = z.strictObject({
  resource: z.string().max(200),
  action: z.enum(AI_ACTIONS),
  options: z.strictObject({
    prompt: z.string(),
    ...Object.fromEntries(optionShapes()),
  }),
  /** Calls of tools that the model made and what they gave, after the prompt. */
  turns: z.array(z.record(z.string(), z.unknown())).max(1000).optional(),
}).refine(({ resource: asked, action }) => asked !== '' || action === 'searchVectors', { path: ['resource'], error: 'A run names its resource.' }).openapi('RunInput');

const restText = z.string().max(100_000);

/** A request to a REST resource: by its name, and a path below its base URL. */
export const restInput = z.strictObject({
  resource: z.string().min(1).max(200),
  method: z.enum(REST_METHODS),
  path: z.string().max(4000),
  params: z.record(z.string().max(200), z.union([restText, z.array(restText).max(500)])).default({}),
  headers: z.record(z.string().max(100), z.string().max(4000)).default({}),
  body: z.unknown().optional(),
}).openapi('RestInput');

/** What came back from a REST resource; or, alone, why nothing did. */
export const restResult = z.strictObject({
  answer: z.strictObject({ status: z.number().int(), headers: z.record(z.string(), z.string()), data: z.unknown() }).optional(),
  error: z.strictObject({ kind: z.string(), message: z.string(), hint: z.string().nullable(), status: z.number().nullable(), retryAfterSeconds: z.number().nullable() }).optional(),
}).openapi('RestResult');

/** Any JSON goes in for an option that its action reads itself. */
function optionShapes(): [string, z.ZodType][] {
  const shapes = { text: z.string(), number: z.number(), boolean: z.boolean(), texts: z.array(z.string()), value: z.unknown() };
  return Object.entries(OPTION_KINDS).filter(([name]) => name !== 'prompt').map(([name, kind]) => [name, shapes[kind].optional()]);
}
