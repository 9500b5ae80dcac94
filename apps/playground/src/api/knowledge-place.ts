import type { AiRunner } from '@inlay/runtime/ai';
import type { Knowledge } from '@inlay/runtime/knowledge';
import { createLocalKnowledgeRunner } from '@inlay/runtime/resources';
import type { GatewayOptions } from '@inlay/runtime/resources';

/** Where knowledge bases are kept. */
export interface KnowledgePlace {
  readonly id: 'server' | 'browser';
  /** `On the server`. */
  readonly title: string;
  /** What a person should know of it. */
  readonly note: string;
  /** The bases there. Rejects with a KnowledgeError where nothing can be kept there. */
  open(): Promise<Knowledge>;
  /** Searches them. */
  readonly runner: AiRunner;
}

/** Both places, and the runner that apps use: it searches this browser's bases first, then the server's. */
export interface KnowledgePlaces {
  readonly places: readonly KnowledgePlace[];
  readonly runner: AiRunner;
}

/** The places of a playground. Each is opened with its first use, and the code for it fetched. */
export function createKnowledgePlaces(gateway: GatewayOptions, runner: AiRunner): KnowledgePlaces {
  const openStore = once(async () => (await import('@inlay/runtime/browser-knowledge')).openIndexedDbKnowledgeStore(indexedDB));
  const openBrowser = once(async (): Promise<Knowledge> => {
    const { createKnowledge } = await import('@inlay/runtime/knowledge');
    return createKnowledge({ store: await openStore(), runner, clock: Date.now, randomId: () => crypto.randomUUID() });
  });
  const openServer = once(async () => (await import('./server-knowledge.ts')).createGatewayKnowledge(gateway));
  const local = createLocalKnowledgeRunner({ store: openStore, runner });
  return {
    runner: local,
    places: [
      { id: 'server', title: 'On the server', note: 'Everybody who opens the app can search it.', open: openServer, runner },
      { id: 'browser', title: 'In this browser', note: 'Only this browser can search it. Texts go to the model that embeds them, and are kept nowhere else.', open: openBrowser, runner: local },
    ],
  };
}

/** The same promise every time, but for one that was rejected: what failed may work later. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
