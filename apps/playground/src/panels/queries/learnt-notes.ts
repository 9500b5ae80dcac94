import type { ModelNotes, OptionName } from '@inlay/runtime/ai';
import type { Resource } from '../../api/api-types.ts';

/** Options of a query that a model may refuse by themselves; the rest of what can be refused is no option. */
const OPTIONS: ReadonlySet<string> = new Set<OptionName>(['temperature', 'topP', 'seed', 'stop', 'reasoningEffort', 'tools', 'dimensions', 'style', 'quality', 'size']);

/** What is known of a model, with what its resource has learnt of it. */
export function withLearnt(notes: ModelNotes | undefined, learnt: Resource['learnt'], model: string | undefined): ModelNotes | undefined {
  const refused = learnt.filter((one) => one.model === model && OPTIONS.has(one.refused));
  if (refused.length === 0) return notes;
  return { actions: notes?.actions ?? {}, options: { ...Object.fromEntries(refused.map((one) => [one.refused, 'This model refused it.'])), ...notes?.options } };
}
