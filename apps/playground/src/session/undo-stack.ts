import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit, mergeDocuments } from '@inlay/runtime/edits';
import { definitions } from './kit.ts';
import { pushStep } from './edit-log.ts';
import type { Step } from './edit-log.ts';

const KIT = { components: definitions };
const MAX_STEPS = 200;

/** Where a step led, and what merges it with the document that is shown, which is another since. */
interface Held {
  readonly ledTo: AppDocument;
  /** Handed in, as it is fetched when first needed. */
  readonly merge: typeof mergeDocuments;
}

/** A step, held where it has to be merged rather than made. */
type HeldStep = Step & { readonly held?: Held };

/** What taking a step back or making it again comes to. */
export interface SteppedDocument {
  readonly document: AppDocument;
  readonly edits: readonly Edit[];
}

/**
 * The steps of one person that can be taken back and made again. What somebody else changes does not end them: from then
 * on a step takes back what it did and leaves alone what the other did; one whose place they changed, too, is passed over.
 */
export class UndoStack {
  #undo: readonly HeldStep[] = [];
  #redo: readonly HeldStep[] = [];

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Takes in a step that was made; what was taken back before it cannot be made again. */
  push(step: Step): void {
    const isApart = this.#undo.at(-1)?.held !== undefined;
    this.#undo = (isApart ? [...this.#undo, step] : pushStep(this.#undo, step)).slice(-MAX_STEPS);
    this.#redo = [];
  }

  /** Told that another document takes the place of this one, with what somebody else changed. */
  replaced(ledTo: AppDocument, merge: typeof mergeDocuments): void {
    this.#undo = heldFrom(this.#undo, { ledTo, merge });
    this.#redo = heldFrom(this.#redo, { ledTo, merge });
  }

  clear(): void {
    this.#undo = [];
    this.#redo = [];
  }

  /** Takes back the last step that can be; undefined where there is none. */
  undo(document: AppDocument): SteppedDocument | undefined {
    const { steps, made, ...stepped } = stepBack(this.#undo, document);
    this.#undo = steps;
    if (made === undefined) return undefined;
    this.#redo = [...this.#redo, made];
    return { document: stepped.document, edits: made.edits };
  }

  /** Makes the last one again that was taken back. */
  redo(document: AppDocument): SteppedDocument | undefined {
    const { steps, made, ...stepped } = stepBack(this.#redo, document);
    this.#redo = steps;
    if (made === undefined) return undefined;
    this.#undo = [...this.#undo, made];
    return { document: stepped.document, edits: made.edits };
  }
}

interface SteppedBack {
  readonly steps: readonly HeldStep[];
  readonly document: AppDocument;
  /** The step that goes the other way; undefined where none could be made. */
  readonly made: Step | undefined;
}

function stepBack(all: readonly HeldStep[], document: AppDocument): SteppedBack {
  let steps = all;
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const { inverse, held } = step;
    steps = steps.slice(0, -1);
    const cameFrom = held && applyEdits(held.ledTo, inverse, KIT).document;
    if (held !== undefined && cameFrom !== undefined) steps = heldFrom(steps, { ...held, ledTo: cameFrom });
    const edits = held === undefined ? inverse : cameFrom === undefined ? [] : mergedEdits(held, document, cameFrom);
    const result = edits.length === 0 ? undefined : applyEdits(document, edits, KIT);
    if (result?.document !== undefined) return { steps, document: result.document, made: { edits, inverse: result.inverse, at: 0 } };
  }
  return { steps, document, made: undefined };
}

/** What leads back from where a step led, in a document that has gone on elsewhere; none where both changed one place. */
function mergedEdits({ ledTo, merge }: Held, document: AppDocument, cameFrom: AppDocument): readonly Edit[] {
  const { conflicts, edits } = merge(ledTo, document, cameFrom, KIT);
  return conflicts.length === 0 ? edits : [];
}

/** With the last step's document kept, where it is not yet; those below follow from it. */
function heldFrom(steps: readonly HeldStep[], held: Held): readonly HeldStep[] {
  const last = steps.at(-1);
  return last === undefined || last.held !== undefined ? steps : [...steps.slice(0, -1), { ...last, held }];
}
