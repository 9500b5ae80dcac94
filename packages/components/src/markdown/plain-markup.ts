/** What is taken out with all that is in it: its content is no text. */
const WITH_CONTENT = /<(script|style|iframe|object|template|noscript|textarea|title|svg|math|select|xmp|noembed|noframes)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>/g;
/** A tag as people write one: a name, attributes with or without quotes. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=<>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;

/** Which tags and attributes are kept, in lower case. */
export interface PlainMarkupRules {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/**
 * Markup with only the named tags and attributes in it, as text. Not what makes it safe, which is the sanitiser's work on
 * the parsed nodes; this keeps styles and handlers from a parser, which would report them to the page's security policy
 * even where they are thrown away. A sign that begins no tag becomes the text it is.
 */
export function plainMarkup(markup: string, rules: PlainMarkupRules): string {
  const source = markup.replaceAll(COMMENT, '').replaceAll(WITH_CONTENT, '');
  let plain = '';
  let end = 0;
  for (const { 0: tag, 1: slash = '', 2: name = '', 3: attributes = '', index } of source.matchAll(TAG)) {
    plain += asText(source.slice(end, index));
    if (rules.tags.has(name.toLowerCase())) plain += `<${slash}${name}${slash === '' ? keptAttributes(attributes, rules) : ''}>`;
    end = index + tag.length;
  }
  return plain + asText(source.slice(end));
}

function keptAttributes(attributes: string, rules: PlainMarkupRules): string {
  return [...attributes.matchAll(ATTRIBUTE)].filter(([, name = '']) => rules.attributes.has(name.toLowerCase())).map(([, name = '', value]) => (value === undefined ? ` ${name}` : ` ${name}=${value}`)).join('');
}

/** Entities stay what they are. */
function asText(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
