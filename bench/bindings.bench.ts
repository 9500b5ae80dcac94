import { batchLine } from './bindings/batch.ts';
import { heapLine } from './bindings/heap.ts';
import { measureInChromium } from './bindings/in-chromium.ts';
import { largestPageLines } from './bindings/largest-page.ts';
import { propagationTable } from './bindings/propagation.ts';

/** Times how a change goes through a page of bindings, in Node and in Chromium, beside what others make of the same closures. */
export async function runBench(): Promise<string> {
  // First, while nothing else has filled the heap.
  const heap = await heapLine();
  return [
    'One source on a page of 5,000 bindings: how many bindings a change writes, how long it takes (the best of 60 interleaved rounds, the middle of three pages), and that time',
    'by the time of others, wired by hand to one effect each over the same compiled closures, and one for the source itself, and writing to the same element.', '',
    '### Node', '', ...propagationTable(), '', heap, ...largestPageLines(), await batchLine(), '',
    '### Chromium', '', await measureInChromium(),
  ].join('\n');
}
