import { captionImage } from '../actions/caption-image.ts';
import { classifyText } from '../actions/classify-text.ts';
import { embed } from '../actions/embed.ts';
import { extractEntities } from '../actions/extract-entities.ts';
import { generateChatResponse } from '../actions/generate-chat-response.ts';
import { generateImage } from '../actions/generate-image.ts';
import { generateText } from '../actions/generate-text.ts';
import { generateTextFromImage } from '../actions/generate-text-from-image.ts';
import { summarizeText } from '../actions/summarize-text.ts';
import type { AiEvent } from '../ai-event.ts';
import { ACTION_OPTIONS } from '../ai-request.ts';
import type { AiAction, AiOptions, AiRequest, OptionName } from '../ai-request.ts';
import { aiWarning } from '../ai-warning.ts';
import { loadCodec } from '../load-codec.ts';
import { findCapabilities } from '../models/model-capabilities.ts';
import type { Action, ActionOptions } from './action.ts';
import type { RunScope } from './run-scope.ts';

/** What a model does; a search in a knowledge base is done around it, see `@inlay/runtime/knowledge`. */
export type ModelAction = Exclude<AiAction, 'searchVectors'>;

const ACTIONS: Readonly<Record<ModelAction, Action>> = {
  generateText, summarizeText, classifyText, extractEntities, generateChatResponse, generateTextFromImage, captionImage, generateImage, embed,
};

/** What a run has before its codec is loaded. */
export type ScopeParts = Omit<RunScope, 'codec' | 'capabilities'>;

/** Runs an action to its end. Rejects with AiErrors and with what the transport rejects with. */
export async function* runAction({ action, options, turns }: AiRequest & { readonly action: ModelAction }, parts: ScopeParts): AsyncGenerator<AiEvent, void, undefined> {
  const scope: RunScope = { ...parts, codec: await loadCodec(parts.resource.schema), capabilities: findCapabilities(parts.model) };
  const given = withoutEmpty(options);
  for (const name of Object.keys(given) as OptionName[]) {
    if (!ACTION_OPTIONS[action].includes(name)) yield { type: 'warning', warning: aiWarning(name, '{action} does not use it', { action }) };
  }
  yield* ACTIONS[action](scope, turns === undefined ? given : { ...given, turns });
}

/** An option that holds nothing is as if it were not there. */
function withoutEmpty(options: AiOptions): ActionOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

