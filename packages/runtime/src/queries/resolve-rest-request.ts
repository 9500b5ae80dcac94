import { AiError } from '../ai/index.ts';
import { PLAIN_OPTIONS, REST_METHODS } from '../document/index.ts';
import { plainData } from '../plain-data.ts';
import type { RestParam, RestRequest } from '../resources/index.ts';

/** The REST request that evaluated options make. Throws a `validation` AiError for a value that an option does not take, `config` for an unknown option. */
export function resolveRestRequest(resource: string, options: Readonly<Record<string, unknown>>): RestRequest {
  const unknown = Object.keys(options).find((name) => !PLAIN_OPTIONS['rest']!.includes(name));
  if (unknown !== undefined) throw new AiError('config', `The option "${unknown}" is not known.`, { hint: `Known: ${PLAIN_OPTIONS['rest']!.join(', ')}.` });
  const { method = 'GET', path = '', params = {}, headers = {}, body } = options;
  const word = String(method).toUpperCase();
  if (!REST_METHODS.some((known) => known === word)) throw new AiError('validation', `The option "method" must be one of ${REST_METHODS.join(', ')}; it is ${JSON.stringify(method)}.`);
  if (typeof path !== 'string') throw new AiError('validation', 'The option "path" must be a text.');
  const sent = body === undefined || body === null || body === '' ? {} : { body: plainData(body) };
  if (word === 'GET' && 'body' in sent) throw new AiError('validation', 'A GET request has no body.', { hint: 'Use "params", or another method.' });
  return { resource, method: word, path, params: readRecord('params', params, readParam), headers: readRecord('headers', headers, readText), ...sent };
}

/** What is null or undefined is left out, as a filter that is not set. */
function readRecord<Value>(name: string, given: unknown, read: (place: string, value: unknown) => Value): Readonly<Record<string, Value>> {
  if (given === null || given === '') return {};
  if (typeof given !== 'object' || Array.isArray(given)) throw new AiError('validation', `The option "${name}" must be an object.`);
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, read(`${name}.${key}`, value)] as const])));
}

function readParam(place: string, value: unknown): RestParam {
  return Array.isArray(value) ? value.map((each) => readText(place, each)) : readText(place, value);
}

function readText(place: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' || typeof value === 'function') throw new AiError('validation', `"${place}" must be a text or a number.`);
  return String(value);
}
