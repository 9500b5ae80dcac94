import { usesOfElement as componentsOf } from '@inlay/components/definitions';
import { createBranches, createHistory, MAIN_BRANCH } from '@inlay/runtime/history';
import { isInlayError } from '@inlay/runtime/inlay-error';
import type { AppKeeping } from './app-history.ts';

/** An app that shows elements of a module. */
export interface ElementUse {
  readonly app: string;
  /** `draft`, `draft on BRANCH`, `release 1.2.0`. */
  readonly places: readonly string[];
}

/** Who would miss a module, and where that cannot be told. */
export interface ElementUses {
  readonly uses: readonly ElementUse[];
  /** Versions that cannot be read, as where the database is damaged: they may use it. */
  readonly unread: readonly ElementUse[];
}

/** The apps that would miss a module: by the newest version of any branch, or by a release. One whose module is an expression is not found. */
export async function usesOfElement(keeping: AppKeeping, hash: string): Promise<ElementUses> {
  const uses: ElementUse[] = [];
  const unread: ElementUse[] = [];
  for (const { id, name } of await keeping.storage.apps.list()) {
    const found = await placesIn(keeping, { app: id, hash });
    if (found.used.length > 0) uses.push({ app: name, places: found.used });
    if (found.unread.length > 0) unread.push({ app: name, places: found.unread });
  }
  return { uses, unread };
}

/** The places of one app where it is used, and those that cannot be read: one damaged row says nothing about the others. */
async function placesIn({ storage, components, clock }: AppKeeping, { app, hash }: { readonly app: string; readonly hash: string }): Promise<{ readonly used: readonly string[]; readonly unread: readonly string[] }> {
  const options = { store: storage.history, app, components, clock };
  const history = createHistory(options);
  const unread: string[] = [];
  const unlessDamaged = async <Found>(place: string, read: () => Promise<Found>): Promise<Found | undefined> => {
    try {
      return await read();
    } catch (error) {
      // A row of JSON that does not parse is damaged, too; what else fails is no fault of a version.
      if (!isInlayError(error) && !(error instanceof SyntaxError)) throw error;
      unread.push(place);
      return undefined;
    }
  };
  const known = new Map<string, Promise<boolean>>();
  const isUsedBy = (version: string): Promise<boolean> => {
    if (!known.has(version)) known.set(version, history.read(version).then(({ components: parts }) => componentsOf(hash, parts).length > 0));
    return known.get(version)!;
  };
  const branches = (await unlessDamaged('its branches', () => createBranches(options).list())) ?? [];
  const releases = (await unlessDamaged('its releases', () => storage.history.releases.list(app))) ?? [];
  const versions = [
    ...branches.filter(({ deletedAt }) => deletedAt === undefined).map((branch) => ({ place: branch.name === MAIN_BRANCH ? 'draft' : `draft on ${branch.name}`, version: branch.version })),
    ...releases.map((release) => ({ place: `release ${release.version}`, version: release.source })),
  ];
  const used: string[] = [];
  for (const { place, version } of versions) if ((await unlessDamaged(place, () => isUsedBy(version))) === true) used.push(place);
  return { used, unread };
}

/** How many apps are named in a sentence. */
const MOST_NAMED = 3;
/** How many places of each. */
const MOST_PLACES = 4;

/** Who uses it, and who may, in a sentence each. */
export function useWords({ uses, unread }: ElementUses): string {
  const used = uses.length === 0 ? [] : [`${uses.length === 1 ? 'An app uses it' : `${uses.length} apps use it`}: ${named(uses)}.`];
  const unknown = unread.length === 0 ? [] : [`What cannot be read may use it${uses.length === 0 ? '' : ', too'}: ${named(unread)}.`];
  return [...used, ...unknown].join(' ');
}

function named(uses: readonly ElementUse[]): string {
  const words = uses.slice(0, MOST_NAMED).map(({ app, places }) => `${app} (${[...places.slice(0, MOST_PLACES), ...(places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more`] : [])].join(', ')})`);
  return `${words.join('; ')}${uses.length > words.length ? `; and ${uses.length - words.length} more` : ''}`;
}
