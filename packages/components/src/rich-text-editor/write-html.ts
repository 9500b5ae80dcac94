import { $isCodeNode } from '@lexical/code-core';
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode } from '@lexical/list';
import type { ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import type { ElementNode, LexicalNode, TextFormatType, TextNode } from 'lexical';
import { safeLink } from '../element/safe-url.ts';

/** From the inside out. */
const FORMAT_TAGS: readonly (readonly [TextFormatType, string])[] = [['code', 'code'], ['strikethrough', 's'], ['underline', 'u'], ['italic', 'em'], ['bold', 'strong']];

/**
 * The document as HTML, made of a few tags without any attribute but `href` and `start`: clean because nothing else is
 * ever written. Empty when nothing is in it. To be called while the document is read.
 */
export function $writeHtml(root: ElementNode): string {
  if (root.getTextContent().trim() === '') return '';
  return root.getChildren().map($writeBlock).join('');
}

function $writeBlock(node: LexicalNode): string {
  if ($isListNode(node)) return $writeList(node);
  if ($isCodeNode(node)) return `<pre><code>${escapeHtml(node.getTextContent())}</code></pre>`;
  if (!$isElementNode(node)) return `<p>${$writeInline(node)}</p>`;
  const tag = $isHeadingNode(node) ? node.getTag() : $isQuoteNode(node) ? 'blockquote' : 'p';
  return `<${tag}>${$writeChildren(node)}</${tag}>`;
}

/** An item that holds nothing but a list is how Lexical writes what is nested; in HTML it stands in the item before it. */
function $writeList(list: ListNode): string {
  const tag = list.getTag();
  const items: string[] = [];
  for (const item of list.getChildren().filter($isListItemNode)) {
    const nested = item.getFirstChild();
    if ($isListNode(nested)) items.push((items.pop() ?? '') + $writeList(nested));
    else items.push(`<li>${$writeChildren(item)}`);
  }
  const start = list.getStart();
  return `<${tag}${tag === 'ol' && start !== 1 ? ` start="${start}"` : ''}>${items.map((item) => `${item.startsWith('<li>') ? '' : '<li>'}${item}</li>`).join('')}</${tag}>`;
}

function $writeChildren(node: ElementNode): string {
  return node.getChildren().map($writeInline).join('');
}

function $writeInline(node: LexicalNode): string {
  if ($isLineBreakNode(node)) return '<br>';
  if ($isTextNode(node)) return $writeText(node);
  if (!$isElementNode(node)) return escapeHtml(node.getTextContent());
  const address = $isLinkNode(node) ? safeLink(node.getURL()) : undefined;
  return address === undefined ? $writeChildren(node) : `<a href="${escapeHtml(address)}">${$writeChildren(node)}</a>`;
}

function $writeText(node: TextNode): string {
  return FORMAT_TAGS.reduce((inside, [format, tag]) => (node.hasFormat(format) ? `<${tag}>${inside}</${tag}>` : inside), escapeHtml(node.getTextContent()));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
