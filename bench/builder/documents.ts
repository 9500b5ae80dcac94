/** A component of a document that is only measured: as the format has it, before anything reads it. */
interface Component {
  readonly type: string;
  readonly parent: string;
  readonly order: string;
  readonly layout: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly props: Readonly<Record<string, unknown>>;
}

/** An app document as JSON. */
export interface BenchDocument {
  readonly inlay: 1;
  readonly name: string;
  readonly pages: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, Component>>;
  readonly queries: Readonly<Record<string, unknown>>;
}

/** The text that is dragged, selected and written in: near the upper end of the page, and bound to the field above it. */
export const HELD = 'held';
/** Another text near it, to go to and fro between. */
export const OTHER = 'other';

/** How many components stand on each page that builders are compared on. */
export const PEER_COUNT = 500;

/** How many stand beside one another. */
const ACROSS = 4;

/** The kinds that an admin page has, in turn, each with properties; every fourth component is bound to the field on top. */
const KINDS: readonly (readonly [type: string, props: (index: number) => Readonly<Record<string, unknown>>])[] = [
  ['text', (index) => ({ value: `<< source.value >> ${index}` })],
  ['textInput', (index) => ({ label: `Field ${index}` })],
  ['button', (index) => ({ text: `Button ${index}` })],
  ['select', (index) => ({ label: `Choice ${index}`, options: ['one', 'two', 'three'] })],
  ['text', (index) => ({ value: `<< source.value >> ${index}` })],
  ['checkbox', (index) => ({ label: `Box ${index}` })],
  ['numberInput', (index) => ({ label: `Number ${index}` })],
  ['text', (index) => ({ value: `Text ${index}` })],
];

/** A page of so many texts, beside nothing else: what every builder can show. */
export function pageOfTexts(count: number): BenchDocument {
  return document('Texts', fill(count, (index) => ['text', { value: textOf(index) }]));
}

/** The words of a text that is bound to nothing. */
export function textOf(index: number): string {
  return `Text ${index}`;
}

/** A page of so many components of many kinds. */
export function pageOfKinds(count: number): BenchDocument {
  return document('Kinds', fill(count, kindOf));
}

/** A page whose components stand in containers of ten, which stand in containers of ten, and queries that read them. */
export function nestedPage(count: number, queries: number): BenchDocument {
  const components: Record<string, Component> = { ...fill(3, kindOf) };
  const outer = Math.ceil(count / 110);
  const rows = new Map<string, number>();
  const add = (name: string, parent: string, [type, props, h]: readonly [string, Readonly<Record<string, unknown>>, number]): void => {
    if (components[name] !== undefined) return;
    const y = rows.get(parent) ?? (parent === 'main' ? 3 : 0);
    rows.set(parent, y + h);
    components[name] = { type, parent, order: orderOf(y), layout: { x: 0, y, w: 12, h }, props };
  };
  for (let index = 0; index < outer; index += 1) add(`outer${index}`, 'main', ['container', {}, 4]);
  for (let index = 0; index < outer * 10; index += 1) add(`inner${index}`, `outer${Math.floor(index / 10)}`, ['container', {}, 4]);
  for (let index = 0; Object.keys(components).length < count; index += 1) {
    const [type, props] = kindOf(index);
    add(`leaf${index}`, `inner${Math.floor(index / 10)}`, [type, props, 2]);
  }
  const asked = Object.fromEntries(Array.from({ length: queries }, (_, index) => [`ask${index}`, { resource: 'demo', action: 'generateText', run: 'manual', options: { prompt: `About << leaf${index}.value >> and << source.value >>` } }]));
  return { ...document('Nested', components), queries: asked };
}

function kindOf(index: number): readonly [string, Readonly<Record<string, unknown>>] {
  const [type, props] = KINDS[index % KINDS.length]!;
  return [type, props(index)];
}

/** The field on top, the text that is worked on, and the rest below them in rows. */
function fill(count: number, kind: (index: number) => readonly [string, Readonly<Record<string, unknown>>]): Readonly<Record<string, Component>> {
  const top = (x: number, type: string, props: Readonly<Record<string, unknown>>): Component => ({ type, parent: 'main', order: orderOf(x), layout: { x, y: 0, w: 3, h: 2 }, props });
  const others = Array.from({ length: count - 3 }, (_, index): [string, Component] => {
    const [type, props] = kind(index);
    return [`part${index}`, { type, parent: 'main', order: orderOf(index + 10), layout: { x: (index % ACROSS) * 3, y: 3 + Math.floor(index / ACROSS) * 2, w: 3, h: 2 }, props }];
  });
  return { source: top(0, 'textInput', { label: 'Source', value: 'Seen' }), [HELD]: top(3, 'text', { value: '<< source.value >> held' }), [OTHER]: top(6, 'text', { value: '<< source.value >> other' }), ...Object.fromEntries(others) };
}

function document(name: string, components: Readonly<Record<string, Component>>): BenchDocument {
  return { inlay: 1, name, pages: { main: { title: name, order: 'a0' } }, components, queries: {} };
}

/** Strings that stand in the order of their numbers. */
function orderOf(index: number): string {
  return `a${String(index).padStart(4, '0')}1`;
}
