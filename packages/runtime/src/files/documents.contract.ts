import type { NamedBlob } from './file-text.ts';

/** A file as a person picks it. */
export function fileOf(name: string, ...parts: readonly BlobPart[]): NamedBlob {
  return Object.assign(new Blob([...parts]), { name });
}

/** A PDF with a page for each list of lines. */
export function pdfOf(pages: readonly (readonly string[])[], { title }: { readonly title?: string } = {}): string {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  for (const lines of pages) {
    const content = `BT /F1 12 Tf 72 700 Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`).join(' ')} ET`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  if (title !== undefined) objects.push(`<< /Title (${title}) >>`);
  return assemble(objects, title === undefined ? '' : `/Info ${objects.length} 0 R`);
}

function assemble(objects: readonly string[], trailer: string): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`;
}

/** A Word file with these paragraphs, each with the name of its style, or none. */
export async function docxOf(paragraphs: readonly (readonly [text: string, style?: string])[], body = ''): Promise<Blob> {
  const styles = [...new Set(paragraphs.flatMap(([, style]) => style ?? []))];
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const rows = paragraphs.map(([text, style]) => `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style.replace(' ', '')}"/></w:pPr>`}<w:r><w:t>${escape(text)}</w:t></w:r></w:p>`);
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${word}>${styles.map((style) => `<w:style w:type="paragraph" w:styleId="${style.replace(' ', '')}"><w:name w:val="${style}"/></w:style>`).join('')}</w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${rows.join('')}${body}</w:body></w:document>`,
  });
}

/** A zip file of these parts, deflated. `flags` is what their headers say: 1 is "with a password". */
export async function zipOf(parts: Readonly<Record<string, BlobPart>>, flags = 0): Promise<Blob> {
  const [bodies, directory]: [BlobPart[], BlobPart[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = await deflate(content);
    const words = new TextEncoder().encode(name);
    const local = header(30, [[0, 4, 0x04034b50], [6, 2, flags], [8, 2, 8], [18, 4, packed.length], [22, 4, new Blob([content]).size], [26, 2, words.length]]);
    directory.push(header(46, [[0, 4, 0x02014b50], [8, 2, flags], [10, 2, 8], [20, 4, packed.length], [24, 4, new Blob([content]).size], [28, 2, words.length], [42, 4, offset]]), words);
    bodies.push(local, words, packed);
    offset += 30 + words.length + packed.length;
  }
  const count = Object.keys(parts).length;
  const size = new Blob(directory).size;
  return new Blob([...bodies, ...directory, header(22, [[0, 4, 0x06054b50], [8, 2, count], [10, 2, count], [12, 4, size], [16, 4, offset]])]);
}

/** Bytes packed as zip packs them, or with the head and tail of zlib as PDF does. */
export async function deflate(content: BlobPart, format: 'deflate' | 'deflate-raw' = 'deflate-raw'): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(new CompressionStream(format))).arrayBuffer());
}

function header(length: number, fields: readonly (readonly [place: number, bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  for (const [place, bytes, value] of fields) {
    if (bytes === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
  }
  return new Uint8Array(view.buffer);
}
