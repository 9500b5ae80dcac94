export { complete } from './complete.ts';
export type { Completion } from './complete.ts';
export { shapeOf } from './value-shape.ts';
export type { ScopeShape, SimpleType, ValueShape } from './value-shape.ts';
