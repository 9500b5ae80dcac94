import type { Refusable } from '@inlay/runtime/ai';
import type { Resource } from '../../api/api-types.ts';

/** What people call what a model may refuse. */
const WORDS: Readonly<Record<Refusable, string>> = {
  temperature: 'a temperature', topP: 'a top-p', seed: 'a seed', stop: 'stop texts', reasoningEffort: 'a reasoning effort', tools: 'tools', dimensions: 'a choice of dimensions', style: 'a style', quality: 'a quality', size: 'a size',
  maxTokens: 'the usual name of the longest answer', system: 'system messages', strictOutput: 'strict JSON schemas', plainOutput: 'JSON schemas', imageUrl: 'addresses of images', streamOptions: 'being asked for usage', responseFormat: 'a choice of the image format',
};

/** What one model of a resource was learnt to refuse. */
export interface LearntLine {
  readonly model: string;
  /** "a temperature, a seed". */
  readonly words: string;
  /** The day of the first of them, as ISO 8601. */
  readonly since: string;
}

/** A line for each model, in the order in which they were learnt. */
export function learntLines(learnt: Resource['learnt']): readonly LearntLine[] {
  const models = [...new Set(learnt.map(({ model }) => model))];
  return models.map((model) => {
    const own = learnt.filter((one) => one.model === model);
    return { model, words: own.map(({ refused }) => (Object.hasOwn(WORDS, refused) ? WORDS[refused as Refusable] : refused)).join(', '), since: own.map(({ at }) => at).sort()[0]!.slice(0, 10) };
  });
}
