import { expect } from 'chai';
import fc from 'fast-check';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { createBranches } from './branches.ts';
import { MAIN_BRANCH } from './branch.ts';
import { compareDocuments } from './compare-documents.ts';
import { createHistory } from './create-history.ts';
import type { Branches, MergeResult } from './branches.ts';
import type { GoBackResult, History } from './create-history.ts';
import type { HistoryStore } from './history-store.ts';
import { checkMerge } from './random-merge.contract.ts';
import type { HistoryModel } from './random-merge.contract.ts';
import { createRecentTrees } from './recent-trees.ts';
import { createRetention } from './retention.ts';

/** One step of a random history; `pick` chooses among what there is. */
interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
}

const KINDS = ['edit', 'edit', 'edit', 'edit', 'grow', 'shrink', 'rename', 'restore', 'restore-part', 'take-back', 'stale', 'remove', 'thin', 'reload', 'branch', 'switch', 'switch', 'merge', 'merge'] as const;
const steps = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), pick: fc.nat() }), { minLength: 1, maxLength: 40 });

const FIRST: AppDocument = parseDocument({ inlay: 1, name: 'App', pages: { main: {} }, components: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`field${index}`, { type: 'field', parent: 'main', order: `a${String(index).padStart(4, '0')}`, props: { label: `Läbel ${index}` } }])) }, { components }).document!;

const MOST_BRANCHES = 4;

/**
 * Makes random histories of edits, restores, branches, merges, deletions and late saves, beside a model that keeps whole documents: every
 * version that is there gives the model's bytes, also read anew, and what was taken away is gone. Prints the seed when it fails.
 */
export async function checkRandomHistories(open: () => Promise<{ readonly store: HistoryStore; readonly close: () => Promise<void> }>, runs: number, seed?: number): Promise<void> {
  await fc.assert(fc.asyncProperty(steps, async (all) => {
    const { store, close } = await open();
    try {
      await play(store, all);
    } finally {
      await close();
    }
  }), { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
}

async function play(store: HistoryStore, all: readonly Step[]): Promise<void> {
  const model: HistoryModel = { documents: new Map(), parents: new Map(), heads: new Map(), branch: MAIN_BRANCH, time: Date.UTC(2026, 0, 1) };
  let own = store;
  const options = () => ({ store: own, app: 'app', components, clock: () => (model.time += 20 * 60_000) });
  const history = (): History => createHistory({ ...options(), branch: model.branch });
  await note(model, history(), await history().save({ document: FIRST, edits: [], message: 'First', origin: 'hand', author: 'ada', expected: null }));
  for (const [index, step] of all.entries()) {
    // As after the process ended: nothing is remembered.
    if (step.kind === 'reload') own = { ...store, recent: createRecentTrees() };
    else if (step.kind === 'remove' || step.kind === 'thin') await takeAway(store, model, step);
    else if (step.kind === 'branch') await beginBranch(createBranches(options()), model, step);
    else if (step.kind === 'switch') model.branch = pickOf([...model.heads.keys()], step);
    else if (step.kind === 'merge') await note(model, history(), await checkMerge(createBranches(options()), model, { from: pickOf([...model.heads.keys()], step), pick: step.pick }));
    else await change(history(), model, { step, index });
  }
  own = { ...store, recent: createRecentTrees({ bytes: 0 }) };
  await compare(own, model, (branch) => createHistory({ ...options(), branch }));
}

function pickOf<Item>(items: readonly Item[], { pick }: Step): Item {
  return items[pick % items.length]!;
}

async function beginBranch(branches: Branches, model: HistoryModel, step: Step): Promise<void> {
  if (model.heads.size === MOST_BRANCHES) return;
  const [name, version] = [`branch${model.heads.size}`, pickOf([...model.documents.keys()], step)];
  expect((await branches.create(name, version)).version).to.equal(version);
  model.heads.set(name, version);
  model.branch = name;
}

async function change(history: History, model: HistoryModel, { step: { kind, pick }, index }: { readonly step: Step; readonly index: number }): Promise<void> {
  const ids = [...model.documents.keys()];
  const [some, author, expected] = [ids[pick % ids.length]!, 'ada', model.heads.get(model.branch)!];
  const current = await history.read(expected);
  if (kind === 'restore') return note(model, history, await history.restore(some, { author, expected }));
  if (kind === 'restore-part') return note(model, history, await history.restore(some, { author, expected, parts: [{ section: 'components', name: `field${pick % 12}` }] }));
  if (kind === 'take-back') return (await history.version(some))!.parents.length === 0 ? undefined : note(model, history, await history.takeBack(some, { author, expected }));
  const edits = editsFor(kind, current, { pick, index });
  const { document } = applyEdits(current, edits, { components });
  if (document === undefined) return undefined;
  const result = await history.save({ document, edits, message: kind, origin: 'hand', author, expected: kind === 'stale' ? 'f'.repeat(64) : expected });
  if (kind === 'stale') expect(result).to.deep.equal({ status: 'stale', head: await history.head() });
  return note(model, history, result, document);
}

function editsFor(kind: Step['kind'], current: AppDocument, { pick, index }: { readonly pick: number; readonly index: number }): readonly Edit[] {
  const names = Object.keys(current.components);
  const name = names[pick % Math.max(1, names.length)];
  const make = (at: number): Edit => ({ type: 'addComponent', name: `added${index}x${at}`, component: { type: 'field', parent: 'main', order: `b${at}`, props: { label: `New ${pick}` } } });
  if (kind === 'grow' || name === undefined) return Array.from({ length: 1 + (pick % 60) }, (_, at) => make(at));
  if (kind === 'shrink') return names.slice(0, 1 + (pick % names.length)).map((each): Edit => ({ type: 'removeComponent', name: each }));
  if (kind === 'rename') return [{ type: 'renameComponent', name, to: `renamed${index}` }];
  return [{ type: 'setProp', name, prop: 'label', value: `Value ${pick}` }];
}

async function note(model: HistoryModel, history: History, result: MergeResult | GoBackResult | undefined, document?: AppDocument): Promise<void> {
  if (result?.status !== 'saved') return;
  const { id, parents } = result.version;
  model.heads.set(model.branch, id);
  model.parents.set(id, parents);
  model.documents.set(id, canonicalJson(document ?? (await history.read(id))));
}

async function takeAway(store: HistoryStore, model: HistoryModel, { kind, pick }: Step): Promise<void> {
  const retention = createRetention({ store, app: 'app', clock: () => model.time + 86_400_000 });
  const heads = new Set(model.heads.values());
  const others = [...model.documents.keys()].filter((id) => !heads.has(id));
  if (kind === 'remove' && others.length > 0) await retention.remove(others[pick % others.length]!);
  if (kind === 'thin') await retention.thin({ allHours: 20, hourlyDays: 1 + (pick % 3) });
  for (const { id } of await store.readTombstones('app')) model.documents.delete(id);
}

/** Every version that the model has is there and no other, and each branch is where the model has it. */
async function compare(store: HistoryStore, model: HistoryModel, historyOf: (branch: string) => History): Promise<void> {
  expect((await store.surveyVersions('app')).versions.map(({ id }) => id)).to.have.members([...model.documents.keys()]);
  for (const [id, text] of model.documents) expect(canonicalJson(await historyOf(MAIN_BRANCH).read(id))).to.equal(text);
  for (const [branch, head] of model.heads) {
    const listed = (await historyOf(branch).list({ limit: 1000 })).map(({ id }) => id);
    expect(listed).to.deep.equal(lineOf(head, model));
  }
  await compareFirstAndLast(historyOf(MAIN_BRANCH), [...model.documents]);
}

/** By their trees, as by their whole documents. */
async function compareFirstAndLast(history: History, versions: readonly (readonly [id: string, text: string])[]): Promise<void> {
  const [[first, firstText], [last, lastText]] = [versions[0]!, versions.at(-1)!];
  expect(await history.compare(first, last)).to.deep.equal(compareDocuments(JSON.parse(firstText) as AppDocument, JSON.parse(lastText) as AppDocument, { components }));
}

/** Along first parents, past what was taken away. */
function lineOf(head: string, { documents, parents }: HistoryModel): readonly string[] {
  const line: string[] = [];
  for (let id: string | undefined = head; id !== undefined; id = parents.get(id)?.[0]) if (documents.has(id)) line.push(id);
  return line;
}
