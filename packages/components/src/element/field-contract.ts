import type { EventContract, ExposedValue, MethodContext } from '@inlay/runtime/component';
import { sayIn } from './localize.ts';
import type { ValidityProblem } from './validity-problem.ts';

const carriesValue = { value: 'value' };

/** The events of every input, as their native namesakes: each carries the value. Free of DOM: definitions import them. */
export const fieldEvents = {
  change: { title: 'Change', description: 'The person changed the value and is done with it.', state: carriesValue },
  input: { title: 'Input', description: 'The person changes the value: each key, each step.', state: carriesValue },
  focus: { title: 'Focus', description: 'It received the keyboard.' },
  blur: { title: 'Blur', description: 'It lost the keyboard.' },
} as const satisfies Readonly<Record<string, EventContract>>;

/** The events of inputs of one line. */
export const lineEvents = {
  ...fieldEvents,
  submit: { title: 'Submit', description: 'Enter was pressed.', state: carriesValue },
} as const satisfies Readonly<Record<string, EventContract>>;

/** What inputs for words say under the name that other builders have for it. */
export const typedExposes = { inputValue: { type: 'string', description: 'The same as value.' } } as const satisfies Readonly<Record<string, ExposedValue>>;

/** `typedExposes` from the state. */
export const deriveTyped = { inputValue: ({ state }: MethodContext): unknown => state['value'] };

/** What every input says of itself, by the same names. */
export const validityExposes = {
  invalid: { type: 'boolean', description: 'True while the value cannot be accepted.' },
  validationMessage: { type: 'string', description: 'What is wrong with the value; empty when nothing is.' },
} as const satisfies Readonly<Record<string, ExposedValue>>;

/**
 * Derives `validityExposes` from a kind's rules and its state `value`. Read-only and disabled inputs are never invalid,
 * as with native controls. The message is in the language of the app.
 */
export function deriveValidity(problemOf: (rules: never, value: never) => ValidityProblem | null): Readonly<Record<'invalid' | 'validationMessage', (context: MethodContext) => unknown>> {
  const messageOf = ({ props, state, language }: MethodContext): string => {
    if (state['disabled'] || props['readOnly']) return '';
    // Both were coerced by the definition that the rules are stated for.
    return sayIn(language, problemOf(props as never, state['value'] as never)?.message ?? '');
  };
  return { invalid: (context) => messageOf(context) !== '', validationMessage: messageOf };
}
