import { eventsNameOf } from './element-properties.ts';
import type { ElementFacts } from './read-elements.ts';

const HEADER = `// Made by \`node tools/launch.mjs manifest\` from the definitions and what the elements say of themselves. Do not edit:
// change those and make it again. \`npm test\` fails while they differ.
import type { Attributes, HTMLAttributes, RefAttributes } from 'react';

/**
 * What React 19 takes for one of our elements: its properties by their own names and types, its events as \`on\` and the
 * event's name (\`onsubmit\`, \`onchange\`; React's own \`onChange\`, \`onClick\` work too), and every attribute of HTML.
 */
type Jsx<Class extends HTMLElement, Name extends keyof Class, Events extends object> =
  & Omit<HTMLAttributes<Class>, Name | \`on\${keyof Events & string}\`>
  & { readonly [Key in Name]?: Class[Key] | undefined }
  & { readonly [Key in keyof Events & string as \`on\${Key}\`]?: ((event: Events[Key] & { readonly currentTarget: Class }) => void) | undefined }
  & Attributes & RefAttributes<Class>;

`;

/** The module that tells React 19's JSX of every element. */
export function printReactTypes(elements: readonly ElementFacts[]): string {
  const classes = elements.map(({ kebab, facts }) => `import type { ${facts.name} } from './${kebab}/${kebab}.ts';\n`);
  const events = elements.filter(firesAny).map(({ kebab, facts }) => `import type { ${eventsNameOf(facts.name)} } from './${kebab}/${kebab}.properties.ts';\n`);
  const lines = elements.map(printElement).sort();
  return `${HEADER.replace('import type { Attributes', `${[...classes, ...events].sort(byPath).join('')}import type { Attributes`)}/** What every tag of ours takes. */\nexport interface InlayElements {\n${lines.join('')}}\n\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements extends InlayElements {}\n  }\n}\n`;
}

function printElement(element: ElementFacts): string {
  const { definition, facts } = element;
  const names = [...new Set([...Object.keys(definition.props), ...Object.keys(definition.state), ...(definition.query === undefined ? [] : [definition.query.stateProp])])].map((name) => `'${name}'`).join(' | ');
  return `  '${definition.tag}': Jsx<${facts.name}, ${names}, ${firesAny(element) ? eventsNameOf(facts.name) : 'object'}>;\n`;
}

function firesAny({ tagged }: ElementFacts): boolean {
  return tagged('fires').length > 0;
}

function byPath(first: string, second: string): number {
  const [path = '', other = ''] = [first, second].map((line) => line.slice(line.indexOf("'")));
  return path < other ? -1 : 1;
}

/** The module that tells TypeScript of every tag, for who imports no class by itself. */
export function printTagNames(elements: readonly ElementFacts[]): string {
  const classes = elements.map(({ kebab, facts }) => `import type { ${facts.name} } from './${kebab}/${kebab}.ts';\n`);
  const lines = elements.map(({ definition, facts }) => `  '${definition.tag}': ${facts.name};\n`);
  return `// Made by \`node tools/launch.mjs manifest\`. Do not edit.
${classes.sort(byPath).join('')}
/** The class of every tag of the kit. With it comes what documents know of each: \`querySelector('inlay-table')\` is an \`InlayTable\`. */
export interface InlayTagNames {
${lines.sort().join('')}}
`;
}
