import type { ComponentDefinition } from '@inlay/runtime/component';
import { addComponentEdits, COMPONENT_MEDIA_TYPE } from '../session/add-component-edits.ts';
import type { NewPlace } from '../session/add-component-edits.ts';
import { whyNoHolder } from '../session/holder-for.ts';
import { definitions, whyMissing } from '../session/kit.ts';
import { chatEdits, MOST_DATA, RESOURCE_MEDIA_TYPE, tableEdits, tooLarge } from '../session/ready-made-edits.ts';
import type { ReadyMade } from '../session/ready-made-edits.ts';
import type { Session } from '../session/session.ts';
import type { Point } from './grid-tracks.ts';

/** What can be dropped: a kind of component, a resource, a file with rows. */
const DROPPED: readonly string[] = [COMPONENT_MEDIA_TYPE, RESOURCE_MEDIA_TYPE, 'Files'];
/** More bytes than this are more characters than an app takes, whatever the encoding. */
const MOST_BYTES = MOST_DATA * 4;

/** What a drop needs of the canvas. */
export interface DropSurface {
  /** Where a new component of a kind goes at a point of the window; undefined where none can. */
  readonly placeFor: (definition: ComponentDefinition, point: Point) => NewPlace | undefined;
}

/** Whether the canvas takes what is dragged over it. Files over a file input of the app are meant for that. */
export function canDrop(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? [];
  const isOverFileInput = types.includes('Files') && event.composedPath().some((target) => target instanceof HTMLElement && target.localName === 'inlay-file-input');
  return !isOverFileInput && types.some((type) => DROPPED.includes(type));
}

/** Adds what was dropped where it was dropped: a component, a chat with a resource, a table of a file's rows. */
export function takeDrop(event: DragEvent, session: Session, { placeFor }: DropSurface): void {
  if (!canDrop(event)) return;
  const [file] = event.dataTransfer?.files ?? [];
  const point = { x: event.clientX, y: event.clientY };
  const resource = event.dataTransfer?.getData(RESOURCE_MEDIA_TYPE) ?? '';
  const type = file !== undefined ? 'table' : resource !== '' ? 'chat' : event.dataTransfer?.getData(COMPONENT_MEDIA_TYPE);
  if (type === undefined || type === '') return;
  event.preventDefault();
  // What was dropped can be read now only; the kind may have to be fetched.
  void addDropped(session, { type, file, resource, placeFor: (definition) => placeFor(definition, point) });
}

interface Dropped {
  readonly type: string;
  readonly file: File | undefined;
  readonly resource: string;
  readonly placeFor: (definition: ComponentDefinition) => NewPlace | undefined;
}

async function addDropped(session: Session, { type, file, resource, placeFor }: Dropped): Promise<void> {
  const refused = await whyMissing([type]);
  if (refused !== undefined) {
    session.notify(refused);
    return;
  }
  const definition = definitions.find((each) => each.type === type);
  const place = definition && placeFor(definition);
  if (definition === undefined) return;
  if (place === undefined) session.notify(whyNoHolder(definition));
  else if (file !== undefined) await addFile(session, file, place);
  else if (resource !== '') add(session, chatEdits(session.document, resource, place));
  else {
    const edits = addComponentEdits(session.document, definition, place);
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
