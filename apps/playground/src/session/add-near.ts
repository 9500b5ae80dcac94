import type { ComponentDefinition } from '@inlay/runtime/component';
import { addComponentEdits } from './add-component-edits.ts';
import { holderFor, whyNoHolder } from './holder-for.ts';
import { definitions, whyMissing } from './kit.ts';
import { withQueryToShow } from './query-to-show.ts';
import type { Session } from './session.ts';

/** What came of adding a component. */
export type AddedNear = { readonly name: string } | { readonly refused: string };

/** Adds a component of a kind of the kit to what is selected or stands around it, and selects it; the kind is fetched first where it is not here yet. `example` are its first properties, in place of the kind's own. */
export async function addNear(session: Session, type: string, example?: ComponentDefinition['example']): Promise<AddedNear> {
  const refused = await whyMissing([type]);
  if (refused !== undefined) return { refused };
  const definition = definitions.find((each) => each.type === type);
  return definition === undefined ? { refused: `There is no kind of component “${type}”.` } : add(session, example === undefined ? definition : { ...definition, example });
}

function add(session: Session, definition: ComponentDefinition): AddedNear {
  const { document, selection, app } = session;
  const parent = holderFor(document, { type: definition.type, near: selection, page: app.page });
  if (parent === undefined) return { refused: whyNoHolder(definition) };
  const edits = addComponentEdits(document, withQueryToShow(definition, session), { parent });
  const refused = session.apply(edits);
  if (refused !== undefined) return { refused: refused.message };
  const [{ name }] = edits;
  session.select(name);
  return { name };
}
