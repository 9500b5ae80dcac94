import { definitions as components } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { createHistory } from '@inlay/runtime/history';
import { openSqliteStorage } from './sqlite-storage.ts';

// Run as a process of its own by killed-saves.contract.ts: saves without end, and names each version once it is acknowledged.
const history = createHistory({ store: openSqliteStorage(process.argv[2] ?? '').history, app: 'app', components, clock: Date.now });
let head = (await history.head())?.version ?? null;
for (let count = 0; ; count += 1) {
  const nodes = Array.from({ length: 60 }, (_, index) => [`field${index}`, { type: 'textarea', parent: 'main', order: 'a0', props: { label: `${head} ${count}`.repeat(index === count % 60 ? 20 : 1) } }]);
  const { document } = parseDocument({ inlay: 1, name: `After ${head}`, pages: { main: {} }, components: Object.fromEntries(nodes) }, { components });
  const result = await history.save({ document: document!, edits: [], message: `After ${head}`, origin: 'hand', author: 'ada', expected: head });
  if (result.status !== 'saved') throw new Error(result.status);
  head = result.version.id;
  process.stdout.write(`${head}\n`);
}
