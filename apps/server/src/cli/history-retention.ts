import { parseArgs } from 'node:util';
import { createHistory, createRetention, policyFault } from '@inlay/runtime/history';
import type { RetentionPolicy } from '@inlay/runtime/history';
import { InlayError } from '@inlay/runtime/inlay-error';
import { definitions } from '@inlay/components/definitions';
import { openHome } from './open-home.ts';
import type { OpenedHome } from './open-home.ts';
import type { CommandOutput } from './run.ts';
import { UsageError } from './usage-error.ts';

/** How these commands are written. */
export const RETENTION_USAGE = `inlay history thin APP [--all-hours N --hourly-days N] [--dry-run]
inlay history delete APP (--version ID | --author NAME | --everything)
inlay history dump APP

  thin         takes away old versions: all are kept for so many hours, then the last of each hour for so many
               days, then the last of each day; without numbers, by what the owner decided in the playground
  delete       takes away one version, a person's name, or the app with all of its history; there is no way back
  dump         prints everything that is kept about an app, as JSON
  --dry-run    only says what would go`;

const ACTIONS = ['thin', 'delete', 'dump'] as const;
const OPTIONS = { 'all-hours': { type: 'string' }, 'hourly-days': { type: 'string' }, 'dry-run': { type: 'boolean' }, version: { type: 'string' }, author: { type: 'string' }, everything: { type: 'boolean' }, data: { type: 'string' } } as const;

/** True for the words that `retain` reads. */
export function isRetentionCommand([action]: readonly string[]): boolean {
  return ACTIONS.some((each) => each === action);
}

/** `inlay history thin|delete|dump`. Throws a UsageError for a wrong call, and an InlayError where it is refused. */
export async function retain(words: readonly string[], output: CommandOutput): Promise<void> {
  const { values, positionals: [action, app, ...more] } = parse(words);
  if (app === undefined) throw new UsageError(`inlay history ${action} takes the id of an app.`);
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one word too many.`);
  const policy = readPolicy(values['all-hours'], values['hourly-days']);
  const targets = [values.version, values.author, values.everything].filter((each) => each !== undefined);
  if (action === 'delete' && targets.length !== 1) throw new UsageError('inlay history delete takes one of --version, --author and --everything.');
  const home = openHome({ data: values.data, environment: process.env });
  try {
    if ((await home.storage.apps.read(app)) === undefined) throw new InlayError(`There is no app "${app}" here.`, { code: 'no-such-app' });
    if (action === 'thin') await thin(home, { app, policy, isDry: values['dry-run'] === true }, output);
    else if (action === 'delete') await remove(home, { app, version: values.version, author: values.author }, output);
    else await dump(home, app, output);
  } finally {
    await home.close();
  }
}

async function thin({ storage }: OpenedHome, { app, policy: given, isDry }: { readonly app: string; readonly policy: RetentionPolicy | undefined; readonly isDry: boolean }, { out }: CommandOutput): Promise<void> {
  const retention = createRetention({ store: storage.history, app, clock: Date.now });
  const policy = given ?? (await retention.policy());
  if (policy === undefined) throw new InlayError('Nothing was decided for this app, so every version is kept.', { code: 'no-policy', hint: 'Give --all-hours and --hourly-days.' });
  const { versions, thinned } = isDry ? await retention.plan(policy) : await retention.thin(policy);
  out(`${isDry ? 'Would thin' : 'Thinned'} ${thinned.toLocaleString('en')} of ${versions.toLocaleString('en')} versions.\n`);
}

async function remove({ storage }: OpenedHome, { app, version, author }: { readonly app: string; readonly version: string | undefined; readonly author: string | undefined }, { out }: CommandOutput): Promise<void> {
  const retention = createRetention({ store: storage.history, app, clock: Date.now });
  if (version !== undefined) {
    await retention.remove(version);
    out('Deleted the version.\n');
  } else if (author !== undefined) {
    const { versions, releases } = await retention.forget(author);
    out(`Took the name off ${versions} versions and ${releases} releases, moves and plans.\n`);
  } else {
    await retention.erase();
    await storage.apps.remove(app);
    out('Deleted the app and its history.\n');
  }
}

/** A version a line would be easier to read back, but a person who asks what is kept about them wants one file. */
async function dump({ storage }: OpenedHome, app: string, { out }: CommandOutput): Promise<void> {
  const { history: store } = storage;
  const history = createHistory({ store, app, components: definitions, clock: Date.now });
  const { versions: surveyed, heads } = await store.surveyVersions(app);
  const { releases } = store;
  const published = { releases: await releases.list(app), moves: await releases.moves(app), plans: await releases.plans(app), origins: await releases.readOrigins(app) };
  out(`{"app":${JSON.stringify(await storage.apps.read(app))},"heads":${JSON.stringify(heads)},"marks":${JSON.stringify(await store.readMarks(app))},"tombstones":${JSON.stringify(await store.readTombstones(app))},"branches":${JSON.stringify(await store.listBranches(app))},${JSON.stringify(published).slice(1, -1)},"versions":[`);
  for (const [index, { id }] of surveyed.entries()) out(`${index === 0 ? '' : ','}\n${JSON.stringify({ ...(await store.readVersion(app, id)), document: await history.read(id) })}`);
  out('\n]}\n');
}

function readPolicy(hours: string | undefined, days: string | undefined): RetentionPolicy | undefined {
  if (hours === undefined && days === undefined) return undefined;
  const policy = { allHours: Number(hours), hourlyDays: Number(days) };
  const fault = hours === undefined || days === undefined ? '--all-hours and --hourly-days are given together.' : policyFault(policy);
  if (fault !== undefined) throw new UsageError(fault);
  return policy;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
