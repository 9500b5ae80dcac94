import { AiError } from '../ai-error.ts';
import type { AiAction } from '../ai-request.ts';
import { SCHEMA_NAMES } from '../resource.ts';
import type { AiResource, AiSchema } from '../resource.ts';

const NO_ACTIONS: Readonly<Record<AiSchema, Readonly<Partial<Record<AiAction, string>>>>> = {
  openai: {},
  anthropic: { generateImage: 'Anthropic\'s API makes no images', embed: 'Anthropic has no embedding models' },
  google: {},
  cohere: { generateImage: 'Cohere\'s API makes no images' },
};

/** Why a schema cannot do an action, for an editor to show; null where it can. */
export function whyUnsupported(schema: AiSchema, action: AiAction): string | null {
  return NO_ACTIONS[schema][action] ?? null;
}

/** The same as the error of a run that asks for it all the same. */
export function unsupportedAction({ name, schema }: AiResource, action: AiAction): AiError {
  const reason = whyUnsupported(schema, action) ?? `The ${SCHEMA_NAMES[schema]} schema cannot do it`;
  return new AiError('config', `The resource "${name}" cannot run "${action}": ${reason}.`, { hint: 'Choose a resource with another schema.' });
}
