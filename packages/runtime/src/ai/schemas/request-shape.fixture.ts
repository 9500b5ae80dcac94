import anthropic from '../../testing-data/anthropic-requests.json' with { type: 'json' };
import cohere from '../../testing-data/cohere-requests.json' with { type: 'json' };
import google from '../../testing-data/google-requests.json' with { type: 'json' };
import openai from '../../testing-data/openai-requests.json' with { type: 'json' };
import { asList, asRecord, isRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import type { AiSchema } from '../resource.ts';
import type { TransportRequest } from '../transport.ts';

const SHAPES: Readonly<Record<AiSchema, Readonly<Record<string, unknown>>>> = { anthropic, cohere, google, openai };

/** Which shape a request must have, by its path. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/\/chat\/completions$|\/v1\/messages$|\/v2\/chat$|:(streamG|g)enerateContent$/, 'chat'],
  [/\/embeddings$|\/v2\/embed$|:batchEmbedContents$/, 'embed'],
  [/:embedContent$/, 'EmbedContentRequest'],
  [/\/images\/generations$/, 'image'],
  [/:predict$/, 'predict'],
];

/** The first thing in a request that its vendor's description does not allow; undefined when there is none. */
export function findRequestFault(schema: AiSchema, { url, body }: TransportRequest): string | undefined {
  const { pathname } = new URL(url);
  const name = BODIES.find(([path]) => path.test(pathname))?.[1];
  if (name === undefined) return `no endpoint is at ${pathname}`;
  const shapes = SHAPES[schema];
  const shape = asRecord(shapes[name]);
  return findFault(body, shape, { shapes, path: name }) ?? findUnknown(body, shape, shapes);
}

interface Place {
  readonly shapes: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** A validator of its own, so that a mistake in ours cannot hide a mistake in a request. */
function findFault(value: unknown, shape: JsonRecord, { shapes, path }: Place): string | undefined {
  const at = (part: unknown, partShape: unknown, name: string) => findFault(part, asRecord(partShape), { shapes, path: `${path}.${name}` });
  if (typeof shape['$ref'] === 'string') return findFault(value, asRecord(shapes[shape['$ref']]), { shapes, path });
  if (value === null && shape['nullable'] === true) return undefined;
  for (const part of asList(shape['allOf'])) {
    const fault = at(value, part, 'allOf');
    if (fault !== undefined) return fault;
  }
  for (const word of ['anyOf', 'oneOf']) {
    const choices = asList(shape[word]);
    const faults = choices.map((choice) => at(value, choice, word));
    if (choices.length > 0 && faults.every((fault) => fault !== undefined)) return faults.join(' | ').slice(0, 500);
  }
  const types = asList(shape['type'] === undefined ? [] : [shape['type']].flat());
  if (types.length > 0 && !types.some((type) => isType(value, type))) return `${path} is no ${types.join(' or ')}`;
  if (Array.isArray(shape['enum']) && !shape['enum'].includes(value)) return `${path} is none of ${shape['enum'].join(', ')}`;
  if ('const' in shape && shape['const'] !== value) return `${path} is not ${String(shape['const'])}`;
  return boundsFault(value, shape, path) ?? (Array.isArray(value) ? listFault(value, shape, at) : isRecord(value) ? objectFault(value, shape, { path, at }) : undefined);
}

type At = (part: unknown, shape: unknown, name: string) => string | undefined;

function boundsFault(value: unknown, shape: JsonRecord, path: string): string | undefined {
  const size = typeof value === 'number' ? value : typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
  if (size === undefined) return undefined;
  const [least, most] = typeof value === 'number' ? [shape['minimum'], shape['maximum']] : typeof value === 'string' ? [shape['minLength'], shape['maxLength']] : [shape['minItems'], shape['maxItems']];
  if ((typeof least === 'number' && size < least) || (typeof most === 'number' && size > most)) return `${path} is out of bounds: ${size}`;
  return typeof value === 'string' && typeof shape['pattern'] === 'string' && !new RegExp(shape['pattern']).test(value) ? `${path} does not match ${shape['pattern']}` : undefined;
}

function listFault(list: readonly unknown[], shape: JsonRecord, at: At): string | undefined {
  return isRecord(shape['items']) ? list.map((item, index) => at(item, shape['items'], String(index))).find((fault) => fault !== undefined) : undefined;
}

function objectFault(value: JsonRecord, shape: JsonRecord, { path, at }: { readonly path: string; readonly at: At }): string | undefined {
  const properties = asRecord(shape['properties']);
  const missing = asList(shape['required']).find((name) => !Object.hasOwn(value, String(name)));
  if (missing !== undefined) return `${path} lacks ${String(missing)}`;
  const unknown = shape['additionalProperties'] === false ? Object.keys(value).find((name) => !Object.hasOwn(properties, name)) : undefined;
  if (unknown !== undefined) return `${path} has the unknown ${unknown}`;
  return Object.entries(value).map(([name, part]) => (Object.hasOwn(properties, name) ? at(part, properties[name], name) : undefined)).find((fault) => fault !== undefined);
}

function isType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'integer': return Number.isInteger(value);
    case 'array': return Array.isArray(value);
    case 'object': return isRecord(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}

/** Some descriptions leave the body open; an option that stands nowhere in them is a mistake all the same. */
function findUnknown(body: unknown, shape: JsonRecord, shapes: Readonly<Record<string, unknown>>): string | undefined {
  const known = new Set(namesIn(shape, shapes));
  return Object.keys(asRecord(body)).map((name) => (known.has(name) ? undefined : `the option ${name} is not known`)).find((fault) => fault !== undefined);
}

function namesIn(shape: JsonRecord, shapes: Readonly<Record<string, unknown>>): readonly string[] {
  const inner = typeof shape['$ref'] === 'string' ? [shapes[shape['$ref']]] : asList(shape['allOf']);
  return [...Object.keys(asRecord(shape['properties'])), ...inner.flatMap((part) => namesIn(asRecord(part), shapes))];
}
