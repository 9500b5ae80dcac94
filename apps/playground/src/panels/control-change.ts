import type { JsonValue } from '@inlay/runtime/document';

/** What each control's `value-change` carries. */
export interface ControlChange {
  /** Undefined: nothing is set, the default holds. */
  readonly value: JsonValue | undefined;
  /** Where the caret stands, in a text. */
  readonly caret?: number;
}

/** Says that a control has a new value. It does not bubble: who draws a control listens to it. */
export function fireChange(control: HTMLElement, detail: ControlChange): void {
  control.dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail }));
}
