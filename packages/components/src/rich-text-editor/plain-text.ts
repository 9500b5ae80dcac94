/** How a formatted text is written. */
export type RichTextFormat = 'markdown' | 'html';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', '#39': "'" };

/** The words of a formatted text, without its formatting: one line for each block. Pure, so that the element and the headless runtime agree. */
export function plainTextOf(value: string, format: RichTextFormat): string {
  return (format === 'html' ? plainTextOfHtml(value) : plainTextOfMarkdown(value)).trim();
}

function plainTextOfHtml(markup: string): string {
  return markup
    .replaceAll(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<br\s*\/?>|<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|div|tr)\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, '')
    .replaceAll(/&([a-z]+|#39);/gi, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
    .replaceAll(/\n{2,}/g, '\n');
}

/** Emphasis of more than a thousand letters keeps its signs: to look further for its end takes long. Code keeps its signs; everywhere else those of formatting go, and what was escaped stands for itself. */
function plainTextOfMarkdown(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
    else if (fence !== undefined) lines.push(line);
    else if (line.trim() !== '') lines.push(plainLine(line));
  }
  return lines.join('\n');
}

/** What is escaped is put aside while the signs go. */
function plainLine(line: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `\uE000${kept.push(text) - 1}\uE001`;
  return line
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_escaped, sign: string) => keep(sign))
    .replaceAll(/(`+)(.{1,1000}?)\1/g, (_code, _marks, text: string) => keep(text))
    .replace(/^\s*(?:#{1,6}\s+|(?:>\s?)+|[-*+]\s+(?:\[[ x]\]\s+)?|\d+[.)]\s+)/, '')
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/(\*\*|__|~~)(?=\S)(.{1,1000}?)\1/g, '$2')
    .replaceAll(/(?<![\w*_])([*_])(?=\S)(.{1,1000}?)\1(?!\w)/g, '$2')
    .replaceAll(/&#(\d{1,7});/g, (_entity, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10_ff_ff)))
    .replaceAll(/\uE000(\d+)\uE001/g, (_mark, index: string) => kept[Number(index)] ?? '');
}
