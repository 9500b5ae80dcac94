import { booleanProp, enumProp, stringProp } from '@inlay/runtime/component';
import type { Prop } from '@inlay/runtime/component';

/** Properties that several kinds have, stated once. Free of DOM: definitions import them. */

/** `hidden`, of every kind. */
export const hiddenProp = booleanProp({ title: 'Hidden', description: 'Not shown, and takes no room.', group: 'appearance', reflect: true });

/** `disabled`, of everything that can be used. */
export const disabledProp = booleanProp({ title: 'Disabled', description: 'Cannot be used, and is left out of forms.', group: 'interaction', reflect: true });

/** `readOnly`, of inputs. The attribute is spelt as in HTML, where it also switches validation off. */
export const readOnlyProp = booleanProp({ title: 'Read only', description: 'Can be read and copied, not changed.', group: 'interaction', attribute: 'readonly', reflect: true });

/** `required`, of inputs. */
export const requiredProp = booleanProp({ title: 'Required', description: 'Must be filled in before a form is sent.', group: 'validation', reflect: true });

/** `loading`, of inputs. What stands in one can be used meanwhile. */
export const loadingProp = booleanProp({ title: 'Loading', description: 'Shows that its value or what can be chosen is on its way. It can be used meanwhile.', group: 'interaction', reflect: true });

/** `name`, of inputs. Reflected, because frameworks set the property and forms read the attribute. */
export const nameProp = stringProp({ title: 'Form name', description: 'The name its value has in a form.', group: 'validation', reflect: true });

/** `label`, of everything that is named on the screen. */
export const labelProp = stringProp({ title: 'Label', description: 'The words that name it.', group: 'content' });

/** `labelPosition`, of inputs whose label stands apart from their control. */
export const labelPositionProp = enumProp({ title: 'Label position', description: 'Above the control, or beside it where there is room.', group: 'appearance', options: ['top', 'start'], default: 'top', reflect: true });

/** `hideValidationMessage`, of inputs. What is wrong is marked all the same, and the rules hold. */
export const hideValidationMessageProp = booleanProp({ title: 'Hide message', description: 'What is wrong is marked, without words.', group: 'validation' });

/** `helpText`, of inputs. */
export const helpTextProp = stringProp({ title: 'Help text', description: 'A line below that says what to enter.', group: 'content' });

/** `images`, of what shows formatted text, which often is a model's. */
export const imagesProp = enumProp({ title: 'Pictures', description: 'Which pictures in the text are loaded: none, so that links stand in their place; those of this site; or all. A picture from elsewhere tells its address to that site.', group: 'content', options: ['links', 'own', 'all'], default: 'own' });

/** `size`, of controls. */
export const sizeProp = enumProp({ title: 'Size', description: 'How much room it takes.', group: 'appearance', options: ['small', 'medium', 'large'], default: 'medium', reflect: true });

/** `placeholder`, of inputs that are typed into. */
export const placeholderProp = stringProp({ title: 'Placeholder', description: 'An example, shown while it is empty.', group: 'content' });

/** `customValidation`, of inputs: a rule of the app's own. */
export const customValidationProp = stringProp({ title: 'Custom rule', description: 'A message while something is wrong; empty while all is well.', group: 'validation' });

/** `autoCapitalize`, of inputs for words. The attribute is spelt as in HTML. */
export const autoCapitalizeProp = enumProp({ title: 'Capital letters', description: 'What the keyboard of a phone begins with a capital letter.', group: 'interaction', options: ['sentences', 'words', 'characters', 'none'], default: 'sentences', attribute: 'autocapitalize' });

/** `autocomplete`, of inputs that browsers can fill in. */
export const autocompleteProp = stringProp({ title: 'Filled in by the browser', description: 'What browsers may fill in, in HTML’s words: email, given-name, off.', group: 'interaction' });

/** What every input has beside its value. */
export const fieldProps = {
  label: labelProp,
  labelPosition: labelPositionProp,
  helpText: helpTextProp,
  size: sizeProp,
  loading: loadingProp,
  readOnly: readOnlyProp,
  disabled: disabledProp,
  required: requiredProp,
  customValidation: customValidationProp,
  hideValidationMessage: hideValidationMessageProp,
  name: nameProp,
  hidden: hiddenProp,
} as const;

/** What something says of how things stand. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** `tone`, of everything that says how things stand. */
export const toneProp: Prop<Tone> = enumProp({ title: 'Tone', description: 'What it says of how things stand; never by colour alone.', group: 'appearance', options: ['neutral', 'info', 'success', 'warning', 'danger'], default: 'neutral', reflect: true });

type Unset = NonNullable<Parameters<typeof stringProp>[0]['unset']>;

/** What went wrong with `data`: where the builder says nothing, the failure of the query that they are bound to, as a list that could not be fetched would look like one without rows. */
export const failureProp = stringProp({ title: 'Error message', description: 'What went wrong with the rows; empty while all is well. Where it is not set, the failure of the query that the data are bound to.', group: 'content', unset: failureOfData });

/** No expression: a name may be that of something else than a query, or of nothing, which is said where it stands. */
function failureOfData({ data }: Parameters<Unset>[0]): ReturnType<Unset> {
  const names = [...new Set(data?.references.flatMap(([root, key]) => (root !== undefined && key === 'data' ? [root] : [])))];
  if (names.length === 0) return undefined;
  return { references: names.map((name) => [name, 'error']), evaluate: (scope) => names.map((name) => messageOf(memberOf(memberOf(scope, name), 'error'))).find((message) => message !== undefined) };
}

function messageOf(error: unknown): string | undefined {
  const message = memberOf(error, 'message');
  return typeof message === 'string' ? message : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
