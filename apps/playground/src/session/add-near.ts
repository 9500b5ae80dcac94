import type { ComponentDefinition } from '@inlay/runtime/component';
import { addComponentEdits } from './add-component-edits.ts';
import { holderFor, whyNoHolder } from './holder-for.ts';
import { withQueryToShow } from './query-to-show.ts';
import type { Session } from './session.ts';

/** What came of adding a component. */
export type AddedNear = { readonly name: string } | { readonly refused: string };

/** Adds a component to what is selected or stands around it, and selects it. */
export function addNear(session: Session, definition: ComponentDefinition): AddedNear {
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
