import { $generateNodesFromDOM } from '@lexical/html';
import { $convertFromMarkdownString, $convertToMarkdownString, TRANSFORMERS } from '@lexical/markdown';
import type { TextMatchTransformer, Transformer } from '@lexical/markdown';
import { $createParagraphNode, $getRoot, $isElementNode, $isTextNode } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { sanitiseHtml } from '../markdown/sanitise-markdown.ts';
import type { RichTextFormat } from './plain-text.ts';
import { $writeHtml } from './write-html.ts';

/** Markdown has no sign for it; the tag is what people write, and what `inlay-markdown` shows. */
const UNDERLINE: TextMatchTransformer = {
  dependencies: [],
  export: (node, _exportChildren, exportFormat) => ($isTextNode(node) && node.hasFormat('underline') ? `<u>${exportFormat(node, node.getTextContent())}</u>` : null),
  importRegExp: /<u>(.{1,1000}?)<\/u>/,
  regExp: /<u>(.{1,1000}?)<\/u>$/,
  replace: (node, [, words = '']) => {
    node.setTextContent(words);
    return node.toggleFormat('underline');
  },
  type: 'text-match',
};

/** What Markdown can say here, in both directions. */
export const MARKDOWN_TRANSFORMERS: Transformer[] = [UNDERLINE, ...TRANSFORMERS];

/** The document as a value. To be called while it is read. */
export function $readValue(format: RichTextFormat): string {
  const root = $getRoot();
  if (format === 'html') return $writeHtml(root);
  return root.getTextContent().trim() === '' ? '' : $convertToMarkdownString(MARKDOWN_TRANSFORMERS);
}

/** Puts a value in the place of the document. To be called while it is changed. */
export function $writeValue(editor: LexicalEditor, value: string, format: RichTextFormat): void {
  const root = $getRoot();
  if (format === 'markdown') $convertFromMarkdownString(value, MARKDOWN_TRANSFORMERS, root);
  else root.clear().append(...$blocksFromHtml(editor, value));
  if (root.isEmpty()) root.append($createParagraphNode());
}

/** The nodes of any HTML, cleaned first. To be called while the document is changed. */
export function $nodesFromHtml(editor: LexicalEditor, markup: string): LexicalNode[] {
  const clean = sanitiseHtml(markup);
  // No text here holds pictures, and in an element of the page they would be loaded.
  for (const image of clean.querySelectorAll('img')) image.remove();
  // Lexical asks loose words for the element that they stand in.
  const box = document.createElement('div');
  box.append(clean);
  return $generateNodesFromDOM(editor, box);
}

/** What stands loose between blocks gets a paragraph of its own. */
function $blocksFromHtml(editor: LexicalEditor, markup: string): LexicalNode[] {
  const blocks: LexicalNode[] = [];
  let isOpen = false;
  for (const node of $nodesFromHtml(editor, markup)) {
    const isBlock = $isElementNode(node) && !node.isInline();
    if (isBlock) blocks.push(node);
    else if (isOpen) (blocks.at(-1) as ReturnType<typeof $createParagraphNode>).append(node);
    else if (node.getTextContent().trim() === '') continue;
    else blocks.push($createParagraphNode().append(node));
    isOpen = !isBlock;
  }
  return blocks;
}
