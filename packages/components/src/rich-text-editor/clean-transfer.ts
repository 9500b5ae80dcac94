import { $isCodeNode } from '@lexical/code-core';
import { $findMatchingParent, COMMAND_PRIORITY_HIGH, CONTROLLED_TEXT_INSERTION_COMMAND, DRAGSTART_COMMAND, DROP_COMMAND, PASTE_COMMAND, PASTE_TAG, mergeRegister } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { $selected } from './rich-text-command.ts';
import { $nodesFromHtml } from './rich-text-value.ts';

/** Another editor of the same library says by this that it is where a drag began. */
const FOREIGN_DRAG = 'application/x-lexical-drag';
/** A word processor wraps all that is copied in a bold tag which its style then undoes; styles do not come along. */
const DOCS_WRAPPER = /<b\s[^<>]*docs-internal-guid[^<>]*>/gi;

/**
 * What is pasted or dropped comes in clean: by the kit's sanitiser instead of the library's own parser, which would ask
 * the page for a policy of its own. Text is not dragged about inside, for the same reason.
 */
export function registerCleanTransfer(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(PASTE_COMMAND, (event) => {
      const data = 'clipboardData' in event ? event.clipboardData : null;
      // Files alone are nothing that a text can hold.
      event.preventDefault();
      if (data) editor.update(() => $insertClean(editor, data), { tag: PASTE_TAG });
      return true;
    }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, (given) => {
      if (typeof given === 'string' || given.dataTransfer === null) return false;
      $insertClean(editor, given.dataTransfer);
      return true;
    }, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGSTART_COMMAND, (event) => (event.preventDefault(), true), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, (event) => {
      const isRefused = event.dataTransfer === null || event.dataTransfer.types.includes(FOREIGN_DRAG) || event.dataTransfer.files.length > 0;
      if (isRefused) event.preventDefault();
      return isRefused;
    }, COMMAND_PRIORITY_HIGH),
  );
}

function $insertClean(editor: LexicalEditor, data: DataTransfer): void {
  const selection = $selected();
  const plain = data.getData('text/plain').replaceAll(/\r\n?/g, '\n');
  if ($findMatchingParent(selection.anchor.getNode(), $isCodeNode)) return selection.insertRawText(plain);
  const markup = data.getData('text/html').replaceAll(DOCS_WRAPPER, '');
  const nodes = markup.trim() === '' ? [] : $nodesFromHtml(editor, markup);
  if (nodes.some((node) => node.getTextContent().trim() !== '')) return selection.insertNodes(nodes);
  plain.split(/\n+/).forEach((line, index) => {
    if (index > 0) $selected().insertParagraph();
    $selected().insertText(line);
  });
}
