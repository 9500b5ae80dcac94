import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits, mergeDocuments } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { definitions } from './kit.ts';
import { pushStep } from './edit-log.ts';
import type { Step } from './edit-log.ts';

const KIT = { components: definitions };
const MAX_STEPS = 200;

/** A step, and the document that it led to where the one that is shown is another since: then it is merged rather than made. */
type HeldStep = Step & { readonly ledTo?: AppDocument };

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
    const isApart = this.#undo.at(-1)?.ledTo !== undefined;
    this.#undo = (isApart ? [...this.#undo, step] : pushStep(this.#undo, step)).slice(-MAX_STEPS);
    this.#redo = [];
  }

  /** Told that another document takes the place of this one, with what somebody else changed. */
  replaced(document: AppDocument): void {
    this.#undo = heldFrom(this.#undo, document);
    this.#redo = heldFrom(this.#redo, document);
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
    const { inverse, ledTo } = step;
    steps = steps.slice(0, -1);
    const cameFrom = ledTo && applyEdits(ledTo, inverse, KIT).document;
    if (cameFrom !== undefined) steps = heldFrom(steps, cameFrom);
    const edits = ledTo === undefined ? inverse : cameFrom === undefined ? [] : mergedEdits({ ledTo, document, cameFrom });
    const result = edits.length === 0 ? undefined : applyEdits(document, edits, KIT);
    if (result?.document !== undefined) return { steps, document: result.document, made: { edits, inverse: result.inverse, at: 0 } };
  }
  return { steps, document, made: undefined };
}

/** What leads back from where a step led, in a document that has gone on elsewhere; none where both changed one place. */
function mergedEdits({ ledTo, document, cameFrom }: { readonly ledTo: AppDocument; readonly document: AppDocument; readonly cameFrom: AppDocument }): readonly Edit[] {
  const { conflicts, edits } = mergeDocuments(ledTo, document, cameFrom, KIT);
  return conflicts.length === 0 ? edits : [];
}

/** With the last step's document kept, where it is not yet; those below follow from it. */
function heldFrom(steps: readonly HeldStep[], document: AppDocument): readonly HeldStep[] {
  const last = steps.at(-1);
  return last === undefined || last.ledTo !== undefined ? steps : [...steps.slice(0, -1), { ...last, ledTo: document }];
}
