import type { ElementFile } from './element-bundle.ts';

/** What a page of this server refuses, and how code that does it looks. A hint, not a proof: it is text that is looked at. */
const REFUSED: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  { pattern: /(?<![\w.$])eval\s*\(|\bnew Function\s*\(/, words: 'Code is made of text (eval), which the page refuses' },
  { pattern: /\.(?:innerHTML|outerHTML)\s*=(?!=)|\.insertAdjacentHTML\s*\(|\bdocument\.write\s*\(/, words: 'HTML is set as text, which the page refuses, so that what it shows stays empty' },
  { pattern: /\bstyle=(?:\$\{|")|\.setAttribute\(\s*['"]style['"]/, words: 'Styles are set as attributes, which the page refuses, so that sizes or places may be off' },
  { pattern: /\bimport\s*\(\s*(?!['"`/])[^)\s]/, words: 'Modules are loaded by names that the code works out; they were not fetched' },
  { pattern: /\bnew URL\s*\([^)]*import\.meta\.url/, words: 'Files beside the code are loaded; they were not fetched' },
  { pattern: /\bnew (?:Shared)?Worker\s*\(/, words: 'Workers are started, whose code was not fetched' },
  { pattern: /(?<![\w.$])process\.env\b/, words: 'process.env is read, which pages do not have' },
  { pattern: /\bfetch\s*\(\s*['"`]https?:|\bsrc\s*=\s*['"`]https?:|\burl\(\s*['"]?https?:/, words: 'Something is loaded from another site, which the page refuses' },
];
/** Pages let a Lit of any element make its templates; other policies are refused. */
const OWN_POLICY = /\bcreatePolicy\s*\(\s*['"]lit-html['"]/;
const FOREIGN_POLICY = { pattern: /\bcreatePolicy\s*\(\s*['"](?!lit-html['"])/, words: 'A Trusted Types policy is made, which the page refuses' };
const MAX_NAMED = 3;

/** What is likely not to work in the code of an element, one sentence each, as the page's security policy forbids it or as it was not fetched. */
export function policyWarnings(files: readonly ElementFile[]): readonly string[] {
  const code = files.map(({ url, code: source }) => ({ url, source: withoutComments(source) }));
  return [...REFUSED, FOREIGN_POLICY].flatMap(({ pattern, words }) => {
    const found = code.filter(({ source }) => !(OWN_POLICY.test(source) && words.startsWith('HTML')) && pattern.test(source)).map(({ url }) => fileWords(url));
    const rest = found.length - MAX_NAMED;
    return found.length === 0 ? [] : [`${words}: ${found.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`];
  });
}

/** `@stars/kit/icon.js` of a package, the address without its scheme elsewhere: enough to tell which. */
function fileWords(url: string): string {
  const [, name, file] = /^npm:(.+)@[^@/]+\/(?:.*\/)?([^/]+)$/.exec(url) ?? [];
  return name === undefined ? url.replace(/^https?:\/\//, '') : `${name}/${file}`;
}

/** Whole lines and blocks only: what stands in a text is left as it is. */
function withoutComments(code: string): string {
  return code.replaceAll(/^[ \t]*\/\/.*$/gm, '').replaceAll(/^[ \t]*\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/gm, '');
}
