import type { ComponentDefinition, Prop } from '@inlay/runtime/component';
import { attributeName } from '@inlay/runtime/component';
import { plainType, typeOf } from './property-type.ts';
import type { ElementFacts } from './read-elements.ts';

/** What as many kinds have in the same words is told of once. */
const SHARED_BY = 2;

/** As in HTML: of every element, and of form controls. */
const NATIVE = new Set(['focus', 'form', 'labels', 'validity', 'validationMessage', 'willValidate', 'checkValidity', 'reportValidity', 'setCustomValidity']);

/** Said once, at the top. */
const INPUT_STATES = new Set(['user-invalid', 'user-valid']);
const SAID_OF_EVENTS = / (?:Never for a change by script|Does not bubble)\./g;

const GROUPS: readonly (readonly [ComponentDefinition['group'], string])[] = [['input', 'Inputs'], ['display', 'Display'], ['data', 'Data'], ['layout', 'Layout'], ['action', 'Actions'], ['ai', 'AI']];

/** How the kit is used, before what is in it. The document is one that the kit takes: a test reads it. */
const USE = `These elements are plain custom elements made with Lit. They need no runtime, no global style sheet and no inline style or script, hold under \`script-src 'self'; style-src 'self'; require-trusted-types-for 'script'\`, and take the language of the closest \`lang\`. A value that makes no sense throws nothing: the property keeps its default, and the console says so once.

On a plain page, \`autoload\` fetches the kinds that the page uses (\`@inlay/components/register\` brings all at once; \`InlayTextInput\` of \`@inlay/components/text-input\`, and so on, is a class alone, which \`defineElement\` of \`@inlay/components/element\` registers):

\`\`\`html
<script type="module">import '@inlay/components/autoload';</script>
<inlay-textarea name="feedback" label="Feedback" required></inlay-textarea>
<inlay-button text="Send" variant="primary" submit></inlay-button>
\`\`\`

In an app, a document says which components there are; \`<inlay-app>\` of \`@inlay/components/app-view/register-lazily\` shows it (\`src\` or \`document\`). A component's \`type\` is its tag in camel case without \`inlay-\`: \`inlay-text-input\` is \`textInput\`. A text between \`<<\` and \`>>\` is an expression over the other components by name:

\`\`\`json
{ "inlay": 1, "pages": { "main": {} }, "components": {
  "feedback": { "type": "textarea", "parent": "main", "order": "a0", "props": { "label": "Feedback" } },
  "preview": { "type": "text", "parent": "main", "order": "a1", "props": { "value": "You wrote: << feedback.value >>" } }
} }
\`\`\`

- A property is set by its name, or as text by its attribute: the name with hyphens (\`helpText\` is \`help-text\`), unless another is given. Where there is none, only the property can be set.
- What a property is at first stands after \`=\`; without it, a boolean is false, a text and a list are empty. \`?\` may be undefined. Lists and objects are set as properties, or as JSON in the attribute.
- \`input\` and \`change\` follow what a person does, never what a script sets. Those of inputs bubble as native ones do; other events do not, unless it is said.
- \`focus()\` gives an element the keyboard. Inputs are form controls: \`form\`, \`labels\`, \`validity\`, \`validationMessage\`, \`willValidate\`, \`checkValidity()\`, \`reportValidity()\` and \`setCustomValidity(message)\` are as in HTML. The attribute \`value\` is what a reset goes back to. \`:state(user-invalid)\` and \`:state(user-valid)\` hold once the person has been there.
- \`::part(name)\` styles a part, and custom properties the rest: \`--inlay-accent\`, \`--inlay-text\`, \`--inlay-radius-control\`, \`--inlay-density\` and others (\`@inlay/components/tokens\`).
`;

/**
 * What a language model reads of the kit: a text in the form of llmstxt.org, with every kind, what it is, and what can be
 * set, read, called, heard, filled and styled of it.
 */
export function printLlmsText(elements: readonly ElementFacts[]): string {
  const lines = new Map(elements.map((element) => [element, membersOf(element)]));
  const everywhere = commonOf([...lines.values()]);
  const ofInputs = commonOf(elements.filter(isInput).map((element) => lines.get(element)!)).filter((text) => !everywhere.includes(text));
  const told = (element: ElementFacts): readonly string[] => (isInput(element) ? [...everywhere, ...ofInputs] : everywhere);
  const rest = new Map(elements.map((element) => [element, lines.get(element)!.filter(({ text }) => !told(element).includes(text))]));
  const shared = sharedTexts([...rest.values()].flat());
  const isShared = ({ text }: MemberLine): boolean => shared.has(text);
  const groups = GROUPS.map(([group, title]) => {
    const kinds = elements.filter(({ definition }) => definition.group === group).map((element) => printKind(element, rest.get(element)!, isShared));
    return `## ${title}\n\n${kinds.join('')}`;
  });
  return `# Inlay components

> ${elements.length} web components for apps that put language models to work: inputs, tables, charts, chats and the layout around them, on a plain page or in an app that binds them to live values.

${USE}
Every element has:

${listed(everywhere)}
Every input (a form control) has beside these:

${listed(ofInputs)}
More than one kind has these, and names them after "Also":

${listed([...shared])}
${groups.join('\n')}`;
}

function isInput({ members }: ElementFacts): boolean {
  return members.some(({ name }) => name === 'checkValidity');
}

/** What all of them say in the same words. */
function commonOf(all: readonly (readonly MemberLine[])[]): readonly string[] {
  return (all[0] ?? []).map(({ text }) => text).filter((text) => all.every((lines) => lines.some((line) => line.text === text)));
}

/** What enough kinds say in the same words; of one name, the words that most of them have. */
function sharedTexts(lines: readonly MemberLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const byName = new Map<string, string>();
  for (const { name, text } of lines) {
    const most = counts.get(byName.get(name) ?? '') ?? SHARED_BY - 1;
    if (counts.get(text)! > most) byName.set(name, text);
  }
  return new Set(byName.values());
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}\n`).join('');
}

/** A property, a value that can be read, or a method, as one line says it. */
interface MemberLine {
  readonly name: string;
  readonly text: string;
}

function membersOf({ definition, members }: ElementFacts): readonly MemberLine[] {
  const { props, state, query, exposes, methods } = definition;
  const ofProps = Object.entries(props as Readonly<Record<string, Prop<unknown>>>).map(([name, prop]) => ({ name: `\`${name}\``, text: propLine(name, prop) }));
  const others = members.filter(({ name }) => !NATIVE.has(name)).flatMap(({ kind, name, description, type, readonly, parameters }) => {
    const said = description || (kind === 'field' ? exposes[name] : methods[name])?.description;
    // What nobody says a word of, and a field that is no state, is for the parts of the element.
    if (said === undefined || (kind === 'field' && !readonly && !Object.hasOwn(state, name) && query?.stateProp !== name)) return [];
    if (kind === 'field') return [{ name: `\`${name}\``, text: `\`${name}\` ${type?.replaceAll('readonly ', '') ?? 'unknown'}${readonly ? ', read only' : ''}: ${said}` }];
    return [{ name: `\`${name}()\``, text: `\`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\`: ${said}` }];
  });
  return [...ofProps, ...others];
}

function propLine(name: string, prop: Prop<unknown>): string {
  const attribute = attributeName(name, prop);
  const place = attribute === attributeName(name, {}) ? '' : attribute === false ? ', no attribute' : `, attribute \`${attribute}\``;
  return `\`${name}\` ${shortType(prop)}${shortDefault(prop)}${place}: ${prop.description}`;
}

/** In fewer signs than TypeScript takes: `small|medium`, `number?` for one that may be left out. */
function shortType(prop: Prop<unknown>): string {
  return prop.type === 'enum' ? (prop.options ?? []).join('|') : typeOf(prop).replace('readonly ', '').replace(' | undefined', '?');
}

/** What a type is empty with goes without saying. */
function shortDefault({ type, default: initial }: Prop<unknown>): string {
  const isEmpty = initial === undefined || initial === null || initial === false || initial === '' || (Array.isArray(initial) && initial.length === 0);
  return isEmpty ? '' : ` = ${type === 'enum' ? String(initial) : JSON.stringify(initial)}`;
}

function printKind(element: ElementFacts, lines: readonly MemberLine[], isShared: (line: MemberLine) => boolean): string {
  const { definition, kebab, tagged } = element;
  const also = lines.filter(isShared).map(({ name }) => name);
  const status = tagged('status')[0]?.name === 'experimental' ? ' Experimental.' : '';
  const within = definition.within === undefined ? '' : ` Stands in ${definition.within.map((type) => `\`${type}\``).join(', ')}.`;
  const named = (title: string, tag: string): readonly string[] => {
    const names = tagged(tag).map(({ name }) => name).filter((name) => name !== '' && !INPUT_STATES.has(name));
    return names.length === 0 ? [] : [`${title}: ${names.map((name) => `\`${name}\``).join(', ')}`];
  };
  const items = [
    ...lines.filter((line) => !isShared(line)).map(({ text }) => text),
    ...(also.length === 0 ? [] : [`Also: ${also.join(', ')}`]),
    ...tagged('fires').map(({ name, type, description }) => `Event \`${name}\` ${plainType(type).replace('<null>', '').replaceAll('readonly ', '')}: ${description.replaceAll(SAID_OF_EVENTS, '')}`),
    ...tagged('slot').filter(({ name }) => name === '').map(({ description }) => `Slot: ${description}`),
    ...named('Named slots', 'slot'), ...named('Parts', 'csspart'), ...named('States', 'cssstate'), ...named('Custom properties', 'cssprop'),
  ];
  return `- [${definition.tag}](dist/${kebab}/${kebab}.d.ts): ${definition.description}${within}${status}\n${items.map((item) => `  - ${item}\n`).join('')}`;
}
