import { definitionFromManifest } from '@inlay/runtime/component';

/** What a manifest says of one element, by names. */
export interface ElementOutline {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  /** Those that an app can set. */
  readonly properties: readonly string[];
  readonly events: readonly string[];
  /** The default slot is the empty name. */
  readonly slots: readonly string[];
}

/** An element with the path, in its manifest's words, of the module that defines it. */
export interface DeclaredElement {
  readonly tag: string;
  readonly modulePath: string;
}

type Json = Readonly<Record<string, unknown>>;

const TAG = /^[a-z][a-z\d._]*-[a-z\d._-]*$/;
const MAX_ELEMENTS = 500;
const MAX_NAMES = 200;
/** What a definition is made from, of a declaration and of its members; the rest of a manifest is for documentation. */
const DECLARATION_FIELDS = ['kind', 'name', 'tagName', 'customElement', 'superclass', 'summary', 'description', 'slots', 'events'];
const MEMBER_FIELDS = ['kind', 'name', 'readonly', 'default', 'description', 'parameters'];
/** Of every element, whether or not its manifest says so. */
const OF_EVERY_ELEMENT = new Set(['hidden']);

/**
 * The elements that a manifest declares, with the module that defines each: what exports the definition (`custom-element-definition`), else where
 * its class is.
 */
export function declaredElements(manifest: unknown): readonly DeclaredElement[] {
  const modules = list(record(manifest)['modules']).map(record);
  const definedIn = new Map<string, string>();
  for (const module of modules) {
    for (const each of list(module['exports']).map(record)) {
      if (each['kind'] === 'custom-element-definition' && typeof each['name'] === 'string') definedIn.set(each['name'], text(module['path']));
    }
  }
  const declared = modules.flatMap((module) => list(module['declarations']).map(record).flatMap(({ tagName }) => (typeof tagName === 'string' && TAG.test(tagName) ? [{ tag: tagName, modulePath: definedIn.get(tagName) ?? text(module['path']) }] : [])));
  return [...new Map(declared.map((element) => [element.tag, element])).values()].sort((a, b) => (a.tag < b.tag ? -1 : 1)).slice(0, MAX_ELEMENTS);
}

/** The outlines of elements of a manifest; what no definition can be made of is left out. */
export function elementOutlines(manifest: unknown, tags: readonly string[]): readonly ElementOutline[] {
  const slots = new Map(declarations(manifest).map((declaration) => [declaration['tagName'], list(declaration['slots']).map((slot) => text(record(slot)['name']))]));
  return tags.flatMap((tag) => {
    try {
      const { title, description, props, events } = definitionFromManifest(manifest, tag as `${string}-${string}`);
      const properties = Object.keys(props).filter((name) => !OF_EVERY_ELEMENT.has(name));
      return [{ tag, title, description, properties: properties.slice(0, MAX_NAMES), events: Object.keys(events).slice(0, MAX_NAMES), slots: (slots.get(tag) ?? []).slice(0, MAX_NAMES) }];
    } catch {
      // A name in it that no definition can have: the element cannot be offered.
      return [];
    }
  });
}

/** As much of a manifest as definitions are made from: those of libraries are a megabyte and more. */
export function trimManifest(manifest: unknown): unknown {
  const kept = list(record(manifest)['modules']).map(record).map((module) => ({ path: text(module['path']), declarations: list(module['declarations']).map(record).filter(isClass).map(trimDeclaration) }));
  return { schemaVersion: record(manifest)['schemaVersion'], modules: kept.filter((module) => module.declarations.length > 0) };
}

function trimDeclaration(declaration: Json): Json {
  const members = list(declaration['members']).map(record).filter((member) => member['static'] !== true && member['privacy'] !== 'private' && member['privacy'] !== 'protected');
  return {
    ...only(declaration, DECLARATION_FIELDS),
    members: members.map((member) => ({ ...only(member, MEMBER_FIELDS), ...(member['type'] === undefined ? {} : { type: { text: record(member['type'])['text'] } }) })),
  };
}

function isClass({ kind, tagName }: Json): boolean {
  return kind === 'class' || kind === 'mixin' || kind === undefined || tagName !== undefined;
}

function only(value: Json, fields: readonly string[]): Json {
  return Object.fromEntries(fields.filter((field) => value[field] !== undefined).map((field) => [field, value[field]]));
}

function declarations(manifest: unknown): readonly Json[] {
  return list(record(manifest)['modules']).flatMap((module) => list(record(module)['declarations'])).map(record);
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
