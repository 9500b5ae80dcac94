import type { KindOutline } from '@inlay/components/outlines';
import type { ComponentDefinition } from '@inlay/runtime/component';
import { addComponentEdits } from '../session/add-component-edits.ts';
import type { NewPlace } from '../session/add-component-edits.ts';
import { whyNoHolder } from '../session/holder-for.ts';
import { definitions, whyMissing } from '../session/kit.ts';
import { withQueryToShow } from '../session/query-to-show.ts';
import { chatEdits, MOST_DATA, tableEdits, tooLarge } from '../session/ready-made-edits.ts';
import type { ReadyMade } from '../session/ready-made-edits.ts';
import type { Session } from '../session/session.ts';

/** More bytes than this are more characters than an app takes, whatever the encoding. */
const MOST_BYTES = MOST_DATA * 4;

/** What was dropped on the canvas, of which the kind is what is to be added. */
export interface Dropped {
  readonly kind: KindOutline;
  readonly file: File | undefined;
  readonly resource: string;
  readonly example: ComponentDefinition['example'] | undefined;
  /** Where it goes; undefined where it cannot. Asked once its kind is there. */
  readonly place: () => NewPlace | undefined;
}

/** Adds it where it was dropped, and selects it; says so where that cannot be. */
export async function addDropped(session: Session, { kind, file, resource, example, place: placeNow }: Dropped): Promise<void> {
  const missing = await whyMissing([kind.type]);
  const definition = definitions.find(({ type }) => type === kind.type);
  const place = definition && placeNow();
  if (missing !== undefined) session.notify(missing);
  else if (definition === undefined || place === undefined) session.notify(whyNoHolder(kind));
  else if (file !== undefined) await addFile(session, file, place);
  else if (resource !== '') add(session, chatEdits(session.document, resource, place));
  else {
    const edits = addComponentEdits(session.document, withQueryToShow(example === undefined ? definition : { ...definition, example }, session), place);
    add(session, { edits, name: edits[0].name });
  }
}

async function addFile(session: Session, file: File, place: NewPlace): Promise<void> {
  // What cannot become part of the app anyway is not read.
  add(session, file.size > MOST_BYTES ? tooLarge(file.name) : tableEdits(session.document, { name: file.name, text: await file.text() }, place));
}

function add(session: Session, made: ReadyMade): void {
  const refused = 'refused' in made ? made.refused : session.apply(made.edits)?.message;
  if (refused !== undefined) session.notify(refused);
  else if ('name' in made) {
    // Its page was loaded before the query came.
    void session.app.query(made.query ?? '')?.trigger();
    session.select(made.name);
  }
}
