import { indexDefinitions } from '@inlay/runtime/component';
import { definitions } from '@inlay/components/definitions';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { compileProgram } from '@inlay/runtime/program';
import { makePage, mountEffects, templateOf } from './pages.ts';

/** Bindings on the largest public page that was found. */
export const LARGEST_PAGE = 2_827;
const ROUNDS = 60;

/** How long that page takes to open, and an edit on it; each the best of several, as lines. */
export function largestPageLines(): readonly string[] {
  const document = makePage(LARGEST_PAGE, 0);
  const byType = indexDefinitions(definitions);
  const program = compileProgram(document, { definitions: byType });
  const { app } = mountEffects(document);
  const setProp = (round: number): Edit => ({ type: 'setProp', name: 'text7', prop: 'value', value: templateOf(round) });
  const edited = Array.from({ length: ROUNDS }, (_, round) => applyEdits(document, [setProp(round)]).document!);
  const added = Array.from({ length: ROUNDS }, (_, round) => applyEdits(document, [{ type: 'addComponent', name: `new${round}`, component: { type: 'text', parent: 'main', order: 'a2' } }]).document!);
  return [
    `- ${LARGEST_PAGE.toLocaleString('en')} bindings: compiled, checked and first evaluated in ${bestOf(ROUNDS / 3, () => mountEffects(document))} ms.`,
    `- One edit on that page: applied in ${bestOf(ROUNDS, (round) => applyEdits(document, [setProp(round)]))} ms, recompiled and checked in ${bestOf(ROUNDS, (round) => compileProgram(edited[round]!, { definitions: byType, previous: program }))} ms `
    + `(${bestOf(ROUNDS, (round) => compileProgram(added[round]!, { definitions: byType, previous: program }))} ms when a name comes), and with all that is live brought in line, from the edited document, in ${bestOf(ROUNDS, (round) => app.update(edited[round]!))} ms.`,
  ];
}

function bestOf(rounds: number, run: (round: number) => unknown): string {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    run(round);
    best = Math.min(best, performance.now() - started);
  }
  return best < 10 ? best.toFixed(2) : best.toFixed(0);
}
