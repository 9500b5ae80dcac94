/** What stands below a heading, with the heading itself. */
export interface MarkdownSection {
  /** The headings that lead to it, outermost first; empty before the first one. */
  readonly path: readonly string[];
  readonly text: string;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Cuts Markdown at its headings; those in code are none. A heading with nothing below it stays with what comes next. */
export function markdownSections(text: string): readonly MarkdownSection[] {
  const sections: { path: readonly string[]; lines: string[]; hasBody: boolean }[] = [{ path: [], lines: [], hasBody: false }];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    const heading = fence === undefined ? HEADING.exec(line) : null;
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    const current = sections.at(-1)!;
    if (heading === null) {
      current.lines.push(line);
      current.hasBody ||= line.trim() !== '';
      continue;
    }
    const path = [...current.path.slice(0, heading[1]!.length - 1), (heading[2] ?? '').trim()].filter((part) => part !== '');
    if (current.hasBody) sections.push({ path, lines: [line], hasBody: false });
    else Object.assign(current, { path, lines: [...current.lines, line] });
  }
  return sections.map(({ path, lines }) => ({ path, text: lines.join('\n').trim() })).filter((section) => section.text !== '');
}
