import type { ReferencePath } from '@inlay/expr';
import type { ComponentDefinition, ExposedValue } from '../component/index.ts';
import { sectionOf } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';
import type { CompiledQuery, Program } from '../program/index.ts';

/** Something that the options of a query read of the page: the whole of a name, or one key of it. */
export interface PublishedInput {
  readonly root: string;
  readonly key: string | undefined;
  /** What its value may be. What has no value may be left out, whatever the type. */
  readonly type: ExposedValue['type'];
}

/** What is read of the page, by its path (`textarea1.value`), and what can be read of it only as a whole. */
export interface InputsFound {
  readonly inputs: ReadonlyMap<string, PublishedInput>;
  /** `components` or `queries`, where an expression looks something up in them by a name that it computes. */
  readonly whole: readonly string[];
}

/** Names that the server knows itself. */
const OF_THE_SERVER: ReadonlySet<string> = new Set(['currentUser', 'theme']);
/** Names that stand for one value, whose keys nobody knows beforehand. */
const AS_ONE_VALUE: ReadonlySet<string> = new Set(['item', 'index', 'currentRow']);

/** What the options of a query, and its condition, read of the page, also through shared functions. */
export function findInputs(query: CompiledQuery, program: Program): InputsFound {
  const inputs = new Map<string, PublishedInput>();
  const whole = new Set<string>();
  for (const [root, key] of referencesOf(query, program)) {
    if (root === undefined || OF_THE_SERVER.has(root)) continue;
    if (root === 'components' || root === 'queries') whole.add(root);
    else {
      const read = key === undefined || AS_ONE_VALUE.has(root) ? undefined : key;
      inputs.set(inputPath(root, read), { root, key: read, type: typeOf(root, read, program) });
    }
  }
  // What is sent as a whole need not be sent in parts.
  for (const [path, { root, key }] of inputs) if (key !== undefined && inputs.has(root)) inputs.delete(path);
  return { inputs, whole: [...whole] };
}

/** The template that reads an input on the page. */
export function inputTemplate({ root, key }: PublishedInput): string {
  if (key === undefined) return `<< ${root} >>`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `<< ${root}.${key} >>` : `<< ${root}[${JSON.stringify(key)}] >>`;
}

/** The references of options and condition, those to functions followed into these. */
function referencesOf({ options, onlyWhen }: CompiledQuery, { functions }: Program): readonly ReferencePath[] {
  const found: ReferencePath[] = [];
  const followed = new Set<string>();
  const follow = (references: readonly ReferencePath[]): void => {
    for (const reference of references) {
      const [root = ''] = reference;
      const shared = functions.get(root);
      if (shared === undefined) found.push(reference);
      else if (!followed.has(root)) {
        followed.add(root);
        follow(shared.references);
      }
    }
  };
  follow([...[...options.values()].flatMap(({ references }) => references), ...(onlyWhen?.references ?? [])]);
  return found;
}

function inputPath(root: string, key: string | undefined): string {
  return key === undefined ? root : `${root}.${key}`;
}

function typeOf(root: string, key: string | undefined, { document, definitions }: Program): ExposedValue['type'] {
  if (root === 'urlParams') return key === undefined ? 'object' : 'string';
  if (root === 'index') return 'number';
  if (root === 'params' && key === undefined) return 'object';
  if (sectionOf(document, root) === undefined) return 'any';
  if (key === undefined) return 'object';
  const node = document.components[root];
  const exposed = node === undefined ? undefined : definitions.get(node.type)?.exposes;
  return exposed !== undefined && Object.hasOwn(exposed, key) ? exposedType(definitions.get(node!.type)!, key) : 'any';
}

/** Lists and objects may be files, or texts that a component takes for them; the sort that is checked is the one that a template could trip over. */
function exposedType({ exposes }: ComponentDefinition, key: string): ExposedValue['type'] {
  return exposes[key]!.type;
}

/** Whether a value is of the type of an input. What is not there is of any. */
export function isOfType(value: unknown, type: ExposedValue['type']): boolean {
  if (value === null || value === undefined || type === 'any') return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

const FILE_MEMBER = String.raw`text|base64|base64Data|dataUrl|bytes|parsed|sheets`;
/** `.text`, `["text"]`, and `{ text }` where a value is taken apart. */
const READS_FILE = new RegExp(String.raw`\.\s*(${FILE_MEMBER})\b|\[\s*["'](${FILE_MEMBER})["']|[{,]\s*(${FILE_MEMBER})\s*(?=[,}:])`, 'g');

/** Which parts of files the sources read; those of pictures that are sent as they are, too. A superset. */
export function fileMembersIn(sources: readonly JsonValue[], sendsImages: boolean): readonly string[] {
  const found = new Set<string>(sendsImages ? ['base64'] : []);
  for (const match of JSON.stringify(sources).replaceAll('\\"', '"').matchAll(READS_FILE)) {
    const member = match[1] ?? match[2] ?? match[3] ?? '';
    found.add(member === 'base64Data' ? 'base64' : member);
  }
  return [...found].sort();
}
