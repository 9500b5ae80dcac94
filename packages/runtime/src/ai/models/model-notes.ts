import type { AiAction, OptionName } from '../ai-request.ts';

/** What an editor says of a model before anything is run. Empty for a model that no table knows. */
export interface ModelNotes {
  /** Options that will be left out, and why. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  /** Actions that it is known not to do, and why. */
  readonly actions: Readonly<Partial<Record<AiAction, string>>>;
}

/** What is known of a model by its name. The table is loaded with the first call. */
export async function loadModelNotes(model: string): Promise<ModelNotes> {
  const { findCapabilities } = await import('./model-capabilities.ts');
  const { sampling, takesImages, makesImages, reasons, callsTools } = findCapabilities(model);
  const fixed = sampling === 'never' ? 'This model takes only its own default.' : undefined;
  const alone = sampling === 'alone' ? 'This model takes either a temperature or a top-p.' : undefined;
  const options = { temperature: fixed, topP: fixed ?? alone, reasoningEffort: reasons === false ? 'This model does not reason.' : undefined, tools: callsTools === false ? 'This model calls no tools.' : undefined };
  const blind = takesImages === false ? 'this model takes no images' : undefined;
  const actions = { generateTextFromImage: blind, captionImage: blind, generateImage: makesImages === false ? 'this model makes no images' : undefined };
  return { options: definedNotes(options), actions: definedNotes(actions) };
}

function definedNotes<Notes extends Readonly<Record<string, string | undefined>>>(notes: Notes): { readonly [Name in keyof Notes]?: string } {
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== undefined)) as { readonly [Name in keyof Notes]?: string };
}
