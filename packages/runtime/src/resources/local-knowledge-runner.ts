import type { AiRunner } from '../ai/index.ts';
import type { KnowledgeStore } from '../knowledge/index.ts';

/** What searches beside the page. */
export interface LocalKnowledgeOptions {
  /** Opened with the first search. Where it rejects, all bases are looked for elsewhere. */
  readonly store: () => Promise<KnowledgeStore>;
  /** Embeds what is looked for, and runs everything else. */
  readonly runner: AiRunner;
  /** Searches bases that the store does not have; `runner` where it is left out. */
  readonly elsewhere?: AiRunner;
}

/** A runner that searches bases kept here, in this browser most often. What searches is loaded with the first search. */
export function createLocalKnowledgeRunner({ store, runner, elsewhere = runner }: LocalKnowledgeOptions): AiRunner {
  let searching: Promise<AiRunner> | undefined;
  const open = async (): Promise<AiRunner> => {
    const { createKnowledgeRunner } = await import('../knowledge/index.ts');
    return createKnowledgeRunner({ store: await store(), runner, elsewhere });
  };
  return {
    async *run(request, context) {
      if (request.action !== 'searchVectors') return yield* runner.run(request, context);
      searching ??= open().catch(() => elsewhere);
      yield* (await searching).run(request, context);
    },
  };
}
