import { conflictWords, createHistory, MAIN_BRANCH, matchesVersion, saveEdits, summarizeVersion } from '@inlay/runtime/history';
import type { BranchHead, GoBackResult, History, HistoryStore, SaveResult, Version } from '@inlay/runtime/history';
import type { AppDocument, KnownComponent } from '@inlay/runtime/document';
import type { ApiClient, WithDocument } from '../api-client.ts';
import { ApiError } from '../api-error.ts';
import type { Saved } from '../api-types.ts';
import type { LocalApp, LocalTables } from './local-tables.ts';

/** Whoever uses this browser; there are no accounts without a server. */
export const LOCAL_AUTHOR = 'you';

/** What histories are kept in, and who is told of changes. */
export interface LocalHistoryOptions {
  readonly store: HistoryStore;
  readonly tables: LocalTables;
  readonly components: readonly KnownComponent[];
  readonly clock: () => number;
  /** Called once a version is kept. */
  readonly onSaved: (app: string) => void;
}

/** An app with its history and its newest version. */
export interface OpenedLocalApp {
  readonly app: LocalApp;
  /** The branch that the newest version is of. */
  readonly branch: string;
  readonly history: History;
  readonly head: BranchHead;
}

type HistoryCalls = Pick<ApiClient, 'saveEdits' | 'listVersions' | 'readVersion' | 'restore' | 'takeBack' | 'markVersion'>;

/** The app with its newest version. Rejects with an ApiError when there is none. */
export async function openLocalApp({ store, tables, components, clock }: LocalHistoryOptions, id: string, branch: string = MAIN_BRANCH): Promise<OpenedLocalApp> {
  const history = createHistory({ store, app: id, branch, components, clock });
  const [app, head] = await Promise.all([tables.apps.read(id), history.head()]);
  if (app !== undefined && head === undefined && branch !== MAIN_BRANCH) throw new ApiError(`There is no branch ${branch} of this app.`, { code: 'no-such-branch', status: 404 });
  if (app === undefined || head === undefined) throw new ApiError('There is no such app in this browser.', { code: 'no-such-app', status: 404, hint: 'It may be in another browser, or on a server.' });
  return { app, branch, history, head };
}

/** The history of apps in this browser, as the server would answer. */
export function createLocalHistory(options: LocalHistoryOptions): HistoryCalls {
  const open = (app: string, branch?: string): Promise<OpenedLocalApp> => openLocalApp(options, app, branch);
  const saved = async (opened: OpenedLocalApp, result: SaveResult, document: AppDocument): Promise<WithDocument<Saved>> => {
    if (result.status === 'stale') throw stale(result.head ?? opened.head);
    if (opened.branch === MAIN_BRANCH && document.name !== opened.app.name) await options.tables.apps.put(opened.app.id, { ...opened.app, name: document.name });
    options.onSaved(opened.app.id);
    return { version: summarizeVersion(result.version), head: result.head, document };
  };
  const wentBack = async (opened: OpenedLocalApp, result: GoBackResult): Promise<WithDocument<Saved>> => {
    if (result.status === 'refused') throw new ApiError(result.problems[0]?.message ?? 'The part cannot be brought back.', { code: 'part-refused', status: 422 });
    if (result.status === 'conflict') throw new ApiError(conflictWords(result.conflicts).message, { code: 'conflict', status: 409, hint: conflictWords(result.conflicts).hint });
    return saved(opened, result, result.status === 'saved' ? await opened.history.read(result.version.id) : await opened.history.read(opened.head.version));
  };
  return {
    async saveEdits(app, { edits, expected }, branch) {
      const opened = await open(app, branch);
      if (opened.head.version !== expected) throw stale(opened.head);
      const change = await saveEdits(opened.history, { edits, message: '', author: LOCAL_AUTHOR, expected }, options.components);
      if ('problems' in change) throw new ApiError(change.problems[0]?.message ?? 'The edits cannot be applied.', { code: 'edits-refused', status: 422 });
      return saved(opened, change.result, change.document);
    },
    async listVersions(app, { from, limit, branch, mine, ...query }) {
      const wanted = mine === undefined ? query : { ...query, author: LOCAL_AUTHOR };
      const { history } = await open(app, branch);
      const marks = await history.marks();
      const { versions, next } = await history.find({ from, limit, matches: (version) => matchesVersion(version, marks.get(version.id), wanted) });
      return { versions: versions.map((version) => summarizeVersion(version, marks.get(version.id))), ...(next === undefined ? {} : { next }) };
    },
    async readVersion(app, id) {
      const { history } = await open(app);
      const version = await known(history, id);
      return { version: summarizeVersion(version, (await history.marks()).get(id)), edits: version.edits, document: await history.read(id) };
    },
    async restore(app, id, { expected, parts }, branch) {
      const opened = await open(app, branch);
      await known(opened.history, id);
      if (opened.head.version !== expected) throw stale(opened.head);
      return wentBack(opened, await opened.history.restore(id, { author: LOCAL_AUTHOR, expected, parts }));
    },
    async takeBack(app, id, expected, branch) {
      const opened = await open(app, branch);
      if (opened.head.version !== expected) throw stale(opened.head);
      return wentBack(opened, await opened.history.takeBack(id, { author: LOCAL_AUTHOR, expected }));
    },
    async markVersion(app, id, mark) {
      const { history } = await open(app);
      const version = await known(history, id);
      await history.mark({ version: id, ...mark });
      return summarizeVersion(version, (await history.marks()).get(id));
    },
  };
}

async function known(history: History, id: string): Promise<Version> {
  const version = await history.version(id);
  if (version === undefined) throw new ApiError('This app has no such version.', { code: 'no-such-version', status: 404 });
  return version;
}

function stale(head: BranchHead): ApiError {
  return new ApiError('A newer version was saved in the meantime, in another tab.', { code: 'stale', status: 412, body: { head } });
}
