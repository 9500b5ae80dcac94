import { AiError } from '../ai-error.ts';
import type { Action } from '../run/action.ts';
import { unsupportedAction } from '../run/action-support.ts';
import { runEmbed } from '../run/run-embed.ts';

/** The most texts that one run embeds. */
export const MAX_EMBED_INPUTS = 100_000;

/** Turns a text, or each of a list, into a vector: a list of lists of numbers, in the order of the texts. */
export const embed: Action = (scope, options) => {
  const { embeddings } = scope.codec;
  if (embeddings === undefined) throw unsupportedAction(scope.resource, 'embed');
  const { purpose = 'document', dimensions } = options;
  if (purpose !== 'document' && purpose !== 'query') throw new AiError('validation', `The option "purpose" must be document or query; it is "${purpose}".`);
  return runEmbed(scope, embeddings, { inputs: readInputs(options.input), purpose, ...(dimensions === undefined ? {} : { dimensions }) });
};

function readInputs(input: unknown): readonly string[] {
  const inputs = (Array.isArray(input) ? (input as unknown[]) : [input]).map((text) => (typeof text === 'number' ? String(text) : text));
  if (inputs.length > MAX_EMBED_INPUTS) throw new AiError('validation', `At most ${MAX_EMBED_INPUTS} texts are embedded at once; these are ${inputs.length}.`);
  const odd = inputs.findIndex((text) => typeof text !== 'string' || text.trim() === '');
  // Services refuse empty texts; leaving them out would shift all that come after.
  if (odd !== -1 || inputs.length === 0) throw new AiError('validation', inputs.length <= 1 ? 'There is no text to embed.' : `Text ${odd + 1} of those to embed is empty, or no text.`, { hint: 'Set the option "input" to a text or a list of texts.' });
  return inputs as readonly string[];
}
