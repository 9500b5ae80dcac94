import type { AiOptions } from './ai-request.ts';
import type { AiWarning } from './ai-event.ts';

/** A family of models and the options it refuses; from what providers answered, see docs/decisions/0006-model-rules.md. */
interface ModelRule {
  readonly models: RegExp;
  readonly refused: readonly (keyof AiOptions)[];
  readonly reason: string;
}

const RULES: readonly ModelRule[] = [
  { models: /^(?:.*\/)?(?:gpt-5|o[134])(?!.*chat)/, refused: ['temperature', 'topP'], reason: 'this model takes only its own default' },
];

/** Models that want `max_completion_tokens` in place of `max_tokens`. */
const COMPLETION_TOKEN_MODELS = /^(?:.*\/)?(?:gpt-5|o[134])/;

/** The options without those that the model refuses, and a warning for each one that was left out. */
export function dropRefusedOptions(model: string, options: AiOptions): { readonly options: AiOptions; readonly warnings: readonly AiWarning[] } {
  const warnings: AiWarning[] = [];
  const kept: Record<string, unknown> = { ...options };
  for (const { models, refused, reason } of RULES) {
    if (!models.test(model)) continue;
    for (const option of refused) {
      if (kept[option] === undefined) continue;
      delete kept[option];
      warnings.push({ option, reason });
    }
  }
  return { options: kept as unknown as AiOptions, warnings };
}

/** The name under which a model takes the limit on its answer's length. */
export function maxTokensField(model: string): 'max_tokens' | 'max_completion_tokens' {
  return COMPLETION_TOKEN_MODELS.test(model) ? 'max_completion_tokens' : 'max_tokens';
}
