/** The kinds of things that can be recognised by their shape. */
export type EntityKind = 'email' | 'url' | 'date' | 'amount' | 'percentage' | 'version' | 'phone' | 'name';

/** Something named in a text, as it stands there. */
export interface Entity {
  readonly kind: EntityKind;
  readonly text: string;
}

const MAX_ENTITIES = 40;
/** Words that are capitalised, as a name is, without being anyone's. */
const NOT_NAMES = '(?:I|The|This|That|These|Those|It|We|They|He|She|You|My|Our|Your|His|Her|But|And|Also|When|After|Before|Since|Please|Contact|Call|Ask|Email|Mail|Tell|Write|See|Meet|Dear|Hi|Hello|Thanks|Thank|Great|Good|Bad|No|Not|Yes|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\\b';
const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** In this order: what one pattern has taken, a later one does not take again. All of them run in linear time. */
const PATTERNS: readonly (readonly [kind: EntityKind, pattern: RegExp])[] = [
  ['url', /\bhttps?:\/\/[^\s<>"')\]]{1,300}[^\s<>"')\].,;:!?]/g],
  ['email', /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\b/g],
  ['date', new RegExp(`\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b(?: \\d{4})?|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?)`, 'g')],
  ['amount', /(?:[$€£¥]\s?\d[\d,]{0,15}(?:\.\d{1,2})?(?:\s?(?:k|m|million|billion)\b)?|\b\d[\d,]{0,15}(?:\.\d{1,2})?\s?(?:USD|EUR|GBP|CHF|dollars|euros|pounds)\b)/gi],
  ['percentage', /\b\d{1,3}(?:\.\d{1,3})?\s?(?:%|percent\b)/g],
  ['version', /\b(?:v\d{1,4}(?:\.\d{1,5}){0,3}|(?:version|release|build)\s\d{1,5}(?:\.\d{1,5}){0,3}|\d{1,4}(?:\.\d{1,5}){2,3})\b/gi],
  ['phone', /(?<!\w)\+?\d{1,3}[\s-]\(?\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{2,4}\b/g],
  // Two capitalised words in a row, or one inside a sentence; the first word of a sentence is capitalised anyway.
  ['name', new RegExp(`\\b(?!${NOT_NAMES})\\p{Lu}\\p{Ll}{1,20}(?: (?!${NOT_NAMES})\\p{Lu}\\p{Ll}{1,20}){1,2}\\b|(?<=[\\p{Ll},] )(?!${NOT_NAMES})\\p{Lu}\\p{Ll}{2,20}\\b`, 'gu')],
];


/** What a text names, each thing once, in the order of the text. */
export function findEntities(text: string): readonly Entity[] {
  const found = new Map<string, Entity & { readonly at: number }>();
  let rest = text;
  for (const [kind, pattern] of PATTERNS) {
    rest = rest.replace(pattern, (match: string, ...details: unknown[]) => {
      const at = details.find((detail) => typeof detail === 'number') ?? 0;
      if (!found.has(match)) found.set(match, { kind, text: match, at });
      // Blanks of the same length: places stay true, and nothing is taken twice.
      return ' '.repeat(match.length);
    });
  }
  return [...found.values()].sort((a, b) => a.at - b.at).slice(0, MAX_ENTITIES).map(({ kind, text: name }) => ({ kind, text: name }));
}
