import { columnBytes, contentsOf, createFileValue, tableOf } from '@inlay/runtime/files';

/** Lines of about ninety letters, as an export of orders has them; some cells stand in quotes. */
const LINE_BYTES = 90;
const PIECE_LINES = 10_000;

let file: File | undefined;
let kept: unknown;

/** What reading the file came to. */
export interface Reading {
  readonly milliseconds: number;
  readonly firstRowsAfter: number;
  readonly longestTask: number;
  readonly rows: number;
  readonly columnBytes: number;
}

/** Makes the file that is read, of about so many bytes. Gives how many it has. */
function prepare(bytes: number): number {
  const lines = Math.round(bytes / LINE_BYTES);
  const pieces: Blob[] = [new Blob(['order,customer,city,day,amount,pieces,note\n'])];
  for (let start = 0; start < lines; start += PIECE_LINES) {
    const text = Array.from({ length: Math.min(PIECE_LINES, lines - start) }, (_line, index) => lineAt(start + index)).join('');
    pieces.push(new Blob([text]));
  }
  file = new File(pieces, 'orders.csv');
  return file.size;
}

function lineAt(place: number): string {
  const note = place % 5 === 0 ? '"wants it soon, by van"' : 'nothing to add to this one';
  return `${100_000 + place},Customer number ${place % 5_000},Springfield ${place % 300},2026-0${1 + (place % 9)}-1${place % 10},${(place % 10_000) / 100},${place % 40},${note}\n`;
}

/** Papaparse alone, in a worker of its own. Gives milliseconds. */
async function readWithPapaparse(): Promise<number> {
  const { address, NAME } = await import('./papaparse-worker.ts');
  const worker = new Worker(address, { type: 'module', name: NAME });
  const start = performance.now();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    worker.postMessage({ file, port: port2 }, [port2]);
  });
  worker.terminate();
  return performance.now() - start;
}

/** Ours, by the way that a file input and an expression take, and how long the page was held up by it. */
async function readWithOurs(): Promise<Reading> {
  kept = undefined;
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longestTask = Math.max(longestTask, duration))));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const contents = contentsOf(createFileValue(file!))!;
  let firstRowsAfter = 0;
  contents.onChange(() => {
    const state = contents.peek('parsed');
    // Whoever shows the rows reads some of them.
    if (firstRowsAfter === 0 && state.status === 'reading' && state.partial !== undefined) firstRowsAfter = (state.partial.parsed as readonly object[])[0] === undefined ? 0 : performance.now() - start;
  });
  const rows = (await contents.read('parsed')) as readonly object[];
  const milliseconds = performance.now() - start;
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  observer.disconnect();
  kept = rows;
  return { milliseconds, firstRowsAfter, longestTask, rows: rows.length, columnBytes: columnBytes(tableOf(kept)!) };
}

Object.assign(globalThis, { prepare, readWithPapaparse, readWithOurs });
