/** As much of a custom-elements manifest (schema 1 and 2) as a definition is made from. Comes from outside: nothing in it is sure. */
export interface ManifestDeclaration {
  readonly name: string;
  readonly tagName: string | undefined;
  readonly superclass: string | undefined;
  readonly description: string;
  readonly fields: readonly ManifestField[];
  readonly methods: readonly ManifestMethod[];
  readonly events: readonly { readonly name: string; readonly description: string }[];
  readonly hasDefaultSlot: boolean;
}

/** A public field of an element, with its type and default as their source text. */
export interface ManifestField {
  readonly name: string;
  readonly type: string;
  readonly default: string | undefined;
  readonly description: string;
}

/** A public method of an element. */
export interface ManifestMethod {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly string[];
}

/** Bounds on what is read of a manifest. */
const MAX_DECLARATIONS = 5_000;
const MAX_MEMBERS = 500;
const MAX_TEXT = 500;
const NAME = /^[A-Za-z][\w-]*$/;
/** What the platform calls; no app has a use for them. */
const PLATFORM_METHODS = /Callback$/;

/** The classes that a manifest declares, by name. Whatever does not have the form of a manifest is left out. */
export function readManifest(manifest: unknown): ReadonlyMap<string, ManifestDeclaration> {
  const declarations = list(record(manifest)['modules']).flatMap((module) => list(record(module)['declarations'])).slice(0, MAX_DECLARATIONS);
  return new Map(declarations.map((declaration) => readDeclaration(record(declaration))).map((declaration) => [declaration.name, declaration]));
}

function readDeclaration(declaration: Readonly<Record<string, unknown>>): ManifestDeclaration {
  const members = list(declaration['members']).slice(0, MAX_MEMBERS).map(record).filter(isPublic);
  return {
    name: text(declaration['name']) ?? '',
    tagName: text(declaration['tagName']),
    superclass: text(record(declaration['superclass'])['name']),
    description: sentence(declaration['summary']) || sentence(declaration['description']),
    fields: members.filter((member) => member['kind'] === 'field' && member['readonly'] !== true).map((field) => ({
      name: String(field['name']),
      type: text(record(field['type'])['text']) ?? '',
      default: text(field['default']),
      description: sentence(field['description']),
    })),
    methods: members.filter((member) => member['kind'] === 'method' && !PLATFORM_METHODS.test(String(member['name']))).map((method) => ({
      name: String(method['name']),
      description: sentence(method['description']),
      parameters: list(method['parameters']).map((parameter) => text(record(parameter)['name']) ?? 'value'),
    })),
    events: list(declaration['events']).slice(0, MAX_MEMBERS).map(record).flatMap((event) => {
      const name = text(event['name']);
      return name === undefined || !NAME.test(name) ? [] : [{ name, description: sentence(event['description']) }];
    }),
    hasDefaultSlot: list(declaration['slots']).some((slot) => (text(record(slot)['name']) ?? '') === ''),
  };
}

function isPublic(member: Readonly<Record<string, unknown>>): boolean {
  const { name, privacy } = member;
  return typeof name === 'string' && NAME.test(name) && member['static'] !== true && (privacy === undefined || privacy === 'public');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The first sentence of a description, on one line. */
function sentence(value: unknown): string {
  const [first = ''] = (text(value) ?? '').slice(0, MAX_TEXT).split(/\n\s*\n|(?<=\.)\s/, 1);
  return first.replaceAll(/\s+/g, ' ').trim();
}
