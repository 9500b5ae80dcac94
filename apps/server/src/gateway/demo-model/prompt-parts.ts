/** A prompt taken apart: what to do, with what, and what else is given. */
export interface PromptParts {
  /** The words that ask, without the text that they ask about. */
  readonly instruction: string;
  /** The text to work on; empty when the prompt has none. */
  readonly subject: string;
  /** Texts given beside the subject: earlier rows, background. One entry a row where a table was given. */
  readonly context: readonly string[];
}

type SectionKind = 'opening' | 'subject' | 'context' | 'direction';

interface Section {
  readonly kind: SectionKind;
  readonly label: string;
  readonly text: string;
}

/** More is left unread: the rules would not say anything better for it. */
const MAX_PROMPT_LENGTH = 60_000;
const MAX_CONTEXT_ROWS = 500;

/** A short phrase that ends in a colon at the start of a line, or after the sentence before it: `Past feedback:`. A list item is none. */
const LABEL = /(?:^|\n|(?<=[.!?] ))[ \t]*(?![-*•\d\s])([^\n:.!?"'`{}[\]<>]{2,140}):(?!\/\/)[ \t]*/g;
const CONTEXT_LABEL = /\b(?:past|previous|prior|earlier|existing|history|historical|context|background|known|already|table|other|rows|for comparison|reference)\b/i;
/** Labels that say how to answer, not what about: their text is part of the instruction. */
const DIRECTION_LABEL = /\b(?:labels?|categor(?:y|ies)|classes|one of|options|format|respond|reply|answer|output|return|rules?|instructions?|task|fields?|tone|language|include|sections?|steps?)\b/i;
/** Labels that ask for something or name the text that follows; any other colon stands inside the text itself. */
const SUBJECT_LABEL = /\b(?:analy[sz]e|summari[sz]e|summary|classify|categori[sz]e|extract|find|identify|label|tag|rate|review|read|shorten|condense|assess|evaluate|feedback|text|comment|message|e-?mail|ticket|document|article|input|transcript|notes?|question|customer|content|passage|paragraph|following|user)\b/i;
const FENCE = /```[\w-]*\n?([\s\S]*?)```|"""([\s\S]*?)"""|<(text|feedback|document|input|message|review|data|file)(?: name="[^"\n]{0,300}")?>([\s\S]*?)<\/\3>/;

/** Takes the last user message apart. Never fails: a prompt without any structure is its own subject. */
export function readPrompt(prompt: string): PromptParts {
  const bounded = prompt.slice(0, MAX_PROMPT_LENGTH);
  const fence = FENCE.exec(bounded);
  if (fence !== null) {
    const rest = `${bounded.slice(0, fence.index)}\n${bounded.slice(fence.index + fence[0].length)}`;
    return withContext(sectionsOf(rest), (fence[1] ?? fence[2] ?? fence[4] ?? '').trim());
  }
  return withContext(sectionsOf(bounded), undefined);
}

function withContext(sections: readonly Section[], fenced: string | undefined): PromptParts {
  const texts = (kind: SectionKind): string[] => sections.filter((section) => section.kind === kind).map(({ text }) => text);
  const instruction = sections.flatMap(({ kind, label, text }) => (kind === 'opening' ? [text] : kind === 'subject' ? [label] : kind === 'direction' ? [`${label}: ${text}`] : [])).join('\n').trim();
  const context = texts('context').flatMap(rowsOf);
  if (fenced !== undefined) return { instruction: [instruction, ...texts('subject')].join('\n').trim(), subject: fenced, context };
  // Nothing is labelled: one line is both the wish and the text; of several, the first asks.
  if (!sections.some(({ kind }) => kind === 'subject')) return splitUnlabelled(instruction, context);
  return { instruction, subject: texts('subject').filter((text) => text !== '').join('\n'), context };
}

function splitUnlabelled(text: string, context: readonly string[]): PromptParts {
  const [first = '', ...rest] = text.split(/\n\s*\n|\n/);
  const remainder = rest.join('\n').trim();
  const isAsking = /^(?:please\s+)?(?:can you\s+)?(?:analy[sz]e|summari[sz]e|classify|extract|find|list|identify|tag|categori[sz]e|label|rate|review|read|describe|write|explain|what|how|who|why|when)\b/i.test(first.trim());
  if (remainder !== '' && isAsking) return { instruction: first, subject: remainder, context };
  return { instruction: text, subject: text, context };
}

function sectionsOf(text: string): readonly Section[] {
  const sections: { kind: SectionKind; label: string; text: string }[] = [{ kind: 'opening', label: '', text: '' }];
  let at = 0;
  for (const mark of text.matchAll(LABEL)) {
    const [whole, label = ''] = mark;
    const before = sections.at(-1)!;
    const kind = kindOf(label, before.kind === 'subject' && text.slice(at, mark.index).trim() !== '');
    if (kind === undefined) continue;
    before.text = text.slice(at, mark.index).trim();
    sections.push({ kind, label: label.trim(), text: '' });
    at = mark.index + whole.length;
  }
  sections.at(-1)!.text = text.slice(at).trim();
  return sections;
}

/** What a label begins; undefined for a colon that only stands inside a text. */
function kindOf(label: string, isInSubject: boolean): SectionKind | undefined {
  if (CONTEXT_LABEL.test(label)) return 'context';
  if (SUBJECT_LABEL.test(label)) return isInSubject ? undefined : 'subject';
  return DIRECTION_LABEL.test(label) ? 'direction' : undefined;
}

/** A JSON table gives a text for each row, made of its strings; anything else gives its lines. */
function rowsOf(text: string): readonly string[] {
  const rows = readJsonRows(text) ?? text.split('\n').map((line) => line.replace(/^[-*•]\s+/, '').trim());
  return rows.filter((row) => row !== '').slice(0, MAX_CONTEXT_ROWS);
}

function readJsonRows(text: string): readonly string[] | undefined {
  const [start, end] = [text.indexOf('['), text.lastIndexOf(']')];
  if (start === -1 || end <= start) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1));
    return Array.isArray(value) ? value.map(textOfRow) : undefined;
  } catch {
    // Brackets in prose; its lines are the rows then.
    return undefined;
  }
}

function textOfRow(row: unknown): string {
  if (typeof row === 'string') return row;
  if (typeof row !== 'object' || row === null) return String(row);
  const texts = Object.values(row).filter((value) => typeof value === 'string');
  // The longest text of a row is what was said; the others are dates, names and tags.
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}
