/** OpenAI's reasoning models, by name, also behind a gateway's prefix. */
const OPENAI_REASONING = /^(?:.*\/)?(?:gpt-5|o[134](?:-|$))/;

/** The name under which a model takes the limit on its answer's length; the other one once it has refused the first. */
export function completionTokensField(model: string, isRefused: boolean): 'max_tokens' | 'max_completion_tokens' {
  return OPENAI_REASONING.test(model) === isRefused ? 'max_tokens' : 'max_completion_tokens';
}

/** True for Claude models that think within a budget of tokens; newer ones are told an effort. */
export function thinksByBudget(model: string): boolean {
  return /claude-(?:3-7|(?:opus|sonnet)-4(?:-[01])?(?:-\d{8})?$|(?:sonnet|haiku)-4-5|opus-4-1)/.test(model);
}

/** True for Gemini models that are told a level of thinking; older ones are given a budget of tokens. */
export function thinksByLevel(model: string): boolean {
  return /gemini-(?!1|2)/.test(model);
}

/** True for Gemini models that want a signature with every call of a tool in the history. */
export function wantsSignatures(model: string): boolean {
  return !/gemini-(?:1|2)|gemma/.test(model);
}

/** True for models that are known to take only their own default for temperature and top-p, though no table lists them. */
export function hasFixedSampling(model: string): boolean {
  return (OPENAI_REASONING.test(model) && !model.includes('chat')) || /claude-(?:opus-4-[78]|(?:opus|sonnet|fable)-5)/.test(model);
}
