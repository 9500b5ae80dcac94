import { AiError } from '../ai/index.ts';
import type { AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import { countTokens } from './chunk/token-weight.ts';
import { createKnowledge } from './create-knowledge.ts';
import type { BaseInput, IndexEvent, Knowledge } from './knowledge.ts';
import type { BaseRecord, KnowledgeStore, StoredDocument } from './knowledge-store.ts';
import { packVectors } from './search/packed-vectors.ts';

/** A base as a test writes it down. */
export const BASE: BaseInput = { name: 'handbook', resource: 'local', model: 'words' };
/** The same as a store keeps it. */
export const RECORD: BaseRecord = { id: 'b1', name: 'handbook', description: '', resource: 'local', model: 'words', dimensions: null, chunkTokens: 400, overlapTokens: 60, createdAt: '2026-01-02T03:04:05.678Z' };

/** A document with a chunk for each text, and vectors of two. */
export function storedDocument(name: string, texts: readonly string[]): StoredDocument {
  return {
    record: { id: `id-${name}`, name, title: name, format: 'text', metadata: {}, sizeBytes: 1, chunkCount: texts.length, model: 'words', dimensions: 2, addedAt: RECORD.createdAt, indexedAt: RECORD.createdAt },
    text: texts.join('\n\n'),
    pages: [0],
    chunks: texts.map((content, index) => ({ content, hash: `${name} ${index}`, metadata: { row: index + 1, kind: 'text', isNew: true } })),
    vectors: packVectors(texts.map((text) => [text.length, 1]), 2),
  };
}

/** What the words runner was asked, and how it is to answer. */
export interface WordsRunner extends AiRunner {
  readonly asked: AiRequest[];
  /** Every text that was embedded, in order. */
  readonly texts: string[];
  /** Answers the next runs with these errors first. */
  readonly failures: AiError[];
  model: string | undefined;
  dimensions: number;
}

/** Embeds by which of some words a text holds: deterministic, and nothing else. */
export function createWordsRunner(words: readonly string[] = ['leave', 'pay', 'parent', 'office', 'lunch', 'train', 'sick']): WordsRunner {
  const runner: WordsRunner = {
    asked: [], texts: [], failures: [], model: undefined, dimensions: words.length,
    async *run(request, { signal }): AsyncGenerator<AiEvent, void, undefined> {
      runner.asked.push(request);
      yield { type: 'start', source: { resource: request.resource, origin: 'configured', model: runner.model ?? request.options.model ?? '', label: null } };
      const failure = runner.failures.shift();
      if (failure !== undefined || signal.aborted) return yield { type: 'error', error: (failure ?? new AiError('aborted', 'The run was stopped.')).data };
      const input = request.options.input as readonly string[];
      runner.texts.push(...input);
      yield { type: 'usage', usage: { inputTokens: input.reduce((sum, text) => sum + countTokens(text), 0), outputTokens: 0, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: true } };
      yield { type: 'data', data: input.map((text) => Array.from({ length: runner.dimensions }, (_, index) => (text.toLowerCase().includes(words[index] ?? '-') ? 1 : 0.01))) };
      yield { type: 'finish', reason: 'stop' };
    },
  };
  return runner;
}

/** Knowledge over a store and a runner, with a clock that counts. */
export function knowledgeOver(store: KnowledgeStore, runner: AiRunner, waits: number[] = []): Knowledge {
  let [time, id] = [Date.UTC(2026, 0, 1), 0];
  return createKnowledge({ store, runner, clock: () => (time += 1000), randomId: () => `b${(id += 1)}`, wait: async (milliseconds) => void waits.push(milliseconds) });
}

/** All events of an indexing. */
export async function eventsOf(events: AsyncIterable<IndexEvent>): Promise<readonly IndexEvent[]> {
  const all: IndexEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** A signal that never aborts. */
export const NEVER = new AbortController().signal;
