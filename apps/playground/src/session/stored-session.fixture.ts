import { definitions } from '@inlay/components/definitions';
import type { AiRunner } from '@inlay/runtime/ai';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { ApiClient } from '../api/api-client.ts';
import { ApiError } from '../api/api-error.ts';
import { tabKey, type PendingEdits } from './pending-edits.ts';
import { Session } from './session.ts';
import type { SessionOptions } from './session-options.ts';
import './all-kinds.fixture.ts';

/** An app of one text that says "one". */
export const START = parseDocument({
  inlay: 1,
  name: 'Start',
  pages: { main: { title: 'Main', order: 'a0' } },
  components: { note: { type: 'text', parent: 'main', order: 'a0', props: { value: 'one' } } },
}, { components: definitions }).document!;

/** Makes the text say something else. */
export const setNote = (value: string): Edit => ({ type: 'setProp', name: 'note', prop: 'value', value });

/** A server with one app and a history of its own, which can be told to fail. */
export function makeServer() {
  const versions: { readonly id: string; readonly document: AppDocument }[] = [{ id: 'v1', document: START }];
  const saves: (readonly Edit[])[] = [];
  const state = { failure: undefined as ApiError | undefined };
  const head = () => versions.at(-1)!;
  const push = (document: AppDocument) => {
    versions.push({ id: `v${versions.length + 1}`, document });
    return { head: { version: head().id, revision: versions.length }, document };
  };
  const api = {
    readApp: async () => ({ document: head().document, head: { version: head().id, revision: versions.length } }),
    async saveEdits(_app: string, { edits, expected }: { readonly edits: readonly Edit[]; readonly expected: string }) {
      if (state.failure !== undefined) throw state.failure;
      if (expected !== head().id) throw new ApiError('stale', { code: 'stale', status: 412, body: { head: { version: head().id, revision: versions.length } } });
      saves.push(edits);
      return push(applyEdits(head().document, edits).document!);
    },
    restore: async (_app: string, id: string) => push(versions.find((version) => version.id === id)!.document),
    takeBack: async () => push(versions.at(-2)!.document),
    async readVersion(_app: string, id: string) {
      const version = versions.find((each) => each.id === id);
      if (version === undefined) throw new ApiError('This version is gone.', { code: 'not-found', status: 404 });
      return { version: { id }, edits: [], document: version.document };
    },
  } as unknown as ApiClient;
  /** What another tab would do. */
  const saveElsewhere = (edits: readonly Edit[]) => push(applyEdits(head().document, edits).document!);
  /** As where older versions were thinned out. */
  const forgetOlder = () => void versions.splice(0, versions.length - 1);
  return { api, saves, state, head, saveElsewhere, forgetOlder };
}

/** Leaves edits, as a tab did that is gone. */
export function leavePending(storage: Storage, place: string, pending: PendingEdits, tab = 'gone'): void {
  storage.setItem(tabKey(place, tab), JSON.stringify(pending));
}

/** What a browser keeps. */
export function makeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

let tabs = 0;

/** A session in a tab of its own on a server, with a clock that every look at it puts forward by ten seconds. */
export async function openSession(server = makeServer(), storage = makeStorage(), more: Pick<SessionOptions, 'locks' | 'branch'> = {}) {
  let now = 0;
  const said: string[] = [];
  const runner = { async *run() { /* Says nothing. */ } } as unknown as AiRunner;
  const session = await Session.open('app', { api: server.api, runner, storage, tab: `tab ${tabs += 1}`, ...more, clock: () => (now += 10_000), host: { notify: (message) => void said.push(message), confirm: async () => true } });
  return { said, session, server, storage, advance: (milliseconds: number) => { now += milliseconds; } };
}

/** What the text says in the draft. */
export const valueOf = (session: Session) => session.document.components['note']?.props?.['value'];
