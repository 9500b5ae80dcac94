import { AI_ACTIONS, AiError } from '../ai/index.ts';
import type { AiAction, AiOptions, AiRequest } from '../ai/index.ts';
import { LOCAL_ACTIONS, REST_ACTION } from '../document/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import { evaluateOptions } from './evaluate-options.ts';
import type { ScopeOf } from './evaluate-options.ts';

/** The most UTF-16 units a prompt or system message may have after its templates were filled in. */
export const MAX_PROMPT_LENGTH = 2_000_000;

/** Options that must be a number, those that must be a text, and what is done with them. */
const NUMBERS = ['temperature', 'maxTokens', 'topP', 'seed'] as const;
const TEXTS = ['model', 'system', 'prompt'] as const;

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
    if (TEXTS.includes(name as (typeof TEXTS)[number])) options[name] = readText(name, value);
    else if (NUMBERS.includes(name as (typeof NUMBERS)[number])) options[name] = readNumber(name, value);
    else if (name === 'stop') options[name] = readTexts(name, value);
    else throw new AiError('config', `The option "${name}" is not known.`, { hint: `Known: ${[...TEXTS, ...NUMBERS, 'stop'].join(', ')}.` });
  }
  return { prompt: '', ...options };
}

function readText(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (text.length > MAX_PROMPT_LENGTH) throw new AiError('validation', `The option "${name}" is ${text.length} characters long; at most ${MAX_PROMPT_LENGTH} are sent.`, { hint: 'Shorten what it reads.' });
  return text;
}

function readNumber(name: string, value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new AiError('validation', `The option "${name}" must be a number; it is ${JSON.stringify(value)}.`);
  return number;
}

function readTexts(name: string, value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((item) => typeof item === 'string')) throw new AiError('validation', `The option "${name}" must be a list of texts.`);
  return list;
}
