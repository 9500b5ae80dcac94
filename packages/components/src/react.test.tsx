import type { ReactElement } from 'react';
import type { InlayElements } from './react.ts';
import type { InlayTextarea } from './textarea/textarea.ts';

// Compiled, never run: a line that compiles and should not fails the check of types, and so does one that should and does not.

const textarea: InlayTextarea = document.createElement('inlay-textarea');
/** What is said of the element that a button is. */
export const buttonText: InlayElements['inlay-button']['text'] = 'Send';
/** What a page of React writes. */
export const right: readonly ReactElement[] = [
  <inlay-textarea key="a" name="feedback" label="Feedback" minLength={3} required size="large" className="wide" ref={(element: InlayTextarea | null) => void element?.validate()} />,
  <inlay-textarea value={textarea.value} oninput={(event: InputEvent) => event.isComposing} onsubmit={(event) => event.currentTarget.setValue('')} onChange={(event) => event.currentTarget.value} />,
  <inlay-number-input value={null} min={undefined} />,
  <inlay-chat messages={[{ role: 'user', content: 'Hello' }]} onsend={({ detail }: CustomEvent) => detail as unknown} />,
  <inlay-button text="Send" variant="primary" submit onClick={() => undefined}>Send</inlay-button>,
];

/** What it does not. */
export const wrong: readonly ReactElement[] = [
  // @ts-expect-error: a size that there is not.
  <inlay-textarea size="huge" />,
  // @ts-expect-error: a number given as words.
  <inlay-textarea minLength="3" />,
  // @ts-expect-error: a property that it does not have.
  <inlay-textarea rows={3} />,
  // @ts-expect-error: the event carries no number.
  <inlay-textarea onchange={(event: number) => event} />,
  // @ts-expect-error: an element that there is not.
  <inlay-textbox />,
];
// @ts-expect-error: a property that it does not have.
textarea.rows = 3;
// @ts-expect-error: a value that it does not take.
textarea.size = 'huge';
