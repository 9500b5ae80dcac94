import { highlight } from '@inlay/expr/complete';
import type { HighlightedPart } from '@inlay/expr/complete';
import { RangeSetBuilder } from '@codemirror/state';
import type { Extension, Text } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';

/** What a source is to the language; a field holds templates or scripts. */
export type FieldKind = 'template' | 'script';

const MARKS = Object.fromEntries(
  (['delimiter', 'keyword', 'name', 'property', 'call', 'literal', 'number', 'text', 'regex', 'punctuation', 'comment'] as const satisfies readonly HighlightedPart['kind'][]).map((kind) => [kind, Decoration.mark({ class: `ex-${kind}` })]),
);

/** Colours the code of a source by our own grammar. */
export function highlighting(kind: FieldKind): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = decorate(view.state.doc, kind);
      }

      update(update: ViewUpdate): void {
        if (update.docChanged) this.decorations = decorate(update.state.doc, kind);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );
}

function decorate(doc: Text, kind: FieldKind): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const part of highlight(doc.toString(), kind)) if (part.end > part.start) builder.add(part.start, part.end, MARKS[part.kind]!);
  return builder.finish();
}
