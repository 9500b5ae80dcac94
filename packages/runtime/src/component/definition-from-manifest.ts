import { defineComponent } from './define-component.ts';
import type { ComponentDefinition, EventContract, ExposedValue, MethodContract, PropMap } from './define-component.ts';
import { readManifest } from './manifest.ts';
import type { ManifestDeclaration, ManifestField } from './manifest.ts';
import { anyProp } from './prop.ts';
import type { Prop, PropType } from './prop.ts';

/** What the person changes in elements of any library, and so what their events bring back. */
const STATES = ['value', 'checked', 'selected', 'open'];
/** A class may inherit from another so many times. */
const MAX_SUPERCLASSES = 10;

/** What a manifest does not say of an element. */
export interface ManifestOptions {
  /** Its type in documents; the tag in camel case when left out: `sl-input` → `slInput`. */
  readonly type?: string;
  readonly title?: string;
  /** Other components may stand in its default slot. Otherwise a property `textContent` fills it. */
  readonly container?: boolean;
  /** Properties that the manifest does not list, or lists wrong: those of a mixin, say. */
  readonly props?: PropMap;
}

/**
 * The definition of a custom element of any library, from its custom-elements manifest: its fields are properties, what
 * the person changes (`value`, `checked`, `selected`, `open`) is state that every event of it brings back, and its public
 * methods can be called. Give it to `createApp` with the others. Throws a TypeError when the manifest has no such tag.
 */
export function definitionFromManifest(manifest: unknown, tag: `${string}-${string}`, options: ManifestOptions = {}): ComponentDefinition {
  const declarations = readManifest(manifest);
  const own = [...declarations.values()].find(({ tagName }) => tagName === tag);
  if (own === undefined) throw new TypeError(`The manifest has no element <${tag}>.`);
  const lineage = superclassesOf(own, declarations);
  const props = { ...Object.fromEntries(lineage.flatMap(({ fields }) => fields).flatMap(propEntry)), ...(own.hasDefaultSlot && options.container !== true ? { textContent } : {}), ...(options.props as Readonly<Record<string, Prop<unknown>>>) };
  const states = STATES.filter((state) => Object.hasOwn(props, state));
  return defineComponent({
    type: options.type ?? tag.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    tag,
    title: options.title ?? titleOf(tag),
    description: own.description || `The element <${tag}>.`,
    group: states.length > 0 ? 'input' : 'display',
    icon: 'square',
    props: props as PropMap,
    state: Object.fromEntries(states.map((state) => [state, { from: state }])),
    exposes: Object.fromEntries(Object.entries(props).map(([name, { type, description }]) => [name, { type: exposedType(type), description }])),
    events: Object.fromEntries(lineage.flatMap(({ events }) => events).map(({ name, description }) => [name, eventContract(name, { description, states })])),
    methods: Object.fromEntries(lineage.flatMap(({ methods }) => methods).map((method) => [method.name, methodContract(method)])),
    example: {},
    size: { w: 6, h: 2 },
    ...(options.container === true ? { container: {} } : {}),
  });
}

const textContent = { ...anyProp({ title: 'Text', description: 'The words in it.', group: 'content', attribute: false, default: '' }), type: 'string' as const };

/** The class itself last, so that what it declares anew counts. */
function superclassesOf(own: ManifestDeclaration, declarations: ReadonlyMap<string, ManifestDeclaration>): readonly ManifestDeclaration[] {
  const lineage = [own];
  for (let next = declarations.get(own.superclass ?? ''); next !== undefined && !lineage.includes(next) && lineage.length < MAX_SUPERCLASSES; next = declarations.get(next.superclass ?? '')) lineage.unshift(next);
  return lineage;
}

function exposedType(type: PropType): ExposedValue['type'] {
  return type === 'enum' ? 'string' : type;
}

/** A field whose type a document can hold; what is an object of the page's is left out, and so is what cannot be set to anything at first. */
function propEntry(field: ManifestField): readonly (readonly [string, Prop<unknown>])[] {
  const { type, options } = propType(field.type);
  const initial = defaultOf(field, type);
  if (type === undefined || (initial === undefined && type !== 'any')) return [];
  const group = STATES.includes(field.name) || field.name === 'label' ? 'content' : 'appearance';
  return [[field.name, { title: titleOf(field.name), description: field.description, group, type, default: initial, ...(options === undefined ? {} : { options }), attribute: false }]];
}

function propType(source: string): { readonly type: PropType | undefined; readonly options?: readonly string[] } {
  const parts = source.split('|').map((part) => part.trim()).filter((part) => !['', 'undefined', 'null'].includes(part));
  const words = parts.map((part) => /^(['"])([^'"]*)\1$/.exec(part)?.[2]);
  if (words.length > 0 && words.every((word) => word !== undefined)) return { type: 'enum', options: words };
  if (parts.length === 0) return { type: undefined };
  if (parts.every((part) => part === 'string' || /^(['"]|\(string & )/.test(part))) return { type: 'string' };
  if (parts.every((part) => part === 'number')) return { type: 'number' };
  if (parts.every((part) => part === 'boolean')) return { type: 'boolean' };
  if (parts.length === 1 && /\[\]$|^(readonly\s+)?(Array|ReadonlyArray)</.test(parts[0]!)) return { type: 'array' };
  if (parts.every((part) => part === 'string' || part === 'number' || part.endsWith('[]'))) return { type: 'any' };
  return { type: undefined };
}

/** The default as a value, from its source text. A text or a switch that says none is empty or off. */
function defaultOf({ default: source }: ManifestField, type: PropType | undefined): unknown {
  if (source === undefined) return type === 'string' ? '' : type === 'boolean' ? false : undefined;
  const quoted = /^(['"`])([^'"`]*)\1$/.exec(source)?.[2];
  if (quoted !== undefined) return quoted;
  if (source === 'true' || source === 'false') return source === 'true';
  if (type === 'array' && /^\[\s*\]$/.test(source)) return [];
  return type === 'number' && Number.isFinite(Number(source)) ? Number(source) : undefined;
}

function eventContract(name: string, { description, states }: { readonly description: string; readonly states: readonly string[] }): EventContract {
  return { title: titleOf(name), description, state: Object.fromEntries(states.map((state) => [state, state])) };
}

function methodContract({ name, description, parameters }: ManifestDeclaration['methods'][number]): MethodContract {
  return { description, parameters: parameters.map((parameter) => ({ name: parameter, type: 'any', description: '' })), element: name };
}

/** `helpText` and `sl-after-show` as words: “Help text”, “Sl after show”. */
function titleOf(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('-', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
