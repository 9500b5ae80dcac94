import type { ComponentDefinition, Prop } from '@inlay/runtime/component';
import { plainType } from './property-type.ts';
import type { ElementFacts } from './read-elements.ts';

/** The module from which the element of a kind is made: what it needs of its definition, and no word more. */
export function printElementProperties({ definition, kebab, facts, tagged }: Pick<ElementFacts, 'definition' | 'kebab' | 'facts' | 'tagged'>): string {
  const camel = camelOf(kebab);
  const fired = tagged('fires');
  const events = fired.map(({ name, type }) => `  ${name}: ${plainType(type)};\n`);
  const eventsName = eventsNameOf(facts.name);
  const props = Object.entries(definition.props as Readonly<Record<string, Prop<unknown>>>).map(([name, prop]) => `    ${name}: ${printProp(prop)},\n`);
  return `// Made by \`node tools/launch.mjs manifest\` from ${kebab}.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
${importsOf(fired.map(({ type }) => type ?? ''))}import type { ${camel}Definition } from './${kebab}.definition.ts';

${events.length === 0 ? '' : `/** The events that it fires, by name. */\nexport interface ${eventsName} {\n${events.join('')}}\n\n`}/** What \`<${definition.tag}>\` is made of. */
export const ${camel}Properties: ElementProperties<typeof ${camel}Definition.props${events.length === 0 ? '' : `, ${eventsName}`}> = {
  tag: '${definition.tag}',
  props: {
${props.join('')}  },
${printState(definition)}};
`;
}

/** What is named in types as `import('./model/row-keys.ts').RowKey`, imported once each. */
function importsOf(types: readonly string[]): string {
  const lines = types.flatMap((type) => [...type.matchAll(/import\(('[^']+')\)\.(\w+)/g)]).map(([, path, name]) => `import type { ${name} } from ${path};\n`);
  return [...new Set(lines)].sort().join('');
}

/** `InlayTable` → `TableEvents`: what says to the compiler which events an element fires. */
export function eventsNameOf(className: string): string {
  return `${className.replace('Inlay', '')}Events`;
}

/** The module that a page fetches when it first needs a kind: its definition and its element together. */
export function printKind({ facts, kebab }: Pick<ElementFacts, 'facts' | 'kebab'>): string {
  return `// Made by \`node tools/launch.mjs manifest\`. Do not edit.
export { ${camelOf(kebab)}Definition as definition } from './${kebab}.definition.ts';
export { ${facts.name} as element } from './${kebab}.ts';
`;
}

/** The module that knows where every kind is. */
export function printKindLoaders(elements: readonly Pick<ElementFacts, 'definition' | 'kebab'>[]): string {
  const lines = elements.map(({ definition, kebab }) => `  ${definition.type}: () => import('./${kebab}/${kebab}.kind.ts'),\n`).sort();
  return `// Made by \`node tools/launch.mjs manifest\`. Do not edit.
import type { ComponentDefinition } from '@inlay/runtime/component';
import type { DefinedElementClass } from './element/define-element.ts';

/** One kind of the kit: what an app needs of it, and what a page does. */
export interface Kind {
  readonly definition: ComponentDefinition;
  readonly element: DefinedElementClass;
}

/** Every kind of the kit by its type, fetched when it is asked for. */
export const KIND_LOADERS: Readonly<Record<string, () => Promise<Kind>>> = {
${lines.join('')}};
`;
}

/** The module that says of every kind what a list of them shows. */
export function printKindOutlines(elements: readonly Pick<ElementFacts, 'definition'>[]): string {
  const lines = elements.map(({ definition: { type, title, description, group, icon, within } }) => `  ${printValue({ type, title, description, group, icon, ...(within === undefined ? {} : { within }) })},\n`);
  return `// Made by \`node tools/launch.mjs manifest\`. Do not edit.
import type { ComponentDefinition } from '@inlay/runtime/component';

/** What a list of kinds shows of one, without what it is made of. */
export type KindOutline = Pick<ComponentDefinition, 'type' | 'title' | 'description' | 'group' | 'icon' | 'within'>;

/** Every kind of the kit, in the order of the palette. */
export const KIND_OUTLINES: readonly KindOutline[] = [
${lines.join('')}];
`;
}

function camelOf(kebab: string): string {
  return kebab.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** In short where that says all. */
function printProp({ type, default: initial, options, attribute, reflect }: Prop<unknown>): string {
  const isShort = attribute === undefined && reflect !== true && (initial === null ? type === 'object' : Array.isArray(initial) ? type === 'array' : typeof initial === type);
  if (isShort && (typeof initial !== 'object' || initial === null || Object.keys(initial).length === 0)) return printValue(initial);
  const members = Object.entries({ type, default: initial, options, attribute, reflect: reflect === true ? true : undefined });
  return `{ ${members.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${printValue(value)}`).join(', ')} }`;
}

/** What is no plain value (a map) cannot be written down: the element gives such state itself. */
function printState({ props, state, query }: ComponentDefinition): string {
  const own = Object.entries(state).filter(([name, { initial }]) => !Object.hasOwn(props, name) && isPlain(initial));
  const printed = own.map(([name, { initial }]) => `${name}: {${initial === undefined ? '' : ` initial: ${printValue(initial)} `}}`);
  return `${printed.length === 0 ? '' : `  state: { ${printed.join(', ')} },\n`}${query === undefined ? '' : `  query: { stateProp: '${query.stateProp}' },\n`}`;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  return Array.isArray(value) ? value.every(isPlain) : Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`;
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value).map(([name, member]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${printValue(member)}`).join(', ')} }`;
}
