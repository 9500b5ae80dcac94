import type { ElementFacts } from './read-elements.ts';

const HEADER = `// Made by \`node tools/launch.mjs manifest\` from the definitions and what the elements say of themselves. Do not edit:
// change those and make it again. \`npm test\` fails while they differ.
import type { Attributes, HTMLAttributes, RefAttributes } from 'react';

/**
 * What React 19 takes for one of our elements: its properties by their own names and types, its events as \`on\` and the
 * event's name (\`onsubmit\`, \`onchange\`; React's own \`onChange\`, \`onClick\` work too), and every attribute of HTML.
 */
type Jsx<Class extends HTMLElement, Name extends keyof Class, Events extends object> =
  & Omit<HTMLAttributes<Class>, Name | keyof Events>
  & { readonly [Key in Name]?: Class[Key] | undefined }
  & { readonly [Key in keyof Events]?: ((event: Events[Key] & { readonly currentTarget: Class }) => void) | undefined }
  & Attributes & RefAttributes<Class>;

`;

/** The module that tells React 19's JSX of every element. */
export function printReactTypes(elements: readonly ElementFacts[]): string {
  const classes = elements.map(({ kebab, facts }) => `import type { ${facts.name} } from './${kebab}/${kebab}.ts';\n`).sort();
  const lines = elements.map(printElement).sort();
  return `${HEADER.replace('import type { Attributes', `${classes.join('')}import type { Attributes`)}/** What every tag of ours takes. */\nexport interface InlayElements {\n${lines.join('')}}\n\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements extends InlayElements {}\n  }\n}\n`;
}

function printElement({ definition, facts, tagged }: ElementFacts): string {
  const names = [...new Set([...Object.keys(definition.props), ...Object.keys(definition.state), ...(definition.query === undefined ? [] : [definition.query.stateProp])])].map((name) => `'${name}'`).join(' | ');
  const events = tagged('fires').map(({ name, type }) => `on${name}: ${type ?? 'Event'}`).join('; ');
  return `  '${definition.tag}': Jsx<${facts.name}, ${names}, {${events === '' ? '' : ` ${events} `}}>;\n`;
}
