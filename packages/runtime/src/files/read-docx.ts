import { checkZip } from './check-zip.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileParser } from './file-text.ts';

/** What of mammoth's document is read; the library gives it to `transformDocument` and types it loosely. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly children?: readonly WordElement[];
}

/** Its end of a block, after which a new line begins. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'table']);

/** The text of a Word file: headings as Markdown has them, a line a row of a table, no pictures. */
export const readDocx: FileParser = async (bytes, { name, limits, signal }) => {
  const parts = await checkZip(bytes, name, { limits, signal });
  if (!parts.includes('word/document.xml')) throw new FileReadError(`"${name}" is a zip file, but no Word document.`, { code: 'wrong-type' });
  const { default: mammoth } = await import('mammoth');
  let text = '';
  // Read from the document itself: the HTML that mammoth makes of it would have to be taken apart again.
  const keep = (document: WordElement): WordElement => {
    text = blocksOf(document).join('\n\n');
    return { ...document, children: [] };
  };
  try {
    // The first is for browsers, the second for Node.
    await mammoth.convertToHtml({ arrayBuffer: bytes.buffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer }, { transformDocument: keep });
  } catch (cause) {
    throw new FileReadError(`"${name}" is broken: it is not a Word file that can be read.`, { code: 'broken', cause, hint: 'Open it in a word processor and save it again.' });
  }
  return { format: 'markdown', text };
};

function blocksOf(element: WordElement): readonly string[] {
  if (element.type === 'paragraph') return [paragraphText(element)].filter((text) => text.trim() !== '');
  if (element.type === 'table') return [(element.children ?? []).map(rowText).join('\n')];
  return (element.children ?? []).flatMap(blocksOf);
}

function paragraphText(paragraph: WordElement): string {
  const text = inlineText(paragraph);
  const level = /^(?:heading (\d)|(title))$/i.exec(paragraph.styleName ?? '');
  if (level === null || text.trim() === '') return text;
  return `${'#'.repeat(level[2] === undefined ? Math.min(6, Number(level[1])) : 1)} ${text.trim()}`;
}

function rowText(row: WordElement): string {
  return (row.children ?? []).map((cell) => inlineText(cell).trim()).join(' | ');
}

function inlineText(element: WordElement): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  const inner = (element.children ?? []).map((child, index, all) => inlineText(child) + (BLOCKS.has(child.type) && index < all.length - 1 ? ' ' : ''));
  return inner.join('');
}
