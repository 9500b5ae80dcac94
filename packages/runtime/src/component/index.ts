export { coerceState } from './with-base-members.ts';
export { defineComponent, indexDefinitions } from './define-component.ts';
export type { ComponentDefinition, EventContract, ExposedValue, MethodContext, MethodContract, PropMap, PropValues, QueryView } from './define-component.ts';
export { anyProp, arrayProp, booleanProp, coerceProp, enumProp, numberProp, stringProp } from './prop.ts';
export type { Prop, PropGroup, PropOptions, PropType } from './prop.ts';
export { idleQueryViewState } from './query-view-state.ts';
export type { QueryViewState } from './query-view-state.ts';
