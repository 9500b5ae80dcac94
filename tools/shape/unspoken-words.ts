import type { Node, TemplateLiteral } from 'oxc-parser';
import type { Finding } from '../finding.ts';
import { isMatch } from '../repository.ts';
import type { SourceFile } from '../source-file.ts';

/** Where words reach people only by `localize`, in the language of the place. */
const SPEAKING = ['packages/components/src/**'];
/** Definitions speak to builders; the others to nobody, or they are the translations. */
const SILENT = ['**/*.{test,stories,fixture,contract,definition,properties,styles}.ts', 'packages/components/src/{tokens,element/languages}/**'];
/** Attributes that are read out or shown. */
const SPOKEN_ATTRIBUTE = /\s(aria-label|aria-description|aria-valuetext|aria-roledescription|title|placeholder|alt|label)=(?:"([^"]*)|)$/;
const SPOKEN_PROPERTIES = new Set(['ariaLabel', 'ariaDescription', 'ariaValueText', 'textContent', 'innerText', 'placeholder', 'title', 'alt']);

const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);
const hasSentence = (text: string): boolean => /^\p{Lu}[^<>]* [^<>]*[.…:!?]$/u.test(text);

/** Finds words that a component would show or have read out in English wherever it stands. */
export function findUnspokenWords(source: SourceFile): Finding[] {
  if (!isMatch(source.path, SPEAKING) || isMatch(source.path, SILENT)) return [];
  const findings: Finding[] = [];
  const add = (node: Node, words: string): void => {
    findings.push({ file: source.path, line: source.lineAt(node.start), message: `says “${words.trim()}” in English wherever it stands: use localize, or message where there is no element` });
  };
  walk(source.program, (node) => {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && node.tag.name === 'html') checkTemplate(node.quasi, add);
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && node.left.property.type === 'Identifier' && SPOKEN_PROPERTIES.has(node.left.property.name)) {
      for (const literal of literalsIn(node.right)) if (hasWord(literal.text)) add(literal.node, literal.text);
    }
    // A sentence that no call takes is said somewhere: calls are localize and message, errors and the console.
    if (node.type === 'ReturnStatement' || node.type === 'VariableDeclarator' || node.type === 'Property') {
      const value = node.type === 'ReturnStatement' ? node.argument : node.type === 'VariableDeclarator' ? node.init : node.key.type === 'Identifier' && /^(title|description|hint|message)$/.test(node.key.name) ? null : node.value;
      for (const literal of value === null ? [] : literalsIn(value)) if (hasSentence(literal.text)) add(literal.node, literal.text);
    }
  });
  return findings;
}

function checkTemplate({ quasis, expressions }: TemplateLiteral, add: (node: Node, words: string) => void): void {
  let isInTag = false;
  let markup = '';
  for (const [index, quasi] of quasis.entries()) {
    markup += quasi.value.raw;
    const text = (isInTag ? `<${quasi.value.raw}` : quasi.value.raw).replaceAll(/<!--.*?-->|<[^>]*(>|$)/gs, ' ').replaceAll(/&\w+;/g, ' ');
    if (hasWord(text)) add(quasi, text);
    for (const [, name, words] of quasi.value.raw.matchAll(/\s(aria-label|title|placeholder|alt|label)="([^"]*)"/g)) if (hasWord(words ?? '')) add(quasi, `${name}="${words}"`);
    isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
    const expression = expressions[index];
    if (expression !== undefined && (!isInTag || SPOKEN_ATTRIBUTE.test(markup))) {
      for (const literal of literalsIn(expression)) if (hasWord(literal.text)) add(literal.node, literal.text);
    }
    // What the hole holds is no part of an attribute's words.
    markup = isInTag ? markup.slice(markup.lastIndexOf('<')) : '';
  }
}

/** The texts that an expression may give by itself; what a call makes of its arguments is the call's affair. */
function literalsIn(node: Node): readonly { readonly node: Node; readonly text: string }[] {
  switch (node.type) {
    case 'Literal': return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral': return [...node.quasis.map((quasi) => ({ node: quasi, text: quasi.value.cooked ?? '' })), ...node.expressions.flatMap(literalsIn)];
    case 'ConditionalExpression': return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
    case 'LogicalExpression': return [...literalsIn(node.left), ...literalsIn(node.right)];
    case 'BinaryExpression': return node.operator === '+' ? [...literalsIn(node.left), ...literalsIn(node.right)] : [];
    case 'ParenthesizedExpression': case 'TSAsExpression': return literalsIn(node.expression);
    default: return [];
  }
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child && 'start' in child) walk(child as Node, visit);
    }
  }
}
