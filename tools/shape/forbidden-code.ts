import { type Expression, type MemberExpression, type Node, Visitor } from 'oxc-parser';
import type { Finding } from '../finding.ts';
import { isMatch } from '../repository.ts';
import type { SourceFile } from '../source-file.ts';

/** The one place that may put markup into a page as markup, after cleaning it. */
const SANITISERS = ['packages/components/src/markdown/sanitise*.ts'];

const WRITES_MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const PARSES_MARKUP = new Set(['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'parseFromString']);
const UNSAFE_DIRECTIVES = new Set(['unsafeHTML', 'unsafeSVG', 'unsafeMathML']);
const TEMPLATE_TAGS = new Set(['html', 'svg', 'staticHtml']);

/**
 * Finds what may not be written at all: `export *`, default exports in packages, `any`, code made from strings,
 * markup made from strings outside of the sanitiser, and inline styles, which our own security policy blocks.
 */
export function findForbiddenCode(source: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const add = (node: Node, message: string) => { findings.push({ file: source.path, line: source.lineAt(node.start), message }); };
  const isSanitiser = isMatch(source.path, SANITISERS);
  const addMarkup = (node: Node, what: string) => { if (!isSanitiser) add(node, `${what} makes markup from a string: use a Lit template, or the sanitiser`); };
  // A story's default export is what Storybook reads.
  const isPackage = source.path.startsWith('packages/') && source.path.includes('/src/') && !source.path.endsWith('.stories.ts');
  new Visitor({
    ExportAllDeclaration: (node) => { if (node.exported === null) add(node, 'export * hides what is public: list the names'); },
    ExportDefaultDeclaration: (node) => { if (isPackage) add(node, 'a default export has no name to search for: export by name'); },
    TSAnyKeyword: (node) => add(node, '"any" switches checking off: use unknown, or the type'),
    CallExpression: (node) => {
      const name = nameOf(node.callee);
      if (name === 'eval' || name === 'Function') add(node, `${name} makes code from a string, which our security policy blocks`);
      if (PARSES_MARKUP.has(name)) addMarkup(node, name);
      if (name === 'setAttribute' && isText(node.arguments[0], 'style')) add(node, 'an inline style is blocked by our security policy: use a class, a part or element.style');
    },
    NewExpression: (node) => { if (nameOf(node.callee) === 'Function') add(node, 'new Function makes code from a string, which our security policy blocks'); },
    AssignmentExpression: (node) => {
      if (node.left.type === 'MemberExpression' && WRITES_MARKUP.has(propertyOf(node.left))) addMarkup(node, propertyOf(node.left));
    },
    ImportSpecifier: (node) => {
      const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
      if (UNSAFE_DIRECTIVES.has(name)) addMarkup(node, name);
      if (name === 'styleMap') add(node, 'styleMap writes inline styles, which our security policy blocks: use classMap, a part or element.style');
    },
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (!TEMPLATE_TAGS.has(nameOf(tag))) return;
      for (const part of quasi.quasis) {
        if (/\sstyle\s*=/.test(part.value.raw)) add(part, 'a style attribute is blocked by our security policy: use a class, a part or element.style');
        if (/[\s.](innerHTML|outerHTML|srcdoc)\s*=/.test(part.value.raw)) addMarkup(part, 'this attribute');
      }
    },
  }).visit(source.program);
  return findings;
}

/** The last name of a callee: `b` for `a.b()`, so that `window.eval` is seen as `eval`. */
function nameOf(callee: Expression | { readonly type: 'Super' }): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? propertyOf(callee) : '';
}

function propertyOf({ property, computed }: MemberExpression): string {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : '';
}

function isText(node: Node | undefined, text: string): boolean {
  return node?.type === 'Literal' && node.value === text;
}
