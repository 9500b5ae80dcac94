import { AiError, aiWarning } from '../ai/index.ts';
import type { AiEvent, AiOptions, AiRunner } from '../ai/index.ts';
import { checkSource } from './index-document.ts';
import { embedRequest, vectorsIn } from './embed-texts.ts';
import { noSuchBase } from './knowledge-error.ts';
import { knowledgeFailure } from './create-knowledge.ts';
import type { BaseSummary, KnowledgeStore } from './knowledge-store.ts';
import { readFilter } from './search/filter.ts';
import { createIndexCache } from './search/index-cache.ts';
import type { IndexCache } from './search/index-cache.ts';
import { searchBase } from './search/search-base.ts';
import type { Search } from './search/search-base.ts';
import { SEARCH_LIMITS } from './search-limits.ts';

/** What a runner with knowledge is made of. */
export interface KnowledgeRunnerOptions {
  readonly store: KnowledgeStore;
  /** Embeds what is looked for, and runs everything else. */
  readonly runner: AiRunner;
  /** Answers searches in bases that the store does not have; without it, they are errors. */
  readonly elsewhere?: AiRunner;
}

/** A runner that searches the bases of a store (`searchVectors`), and leaves every other action to `runner`. */
export function createKnowledgeRunner({ store, runner, elsewhere }: KnowledgeRunnerOptions): AiRunner {
  const cache = createIndexCache(store);
  return {
    async *run(request, context) {
      if (request.action !== 'searchVectors') return yield* runner.run(request, context);
      try {
        const { base: name = '' } = request.options;
        if (name.trim() === '') throw new AiError('validation', 'There is no knowledge base to search.', { hint: 'Set the option "base" to its name.' });
        const base = await store.readBase(name);
        if (base === undefined && elsewhere !== undefined) return yield* elsewhere.run(request, context);
        if (base === undefined) throw knowledgeFailure(noSuchBase(name));
        yield* search(base, request.options, { store, cache, runner, signal: context.signal });
      } catch (error) {
        if (!(error instanceof AiError)) throw error;
        yield { type: 'error', error: error.data };
      }
    },
  };
}

interface SearchContext {
  readonly store: KnowledgeStore;
  readonly cache: IndexCache;
  readonly runner: AiRunner;
  readonly signal: AbortSignal;
}

async function* search(base: BaseSummary, options: AiOptions, { store, cache, runner, signal }: SearchContext): AsyncGenerator<AiEvent, void, undefined> {
  const text = readQuery(options);
  const found = readSearch(options);
  checkModel(base, options.model);
  const documents = await cache.read(base);
  if (documents.length === 0) {
    yield { type: 'start', source: { resource: base.resource, origin: 'configured', model: base.model, label: null } };
    yield { type: 'warning', warning: aiWarning('base', 'the knowledge base "{base}" holds no documents yet', { base: base.name }) };
    yield { type: 'data', data: [] };
    return yield { type: 'finish', reason: 'stop' };
  }
  let vector: readonly number[] | undefined;
  for await (const event of runner.run(embedRequest(base, [text], 'query'), { signal })) {
    if (event.type === 'start') checkSource(base, event.source);
    vector = vectorsIn(event)?.[0] ?? vector;
    if (event.type === 'error') return yield event;
    if (event.type !== 'data' && event.type !== 'finish') yield event;
  }
  if (vector === undefined) throw new AiError(signal.aborted ? 'aborted' : 'protocol', signal.aborted ? 'The run was stopped.' : `"${base.resource}" gave no vector for the query.`);
  yield { type: 'data', data: await searchBase(base, vector, { search: found, documents, store }) };
  yield { type: 'finish', reason: 'stop' };
}

function readQuery({ query, prompt }: AiOptions): string {
  const text = query ?? prompt;
  if (text.trim() === '') throw new AiError('validation', 'There is nothing to look for.', { hint: 'Set the option "query" to a question or some words.' });
  return text;
}

function readSearch({ limit = SEARCH_LIMITS.usual, minScore, filter }: AiOptions): Search {
  if (!Number.isInteger(limit) || limit < 1 || limit > SEARCH_LIMITS.most) throw new AiError('validation', `The option "limit" must be a whole number from 1 to ${SEARCH_LIMITS.most}; it is ${limit}.`);
  if (minScore !== undefined && !(minScore >= -1 && minScore <= 1)) throw new AiError('validation', `The option "minScore" must be a number from -1 to 1; it is ${minScore}.`);
  return { limit, minScore, matches: readFilter(filter) };
}

/** A base is asked in the words of its own model, and in no other's. */
function checkModel({ name, model }: BaseSummary, wanted: string | undefined): void {
  if (wanted === undefined || wanted.trim() === '' || wanted === model) return;
  throw new AiError('config', `The query names the model "${wanted}", and the knowledge base "${name}" is embedded with "${model}".`, { hint: 'Leave the model out of the query: a search uses the base\'s own.' });
}
