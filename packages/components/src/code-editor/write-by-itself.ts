import type { Extension, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed goes into the text without the browser writing it first: over coloured words that would make a node with
 * a style of its own, which a strict policy refuses and reports. Words that are composed stay the browser's.
 */
export const writeByItself: Extension = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing || view.composing || view.state.readOnly) return false;
    const { from, to } = targetOf(event, view);
    const { main } = view.state.selection;
    const change = from === main.from && to === main.to ? view.state.replaceSelection(data) : { changes: { from, to, insert: data }, selection: { anchor: from + data.length } };
    const insert = (): Transaction => view.state.update({ ...change, userEvent: 'input.type', scrollIntoView: true });
    if (!view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

/** What is to be replaced: the page's selection, of which the editor hears a moment after programs and dictation have set it. */
function targetOf(event: InputEvent, view: EditorView): { readonly from: number; readonly to: number } {
  const [range] = event.getTargetRanges();
  const { main } = view.state.selection;
  if (range === undefined || ![range.startContainer, range.endContainer].every((node) => view.contentDOM.contains(node))) return main;
  const [from, to] = [view.posAtDOM(range.startContainer, range.startOffset), view.posAtDOM(range.endContainer, range.endOffset)];
  return from <= to ? { from, to } : main;
}
