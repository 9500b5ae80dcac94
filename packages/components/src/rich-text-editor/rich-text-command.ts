import { $createCodeNode, $isCodeNode } from '@lexical/code-core';
import { $isLinkNode, $toggleLink } from '@lexical/link';
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $createParagraphNode, $findMatchingParent, $getRoot, $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import type { RichTextBlock, RichTextPlace } from './rich-text-place.ts';
import { RICH_TEXT_MARKS } from './rich-text-place.ts';

/** Where the person is. To be called while the document is read. */
export function $readPlace(): Pick<RichTextPlace, 'marks' | 'block' | 'link'> {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { marks: [], block: 'paragraph', link: undefined };
  const node = selection.anchor.getNode();
  const link = $findMatchingParent(node, $isLinkNode);
  return { marks: RICH_TEXT_MARKS.filter((mark) => selection.hasFormat(mark)), block: $blockAt(node), link: link?.getURL() };
}

function $blockAt(node: LexicalNode): RichTextBlock {
  const item = $findMatchingParent(node, $isListItemNode);
  const list = item?.getParent();
  if ($isListNode(list)) return list.getListType() === 'number' ? 'number' : 'bullet';
  const block = node.getTopLevelElement();
  if ($isHeadingNode(block)) return block.getTag() === 'h1' ? 'h1' : block.getTag() === 'h2' ? 'h2' : 'h3';
  return $isQuoteNode(block) ? 'quote' : $isCodeNode(block) ? 'code-block' : 'paragraph';
}

/** The selection, or the end of the text where the person has not been there yet. */
export function $selected(): RangeSelection {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : $getRoot().selectEnd();
}

/** Turns the blocks of the selection into a kind, and back into paragraphs where they are that already. To be called while the document is changed. */
export function $toggleBlock(block: RichTextBlock): void {
  const selection = $selected();
  const now = $blockAt(selection.anchor.getNode());
  if (now === 'bullet' || now === 'number') {
    if (block === 'bullet' || block === 'number') return now === block ? $removeList() : $insertList(block);
    $removeList();
  }
  if (block === 'bullet' || block === 'number') $insertList(block);
  else $setBlocksType($selected(), now === block ? $createParagraphNode : BLOCKS[block]);
}

const BLOCKS: Readonly<Record<Exclude<RichTextBlock, 'bullet' | 'number'>, () => ElementNode>> = {
  paragraph: $createParagraphNode,
  h1: () => $createHeadingNode('h1'),
  h2: () => $createHeadingNode('h2'),
  h3: () => $createHeadingNode('h3'),
  quote: $createQuoteNode,
  'code-block': () => $createCodeNode(),
};

/** Takes every formatting from the selection, or from the block of the caret. To be called while the document is changed. */
export function $clearFormatting(): void {
  const selection = $selected();
  const nodes = selection.isCollapsed() ? (selection.anchor.getNode().getTopLevelElement()?.getAllTextNodes() ?? []) : selection.extract();
  for (const node of nodes) if ($isTextNode(node)) node.setFormat(0).setStyle('');
  if (!selection.isCollapsed()) $toggleLink(null);
  if (['bullet', 'number'].includes($blockAt($selected().anchor.getNode()))) $removeList();
  $setBlocksType($selected(), $createParagraphNode);
  $selected().setFormat(0);
}

/** Links the selection; an address alone where nothing is selected. Null takes the link away. To be called while the document is changed. */
export function $setLink(address: string | null): void {
  const selection = $selected();
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (selection.isCollapsed() && link !== null) {
    if (address === null) $unlink(link);
    else link.setURL(address);
    return;
  }
  if (selection.isCollapsed() && address !== null) {
    const start = selection.anchor.offset;
    selection.insertText(address);
    const { anchor } = $selected();
    const node = anchor.getNode();
    if ($isTextNode(node)) node.select(Math.max(0, anchor.offset - address.length, Math.min(start, anchor.offset - address.length)), anchor.offset);
  }
  $toggleLink(address);
}

/** Leaves the words of a link without it. */
export function $unlink(link: ElementNode): void {
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

