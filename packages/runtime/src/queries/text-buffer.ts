import type { Clock } from '../state/index.ts';

/** How often streamed text goes on to the bindings: about once a frame. */
export const FRAME_MS = 16;

/** Streamed text, handed on at most once a frame however many pieces come. */
export interface TextBuffer {
  push(text: string): void;
  readonly value: string;
  /** Begins anew; what was shown stays until the next piece. */
  clear(): void;
  /** Stops; what was not handed on yet is in `value`. */
  dispose(): void;
}

/** The first piece is handed on at once, so that an answer shows as soon as it begins. */
export function createTextBuffer(clock: Clock, show: (text: string) => void): TextBuffer {
  let value = '';
  let shown = '';
  let cancel: (() => void) | undefined;
  const flush = (): void => {
    cancel = undefined;
    if (value === shown) return;
    shown = value;
    show(value);
    cancel = clock.schedule(FRAME_MS, flush);
  };
  return {
    get value() {
      return value;
    },
    push(text) {
      value += text;
      if (cancel === undefined) flush();
    },
    clear() {
      value = '';
      shown = '';
    },
    dispose: () => cancel?.(),
  };
}
