import type { Host } from '@inlay/runtime/actions';
import type { AiRunner } from '@inlay/runtime/ai';
import type { RestRunner } from '@inlay/runtime/resources';
import type { ApiClient } from '../api/api-client.ts';
import type { KnowledgePlace } from '../api/knowledge-place.ts';

/** What a session is made of. Time, storage and the way to the server come in. */
export interface SessionOptions {
  readonly api: ApiClient;
  readonly runner: AiRunner;
  /** What sends the app's REST requests. */
  readonly rest?: RestRunner;
  /** Where knowledge bases are kept; none when left out. */
  readonly knowledge?: readonly KnowledgePlace[];
  readonly storage: Storage;
  /** Tells this tab from all others, also from those that are gone: what is unsaved is kept under it. */
  readonly tab: string;
  /** By which tabs know of each other whether they live; undefined where the browser has none, as on a page that is not secure. */
  readonly locks?: LockManager | undefined;
  /** The branch that is opened and saved to; `main` when left out. */
  readonly branch?: string | undefined;
  readonly clock: () => number;
  /** What the running app may ask of the page. */
  readonly host: Host;
}

/** What changed, for who listens. `document` includes what can be undone. */
export type SessionEvent = 'document' | 'selection' | 'query' | 'save-state' | 'history' | 'preview' | 'releases' | 'resources';
