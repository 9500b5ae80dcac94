import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { canonicalJson } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { describeEdits, mergeDocuments } from '@inlay/runtime/edits';
import { createBranches, createHistory, createRecentTrees } from '@inlay/runtime/history';
import type { History, RecentTrees } from '@inlay/runtime/history';
import { openSqliteStorage } from '@inlay/server';
import { createRandom, makeApp, nextStep } from './history/app-under-edit.ts';
import { PEERS } from './history/peers.ts';
import { measureReading, READ_BEFORE } from './history/reading.ts';
import type { ReadingFigures } from './history/reading.ts';

const SIZES = [50, 500, 2_000];
const VERSIONS = 10_000;
const SAMPLES = 60;
const PEER_SAMPLES = 20;
const SIDE_EDITS = 30;
const MERGES = 10;

/** Keeps 10,000 versions of apps of three sizes, beside four other ways to keep them, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  const ours: OurFigures[] = [];
  for (const size of SIZES) ours.push(await measureOurs(size));
  const peers = [];
  for (const peer of PEERS) peers.push({ name: peer.name, figures: await inTurn(SIZES, (size) => measurePeer(peer, size)) });
  const row = (name: string, cells: readonly string[]): string => `| ${name} | ${cells.join(' | ')} |`;
  const of = (pick: (figures: OurFigures) => string): readonly string[] => ours.map(pick);
  return [
    `Apps of ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} components of half a kilobyte (as dense as the examples) with a query for every ten; ${VERSIONS.toLocaleString('en')} versions of small edits each:`,
    '72 % set one property, 15 % move three components, 4.5 % add one and as many remove one, 4 % change a query. SQLite, every commit synced to disk; the file is counted with',
    'all indexes. Times in milliseconds, the middle one of many; with * processor time of the thread, the mean of many that take turns. On a machine that other work ran on at the same time.', '',
    `| | ${SIZES.map((size) => `${size.toLocaleString('en')} components`).join(' | ')} | goal |`, '|---|--:|--:|--:|--:|',
    row('bytes a version', [...of(({ bytes }) => bytes.toFixed(0)), '2,000 / 2,500 / 3,500']),
    row('save', [...of(({ save }) => ms(save)), '1 / 3 / 6']),
    row('save, the first 500 and the last 500', [...of(({ early, late }) => `${ms(early)}, ${ms(late)}`), 'the same']),
    row('load any version, nothing in memory *', [...of(({ load }) => ms(load)), '']),
    row(`load any version in a server where ${READ_BEFORE.toLocaleString('en')} others were read *`, [...of(({ warmLoad }) => ms(warmLoad)), 'as a plain JSON row']),
    row('a plain JSON row: parsed *', [...of(({ parsed }) => ms(parsed)), '']),
    row('a plain JSON row: parsed and checked as a document *', [...of(({ checked }) => ms(checked)), '']),
    row('load a neighbour of one that was read', [...of(({ near }) => ms(near)), '']),
    row('a page of 50 entries', [...of(({ page }) => ms(page)), '1']),
    row('compare neighbours', [...of(({ neighbours }) => ms(neighbours)), '1']),
    row('compare any two, nothing in memory *', [...of(({ compare }) => ms(compare)), '']),
    row('compare any two in that server *', [...of(({ warmCompare }) => ms(warmCompare)), '10']),
    row('what that server keeps in memory', [...of(({ memory }) => `${(memory / 1e6).toFixed(0)} MB`), '64 MB']),
    row(`merge ${SIDE_EDITS} edits a side`, [...of(({ merge }) => ms(merge)), '10 at 500']),
    row(`plan the merge of two branches, ${SIDE_EDITS} versions each, nothing in memory`, [...of(({ plan }) => ms(plan)), '']),
    row('merge them, saved', [...of(({ merged }) => ms(merged)), '']), '',
    'Others with the same apps and edits; fewer versions of them, since some would take hours or fill the disk. Each cell: bytes a version beside the first, save, load of any version.', '',
    `| | versions | ${SIZES.map((size) => `${size.toLocaleString('en')} components`).join(' | ')} |`, '|---|--:|--:|--:|--:|',
    row('Inlay', [VERSIONS.toLocaleString('en'), ...of(({ bytes, save, load }) => `${bytes.toFixed(0)} B, ${ms(save)}, ${ms(load)}`)]),
    ...peers.map(({ name, figures }) => row(name, [PEERS.find((peer) => peer.name === name)!.versions.toLocaleString('en'), ...figures.map(({ bytes, save, load }) => `${bytes.toFixed(0)} B, ${ms(save)}, ${ms(load)}`)])),
  ].join('\n');
}

interface OurFigures extends ReadingFigures {
  readonly bytes: number; readonly save: number; readonly early: number; readonly late: number; readonly near: number;
  readonly page: number; readonly neighbours: number; readonly merge: number; readonly plan: number; readonly merged: number;
}

async function measureOurs(size: number): Promise<OurFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'inlay-bench-'));
  const path = join(folder, 'bench.sqlite');
  let storage = openSqliteStorage(path);
  const random = createRandom(7);
  const app = 'feedback-analysis-1a2b3c4d';
  const options = (recent = storage.history.recent!) => ({ store: { ...storage.history, recent }, app, components: definitions, clock: Date.now });
  const makeHistory = (recent?: RecentTrees): History => createHistory(options(recent));
  const { saves, ids, first, last } = await saveAll(makeHistory(), makeApp(size, random), random);
  await storage.close();
  const { size: whole } = statSync(path);
  storage = openSqliteStorage(path);
  try {
    const [cold, near] = [makeHistory(createRecentTrees({ bytes: 0 })), makeHistory(createRecentTrees())];
    const any = (): string => ids[Math.floor(random() * ids.length)]!;
    deepStrictEqual([canonicalJson(await cold.read(ids[0]!)), canonicalJson(await cold.read(ids.at(-1)!))], [canonicalJson(first), canonicalJson(last)]);
    const merge = mergeOf(last, random);
    return {
      bytes: whole / VERSIONS, save: middle(saves), early: middle(saves.slice(0, 500)), late: middle(saves.slice(-500)),
      ...(await measureReading({ store: storage.history, app, ids, text: canonicalJson(last), random })),
      near: await time((index) => near.read(ids[1_000 + index]!)),
      page: await time(async () => near.list({ from: any(), limit: 50 })),
      neighbours: await time(async (index) => cold.compare(ids[5_000 + index]!, ids[5_001 + index]!)),
      merge: await time(async () => merge()),
      ...(await measureBranches(options, last, random)),
    };
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true });
  }
}

async function saveAll(history: History, first: AppDocument, random: () => number): Promise<{ readonly saves: readonly number[]; readonly ids: readonly string[]; readonly first: AppDocument; readonly last: AppDocument }> {
  const [saves, ids]: [number[], string[]] = [[], []];
  let document = first;
  const save = async (edits: readonly unknown[], message: string): Promise<void> => {
    const started = performance.now();
    const result = await history.save({ document, edits, message, origin: 'hand', author: 'ada', expected: ids.at(-1) ?? null });
    saves.push(performance.now() - started);
    if (result.status !== 'saved') throw new Error(result.status);
    ids.push(result.version.id);
  };
  await save([], 'Created the app');
  for (let index = 1; index < VERSIONS; index += 1) {
    const step = nextStep(document, index, random);
    const message = describeEdits(document, step.edits, { components: definitions });
    document = step.document;
    await save(step.edits, message);
  }
  return { saves, ids, first, last: document };
}

async function measurePeer({ versions, open }: (typeof PEERS)[number], size: number): Promise<{ readonly bytes: number; readonly save: number; readonly load: number }> {
  const random = createRandom(7);
  let document = makeApp(size, random);
  const peer = await open(document);
  try {
    const before = await peer.bytes();
    const saves: number[] = [];
    for (let index = 1; index < versions; index += 1) {
      ({ document } = nextStep(document, index, random));
      const started = performance.now();
      await peer.save(document);
      saves.push(performance.now() - started);
    }
    const load = await time(() => peer.load(Math.floor(random() * versions)), PEER_SAMPLES);
    return { bytes: ((await peer.bytes()) - before) / (versions - 1), save: middle(saves), load };
  } finally {
    await peer.close();
  }
}

/** Two branches with work of their own on each, merged as somebody does who comes from elsewhere: nothing of them was read before. */
async function measureBranches(options: (recent?: RecentTrees) => Parameters<typeof createBranches>[0], base: AppDocument, random: () => number): Promise<Pick<OurFigures, 'plan' | 'merged'>> {
  const branches = createBranches(options());
  const [plans, merges]: [number[], number[]] = [[], []];
  const work = async (branch: string, from: { readonly document: AppDocument; readonly head: string; readonly step: number }): Promise<{ readonly document: AppDocument; readonly head: string }> => {
    let { document, head } = from;
    for (let index = 0; index < SIDE_EDITS; index += 1) {
      const step = nextStep(document, from.step + index, random);
      const saved = await createHistory({ ...options(), branch }).save({ document: step.document, edits: step.edits, message: 'Worked', origin: 'hand', author: 'ada', expected: head });
      if (saved.status !== 'saved') throw new Error(saved.status);
      [document, head] = [step.document, saved.version.id];
    }
    return { document, head };
  };
  let on = { document: base, head: (await branches.read('main')).version };
  for (let round = 0; round < MERGES; round += 1) {
    const [into, from] = ['main', `side${round}`];
    await branches.create(from, on.head);
    await work(from, { ...on, step: 3_000_000 + round * SIDE_EDITS });
    await work(into, { ...on, step: 4_000_000 + round * SIDE_EDITS });
    // As a server that has just started: what one of the documents has in common with the next is read once, as it always is.
    const cold = (): ReturnType<typeof createBranches> => createBranches(options(createRecentTrees()));
    let started = performance.now();
    const plan = await cold().plan({ into, from });
    plans.push(performance.now() - started);
    started = performance.now();
    const merged = await cold().merge({ into, from, expected: plan.expected, expectedFrom: plan.expectedFrom, author: 'ada', choices: plan.conflicts.map(({ path }) => ({ path, side: 'ours' })) });
    merges.push(performance.now() - started);
    if (merged.status !== 'saved') throw new Error(merged.status);
    on = { document: plan.document, head: merged.version.id };
  }
  return { plan: middle(plans), merged: middle(merges) };
}

/** Two people's work on one document, merged. */
function mergeOf(base: AppDocument, random: () => number): () => unknown {
  const side = (from: number): AppDocument => Array.from({ length: SIDE_EDITS }).reduce<AppDocument>((document, _, index) => nextStep(document, from + index, random).document, base);
  const [ours, theirs] = [side(1_000_000), side(2_000_000)];
  return () => mergeDocuments(base, ours, theirs, { components: definitions });
}

async function time(work: (index: number) => Promise<unknown>, samples = SAMPLES): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < samples; index += 1) {
    const started = performance.now();
    await work(index);
    times.push(performance.now() - started);
  }
  return middle(times);
}

function middle(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)]!;
}

function ms(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0);
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
