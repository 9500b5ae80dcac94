import type { AppDocument } from '@inlay/runtime/document';
import { createBranches, createHistory, MAIN_BRANCH } from '@inlay/runtime/history';
import type { AppKeeping } from './app-history.ts';

/** An app that shows elements of a module. */
export interface ElementUse {
  readonly app: string;
  /** `draft`, `draft on BRANCH`, `release 1.2.0`. */
  readonly places: readonly string[];
}

/** The apps that would miss a module: by the newest version of any branch, or by a release. One whose module is an expression is not found. */
export async function usesOfElement({ storage, components, clock }: AppKeeping, hash: string): Promise<readonly ElementUse[]> {
  const uses: ElementUse[] = [];
  for (const { id, name } of await storage.apps.list()) {
    const options = { store: storage.history, app: id, components, clock };
    const branches = (await createBranches(options).list()).filter(({ deletedAt }) => deletedAt === undefined);
    const history = createHistory(options);
    const known = new Map<string, Promise<boolean>>();
    const isUsedBy = (version: string): Promise<boolean> => {
      if (!known.has(version)) known.set(version, history.read(version).then((document) => isUsedIn(document, hash)));
      return known.get(version)!;
    };
    const places: string[] = [];
    for (const branch of branches) if (await isUsedBy(branch.version)) places.push(branch.name === MAIN_BRANCH ? 'draft' : `draft on ${branch.name}`);
    for (const release of await storage.history.releases.list(id)) if (await isUsedBy(release.source)) places.push(`release ${release.version}`);
    if (places.length > 0) uses.push({ app: name, places });
  }
  return uses;
}

function isUsedIn({ components }: AppDocument, hash: string): boolean {
  return Object.values(components).some(({ type, props }) => {
    const module = props?.['module'];
    return type === 'custom' && typeof module === 'string' && (module === `/elements/${hash}.js` || module.startsWith(`/elements/${hash}/`));
  });
}

/** How many apps are named in a sentence. */
const MOST_NAMED = 3;
/** How many places of each. */
const MOST_PLACES = 4;

/** Who uses it, in a sentence. */
export function useWords(uses: readonly ElementUse[]): string {
  const named = uses.slice(0, MOST_NAMED).map(({ app, places }) => `${app} (${[...places.slice(0, MOST_PLACES), ...(places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more`] : [])].join(', ')})`);
  const others = uses.length - named.length;
  return `${uses.length === 1 ? 'An app uses it' : `${uses.length} apps use it`}: ${named.join('; ')}${others > 0 ? `; and ${others} more` : ''}.`;
}
