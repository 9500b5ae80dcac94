import { AiError } from '../ai-error.ts';
import { definedOnly } from '../json.ts';
import { REASONING_EFFORTS } from '../model-call.ts';
import type { ChatCall, ReasoningEffort } from '../model-call.ts';
import type { ActionOptions } from '../run/action.ts';

/** The options that every action of a text model takes. */
export type SamplingOptions = Omit<ChatCall, 'messages' | 'output' | 'tools' | 'toolChoice'>;

/** Reads them. Throws a validation AiError for what they cannot be. */
export function samplingOptions({ system, temperature, topP, maxTokens, stop, seed, reasoningEffort, stream }: ActionOptions): SamplingOptions {
  if (maxTokens !== undefined && (!Number.isInteger(maxTokens) || maxTokens < 1)) throw new AiError('validation', `The option "maxTokens" must be a whole number above 0; it is ${maxTokens}.`);
  return {
    ...(definedOnly({ system, temperature, topP, maxTokens, stop, seed: seed === undefined ? undefined : Math.trunc(seed), reasoningEffort: readEffort(reasoningEffort) }) as Omit<SamplingOptions, 'stream'>),
    stream: stream ?? true,
  };
}

function readEffort(effort: string | undefined): ReasoningEffort | undefined {
  if (effort === undefined) return undefined;
  const found = REASONING_EFFORTS.find((one) => one === effort.trim().toLowerCase());
  if (found === undefined) throw new AiError('validation', `The option "reasoningEffort" must be one of ${REASONING_EFFORTS.join(', ')}; it is "${effort}".`);
  return found;
}

/** The text that an action is about. Throws a validation AiError for an empty one. */
export function requireText(text: string | undefined, option: string): string {
  if (text !== undefined && text.trim() !== '') return text;
  throw new AiError('validation', option === 'prompt' ? 'The prompt is empty.' : `The option "${option}" is empty.`, { hint: 'Fill in what it reads, or write a text.' });
}
