/**
 * The runtime's four ways to be live. Only this file imports the signals library, so that it can be watched over:
 * signals never meet a cycle (the program finds them first), effects never throw, and writes come in batches.
 */
export { batch, computed, effect, signal, untracked } from '@preact/signals-core';
export type { ReadonlySignal, Signal } from '@preact/signals-core';
