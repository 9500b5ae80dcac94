import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunkDocument, nearest, packVectors } from '@inlay/runtime/knowledge';
import type { DocumentIndex, DocumentRecord } from '@inlay/runtime/knowledge';
import { openSqliteStorage } from '@inlay/server';
import { timeSubjects } from './rounds.ts';

const DOCUMENTS = 100;
const CHUNKS = 100;
const DIMENSIONS = 768;
const LIMIT = 5;
const ROUNDS = 30;

/** Searches 10,000 vectors of 768 dimensions, beside the plainest loop that finds the same, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  const random = createRandom(7);
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => documentOf(index, random));
  const query = packVectors([vector(random)], DIMENSIONS);
  const all = documents.flatMap(({ vectors }) => Array.from({ length: CHUNKS }, (_, chunk) => vectors.subarray(chunk * DIMENSIONS, (chunk + 1) * DIMENSIONS)));
  deepStrictEqual(nearest(documents, query, { limit: LIMIT }).map(({ document, position }) => document * CHUNKS + position), plainLoop(all, query));
  const filtered = { limit: LIMIT, matches: (metadata: Readonly<Record<string, unknown>>) => metadata['half'] === 1 };
  const [plain = 0, ours = 0, half = 0] = timeSubjects([() => plainLoop(all, query), () => nearest(documents, query, { limit: LIMIT }), () => nearest(documents, query, filtered)], ROUNDS).map((nanoseconds) => nanoseconds / 1e6);
  const { loaded, read } = await timeStore(documents);
  const [short, long] = await timeChunks();
  return [
    `${(DOCUMENTS * CHUNKS).toLocaleString('en')} vectors of ${DIMENSIONS} dimensions, the ${LIMIT} nearest, all compared; the best of ${ROUNDS} rounds that take turns. By hand: a plain loop over an array of vectors,`,
    'the scores sorted at the end. The target is 30 ms.', '',
    '| | ms | by hand |', '|---|--:|--:|',
    `| by hand | ${plain.toFixed(1)} | 1 |`,
    `| inlay, over packed floats | ${ours.toFixed(1)} | ${(ours / plain).toFixed(2)} |`,
    `| the same with a filter that lets half through | ${half.toFixed(1)} | ${(half / plain).toFixed(2)} |`, '',
    `- From the server's SQLite: the first search after a change reads the vectors in ${loaded.toFixed(0)} ms, later ones have them in memory; the words of ${LIMIT} chunks are read in ${read.toFixed(2)} ms.`,
    `- Cutting a Markdown document of a million characters: ${short.toFixed(0)} ms; one twice as long takes ${(long / short).toFixed(2)} times as long.`,
  ].join('\n');
}

/** The plainest thing that finds the same. */
function plainLoop(vectors: readonly Float32Array[], query: Float32Array): readonly number[] {
  const scores = vectors.map((each, index) => {
    let sum = 0;
    for (let at = 0; at < query.length; at += 1) sum += each[at]! * query[at]!;
    return { index, sum };
  });
  return scores.sort((left, right) => right.sum - left.sum).slice(0, LIMIT).map(({ index }) => index);
}

async function timeStore(documents: readonly DocumentIndex[]): Promise<{ readonly loaded: number; readonly read: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'inlay-bench-'));
  const storage = openSqliteStorage(join(folder, 'bench.sqlite'));
  try {
    const { knowledge } = storage;
    await knowledge.createBase({ id: 'b', name: 'bench', description: '', resource: 'r', model: 'm', dimensions: null, chunkTokens: 400, overlapTokens: 60, createdAt: '' });
    for (const { record, metadata, vectors } of documents) await knowledge.putDocument('b', { record, text: 'text', pages: [], chunks: metadata.map((own, index) => ({ content: `words of ${index} `.repeat(100), hash: String(index), metadata: own })), vectors: vectors as Float32Array<ArrayBuffer> });
    const places = Array.from({ length: LIMIT }, (_, index) => ({ document: documents[index * 7]!.record.id, position: index * 11 }));
    return { loaded: await best(() => knowledge.readIndex('b')), read: await best(() => knowledge.readContents('b', places)) };
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true });
  }
}

/** Taking turns, so that what slows the machine down for a while slows both. */
async function timeChunks(): Promise<[number, number]> {
  const texts = [1_000, 2_000].map((sections) => Array.from({ length: sections }, (_, index) => `## Section ${index}\n\n${'This is a sentence of the section, and it goes on for a while. '.repeat(15)}\n`).join('\n'));
  const least: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, text] of texts.entries()) {
      const started = performance.now();
      await chunkDocument({ title: 'T', text, format: 'markdown', metadata: {} }, { chunkTokens: 100, overlapTokens: 30 });
      least[index] = Math.min(least[index]!, performance.now() - started);
    }
  }
  return least;
}

async function best(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 10; round += 1) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function documentOf(index: number, random: () => number): DocumentIndex {
  const name = `document-${String(index).padStart(3, '0')}.md`;
  const record: DocumentRecord = { id: `d${index}`, name, title: name, format: 'markdown', metadata: {}, sizeBytes: 1, chunkCount: CHUNKS, model: 'm', dimensions: DIMENSIONS, addedAt: '', indexedAt: '' };
  return { record, metadata: Array.from({ length: CHUNKS }, (_, chunk) => ({ half: chunk % 2, heading: `Section ${chunk}` })), vectors: packVectors(Array.from({ length: CHUNKS }, () => vector(random)), DIMENSIONS) };
}

function vector(random: () => number): readonly number[] {
  return Array.from({ length: DIMENSIONS }, () => random() - 0.5);
}

/** Numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
