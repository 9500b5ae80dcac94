import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BINDINGS, heapSubjects, heapText } from './heap-subjects.ts';

/** What one binding holds of the heap without its element, as a line. */
export async function heapLine(): Promise<string> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const perBinding = async (make: () => unknown): Promise<number> => {
    // Once before, so that compiled code and what it remembers is there already.
    make();
    await settled();
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = make();
    await settled();
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    return kept === undefined ? 0 : Math.round(grown / BINDINGS);
  };
  const { app, template, bare, kept } = heapSubjects();
  return heapText({ app: await perBinding(app), template: await perBinding(template), bare: await perBinding(bare), kept: await perBinding(kept) });
}

/** What an app puts off until whoever made it has mounted it has been done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
