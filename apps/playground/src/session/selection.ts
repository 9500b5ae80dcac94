import type { AppDocument } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import type { SteppedDocument } from './undo-stack.ts';

/** What is selected: components, or one page. The last one chosen is the one that the inspector shows. */
export interface Selection {
  /** In the order in which they were chosen. */
  readonly names: readonly string[];
}

/** Nothing. */
export const NOTHING_SELECTED: Selection = Object.freeze({ names: [] });

/** The one chosen last. */
export function primaryOf({ names }: Selection): string | undefined {
  return names.at(-1);
}

/** With one more chosen, or one less where it was. A page is only selected by itself. */
export function toggled({ names }: Selection, name: string, { components }: AppDocument): Selection {
  if (names.includes(name)) return { names: names.filter((each) => each !== name) };
  return { names: Object.hasOwn(components, name) ? [...names.filter((each) => Object.hasOwn(components, each)), name] : [name] };
}

/** Without what is not in the document any more. */
export function keptOf(selection: Selection, { components, pages }: AppDocument): Selection {
  const names = selection.names.filter((name) => Object.hasOwn(components, name) || Object.hasOwn(pages, name));
  return names.length === selection.names.length ? selection : { names };
}

/** The selected components, without those that stand in another selected one: what is done to that is done to them. */
export function outermost(names: readonly string[], { components }: AppDocument): readonly string[] {
  const chosen = new Set(names.filter((name) => Object.hasOwn(components, name)));
  const isInside = (name: string): boolean => {
    let parent = components[name]?.parent;
    for (let steps = Object.keys(components).length; steps > 0 && parent !== undefined; steps -= 1) {
      if (chosen.has(parent)) return true;
      parent = components[parent]?.parent;
    }
    return false;
  };
  return [...chosen].filter((name) => !isInside(name));
}

/** The selection after edits: what was renamed stays selected under its new name. */
export function renamedBy({ names }: Selection, edits: readonly Edit[]): Selection {
  const after = new Map(edits.flatMap((edit): [string, string][] => (edit.type === 'renameComponent' || edit.type === 'renamePage' ? [[edit.name, edit.to]] : [])));
  return { names: names.map((name) => after.get(name) ?? name) };
}

/** The selection after a step was taken back or made again: what came with it, or else what was selected. */
export function steppedTo(selection: Selection, { document, edits }: SteppedDocument): Selection {
  const names = outermost(edits.flatMap((edit) => (edit.type === 'addComponent' ? [edit.name] : [])), document);
  return names.length === 0 ? renamedBy(selection, edits) : { names };
}
