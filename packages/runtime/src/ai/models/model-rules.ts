import { aiWarning } from '../ai-warning.ts';
import type { AiWarning, WarningText } from '../ai-warning.ts';
import type { ChatCall, Refusable } from '../model-call.ts';
import type { AiSchema } from '../resource.ts';
import type { OptionLimits } from '../schemas/schema.ts';
import type { ModelCapabilities } from './model-capabilities.ts';
import { thinksByBudget } from './model-families.ts';

/** What a call is fitted to. */
export interface CallRules {
  readonly schema: AiSchema;
  readonly model: string;
  readonly limits: OptionLimits;
  readonly capabilities: ModelCapabilities;
  /** What was refused before, by that model of that resource. */
  readonly refused: ReadonlySet<Refusable>;
}

/** A call that can be sent, and a warning for each option that was left out or changed. */
export interface FittedCall {
  readonly call: ChatCall;
  readonly warnings: readonly AiWarning[];
}

type Draft = { -readonly [Key in keyof ChatCall]: ChatCall[Key] };

/** The call without what the format or the model refuses. */
export function fitCall(call: ChatCall, rules: CallRules): FittedCall {
  const draft: Draft = { ...call };
  const warnings: AiWarning[] = [];
  for (const [option, reason] of refusals(call, rules)) {
    // What is the model's own default changes nothing when it is left out.
    if (draft[option] !== undefined && !(option === 'temperature' && draft.temperature === 1)) warnings.push(aiWarning(option, reason));
    delete draft[option];
  }
  if (draft.tools !== undefined && draft.toolChoice !== 'required' && rules.refused.has('tools')) {
    warnings.push(aiWarning('tools', 'the model takes none, so it was asked without'));
    delete draft.tools;
    delete draft.toolChoice;
  }
  fitRange(draft, warnings, { option: 'temperature', range: rules.limits.temperature });
  fitRange(draft, warnings, { option: 'topP', range: rules.limits.topP });
  fitStop(draft, warnings, rules.limits.stop);
  fitLength(draft, warnings, rules.capabilities.longestAnswer);
  return { call: draft, warnings };
}

type Droppable = 'temperature' | 'topP' | 'seed' | 'stop' | 'reasoningEffort';

function refusals({ temperature, topP, reasoningEffort, toolChoice }: ChatCall, { schema, model, limits, capabilities, refused }: CallRules): readonly (readonly [Droppable, WarningText])[] {
  const found: [Droppable, WarningText][] = limits.absent.map((option) => [option, 'this service has no such option']);
  for (const option of ['temperature', 'topP', 'seed', 'stop', 'reasoningEffort'] as const) if (refused.has(option)) found.push([option, 'the model refused it']);
  if (capabilities.sampling === 'never') found.push(['temperature', 'this model takes only its own default'], ['topP', 'this model takes only its own default']);
  if (capabilities.reasons === false) found.push(['reasoningEffort', 'this model does not reason']);
  const thinks = reasoningEffort !== undefined && reasoningEffort !== 'none';
  const thinksByTokens = schema === 'anthropic' && thinks && thinksByBudget(model);
  if (thinksByTokens && toolChoice === 'required') found.push(['reasoningEffort', 'this model cannot think when it must call a tool']);
  else if (thinksByTokens) found.push(['temperature', 'it cannot be set while the model thinks'], ['topP', 'it cannot be set while the model thinks']);
  else if (capabilities.sampling === 'alone' && temperature !== undefined && topP !== undefined) found.push(['topP', 'this model takes either a temperature or a top-p']);
  return found;
}

function fitRange(draft: Draft, warnings: AiWarning[], { option, range: [least, most] }: { readonly option: 'temperature' | 'topP'; readonly range: readonly [number, number] }): void {
  const value = draft[option];
  if (value === undefined) return;
  const fitted = Math.min(most, Math.max(least, value));
  if (fitted === value) return;
  draft[option] = fitted;
  warnings.push(aiWarning(option, 'this service takes {least} to {most}; {sent} was sent', { least, most, sent: fitted }));
}

/** Empty stop texts are refused everywhere. */
function fitStop(draft: Draft, warnings: AiWarning[], most: number): void {
  const texts = draft.stop?.filter((text) => text !== '') ?? [];
  if (texts.length > most) warnings.push(aiWarning('stop', 'this service takes at most {most}; the others were left out', { most }));
  if (texts.length > 0) draft.stop = texts.slice(0, most);
  else delete draft.stop;
}

function fitLength(draft: Draft, warnings: AiWarning[], longest: number | undefined): void {
  if (draft.maxTokens === undefined || longest === undefined || draft.maxTokens <= longest) return;
  warnings.push(aiWarning('maxTokens', 'this model writes at most {longest}', { longest }));
  draft.maxTokens = longest;
}
