import type { AiRequest } from '../ai/index.ts';

/** A model may call tools in so many rounds; then it must answer. */
export const MAX_TOOL_ROUNDS = 8;

/** What is asked in a round after the first: a call is required in the first alone, since it would be for ever, and none may be made in the last. */
export function requestInRound(request: AiRequest, round: number, turns: readonly unknown[]): AiRequest {
  const { toolChoice, ...options } = request.options;
  const choice = round === MAX_TOOL_ROUNDS ? 'none' : toolChoice === 'required' ? undefined : toolChoice;
  return { ...request, options: choice === undefined ? options : { ...options, toolChoice: choice }, turns: [...turns] };
}
