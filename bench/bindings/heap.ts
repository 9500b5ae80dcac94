import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileTemplate } from '@inlay/expr';
import { effect, signal } from '@inlay/runtime/state';
import { makePage, mountEffects, templateOf } from './pages.ts';

const BINDINGS = 5_000;

/** What one binding holds of the heap without its element, as a line. */
export function heapLine(): string {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const document = makePage(BINDINGS, 0);
  const perBinding = (make: () => unknown): number => {
    make();
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = make();
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    return kept === undefined ? 0 : Math.round(grown / BINDINGS);
  };
  const app = perBinding(() => mountEffects(document));
  const template = perBinding(() => Array.from({ length: BINDINGS }, (_, index) => compileTemplate(templateOf(index))));
  const bare = perBinding(() => {
    const source = signal('');
    return [source, Array.from({ length: BINDINGS }, (_, index) => {
      const closure = compileTemplate(templateOf(index));
      return effect(() => { closure.evaluate({ source: { value: source.value } }); });
    })];
  });
  return `- Heap for each binding of a page of ${BINDINGS.toLocaleString('en')}, its component and effect counted in, its element not: ${app} bytes, of which its compiled expression ${template}; wired by hand ${bare}.`;
}
