import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { createHistory, createRecentTrees } from '@inlay/runtime/history';
import type { History, HistoryStore, RecentTrees } from '@inlay/runtime/history';

/** Versions that others opened before, in a server that runs. */
export const READ_BEFORE = 1_000;
const ROUNDS = 100;

/** What reading costs, in milliseconds of the thread's processor time, collection of garbage with it, each the mean of many. */
export interface ReadingFigures {
  readonly load: number;
  /** In a server in which others were read before. */
  readonly warmLoad: number;
  readonly parsed: number;
  readonly checked: number;
  readonly compare: number;
  readonly warmCompare: number;
  /** Bytes that the server then keeps. */
  readonly memory: number;
}

/** Reads versions at random beside a plain JSON row, taking turns, so that what else the machine does is in all of them alike. */
export async function measureReading({ store, app, ids, text, random }: { readonly store: HistoryStore; readonly app: string; readonly ids: readonly string[]; readonly text: string; readonly random: () => number }): Promise<ReadingFigures> {
  const historyWith = (recent: RecentTrees): History => createHistory({ store: { ...store, recent }, app, components: definitions, clock: Date.now });
  const any = (): string => ids[Math.floor(random() * ids.length)]!;
  const seen = new Set<string>();
  /** One that nobody opened before. */
  const unseen = (): string => {
    let id = any();
    while (seen.has(id)) id = any();
    seen.add(id);
    return id;
  };
  const [cold, recent] = [historyWith(createRecentTrees({ bytes: 0 })), store.recent!];
  const warm = historyWith(recent);
  recent.clear();
  for (let index = 0; index < READ_BEFORE; index += 1) await warm.read(unseen());
  const spent = await takeTurns({
    load: () => cold.read(any()),
    warmLoad: () => warm.read(unseen()),
    parsed: async () => JSON.parse(text) as unknown,
    checked: async () => parseDocument(text, { components: definitions }),
    compare: () => cold.compare(any(), any()),
    warmCompare: () => warm.compare(unseen(), unseen()),
  });
  return { ...spent, memory: recent.bytes };
}

async function takeTurns<Name extends string>(works: Readonly<Record<Name, () => Promise<unknown>>>): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const spent = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const before = processorTime();
      await works[name]();
      spent[name] += (processorTime() - before) / ROUNDS;
    }
  }
  return spent;
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
