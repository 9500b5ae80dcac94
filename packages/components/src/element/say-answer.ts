import type { QueryViewState } from '@inlay/runtime/component';
import type { PlainText } from './languages/translation.ts';
import type { Localize } from './localize.ts';

/** Why an option was dropped or changed, in the language of the place; in English where it has no words for that. */
export function sayWarning({ reason, said }: QueryViewState['warnings'][number], localize: Localize): string {
  if (said === undefined) return reason;
  const sentence = { text: said.text as PlainText, values: said.values };
  return localize.knows(sentence) ? localize.message(sentence) : reason;
}

/** What has to be said of the model that answers: the words of our demo model in the language of the place, those of others as they are. */
export function sayLabel(label: string, localize: Localize): string {
  const sentence = { text: label as PlainText, values: {} };
  return localize.knows(sentence) ? localize.message(sentence) : label;
}
