import { AI_ACTIONS, AiError, OPTION_KINDS } from '../ai/index.ts';
import type { AiAction, AiOptions, AiRequest, OptionKind, OptionName } from '../ai/index.ts';
import { LOCAL_ACTIONS, REST_ACTION } from '../document/index.ts';
import { plainData } from '../plain-data.ts';
import type { CompiledQuery } from '../program/index.ts';
import { evaluateOptions } from './evaluate-options.ts';
import type { ScopeOf } from './evaluate-options.ts';
import { MAX_PROMPT_LENGTH } from './prompt-length.ts';

/**
 * The request to a model that a query makes. Throws an AiError: `expression` when a template fails or has a mistake,
 * `validation` when a value is not what the option takes, `config` for an unknown action or option.
 */
export function resolveRequest(query: CompiledQuery, scopeOf: ScopeOf): AiRequest {
  const { resource = '', action } = query.node;
  if (!AI_ACTIONS.includes(action as AiAction)) throw new AiError('config', `The action "${action}" is not known.`, { hint: `Known: ${[...AI_ACTIONS, REST_ACTION, ...LOCAL_ACTIONS].join(', ')}.` });
  return { resource, action: action as AiAction, options: readOptions(evaluateOptions(query, scopeOf)) };
}

function readOptions(values: Readonly<Record<string, unknown>>): AiOptions {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '') continue;
    if (!Object.hasOwn(OPTION_KINDS, name)) throw new AiError('config', `The option "${name}" is not known.`, { hint: `Known: ${Object.keys(OPTION_KINDS).join(', ')}.` });
    options[name] = READERS[OPTION_KINDS[name as OptionName]](name, value);
  }
  return { prompt: '', ...options };
}

/** What is made of a value, by the kind that its option takes. */
const READERS: Readonly<Record<OptionKind, (name: string, value: unknown) => unknown>> = {
  text: readText,
  number: readNumber,
  boolean: readBoolean,
  texts: readTexts,
  // Read by the action, which knows what it may be.
  value: (_name, value) => value,
};

function readText(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(plainData(value)) : String(value);
  if (text.length > MAX_PROMPT_LENGTH) throw new AiError('validation', `The option "${name}" is ${text.length} characters long; at most ${MAX_PROMPT_LENGTH} are sent.`, { hint: 'Shorten what it reads.' });
  return text;
}

function readNumber(name: string, value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new AiError('validation', `The option "${name}" must be a number; it is ${JSON.stringify(value)}.`);
  return number;
}

function readBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new AiError('validation', `The option "${name}" must be true or false; it is ${JSON.stringify(value)}.`);
}

function readTexts(name: string, value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((item) => typeof item === 'string')) throw new AiError('validation', `The option "${name}" must be a list of texts.`);
  return list;
}
