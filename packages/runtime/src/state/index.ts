export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { createComponentState } from './component-state.ts';
export type { ComponentContext, ComponentState } from './component-state.ts';
export type { Named, Names } from './names.ts';
export { createScope, createScopeSource } from './scope.ts';
export type { ScopeSource } from './scope.ts';
export { batch, computed, effect, signal, untracked } from './signals.ts';
export type { ReadonlySignal, Signal } from './signals.ts';
