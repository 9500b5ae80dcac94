/** An option that was dropped or changed, and why. */
export interface AiWarning {
  readonly option: string;
  /** In English. */
  readonly reason: string;
  /** The same with its holes, for who says it in another language: `{ text: 'this service takes {least} to {most}; {sent} was sent', values: { … } }`. */
  readonly said?: { readonly text: string; readonly values: WarningValues };
}

/** What fills the holes of a reason. */
export type WarningValues = Readonly<Record<string, string | number>>;

/** Every reason that we give, with its holes. A type, so that nobody fetches those that are not given. */
export type WarningText =
  | '{action} does not use it'
  | 'this service has no such option'
  | 'the model refused it'
  | 'the model refused it, so it was left out'
  | 'this model takes only its own default'
  | 'this model does not reason'
  | 'this model cannot think when it must call a tool'
  | 'it cannot be set while the model thinks'
  | 'this model takes either a temperature or a top-p'
  | 'this service takes {least} to {most}; {sent} was sent'
  | 'this service takes at most {most}; the others were left out'
  | 'this model writes at most {longest}'
  | 'the model takes none, so it was asked without'
  | 'an answer with a schema is given without calling any'
  | 'the model takes no system message, so it was put before the prompt'
  | 'the service loads no images, so it was sent whole'
  | 'the service read {read} tokens of about {expected}; its context is smaller than the prompt, and it read only a part'
  | '"{wanted}" is not there; {model} answers instead'
  | 'the knowledge base "{base}" holds no documents yet'
  | '{failed} of {total} rows failed; the first: {message}'
  | 'the answer reached its longest length and was cut';

/** A warning for one of our reasons. */
export function aiWarning(option: string, text: WarningText, values: WarningValues = {}): AiWarning {
  return { option, reason: text.replaceAll(/\{(\w+)\}/g, (_hole, name: string) => String(values[name])), said: { text, values } };
}
