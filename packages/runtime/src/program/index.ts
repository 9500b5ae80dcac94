export { GIVEN_NAMES, SCRIPT_ACTIONS } from './given-names.ts';
export { compileProgram } from './compile-program.ts';
export { ComponentTree } from './component-tree.ts';
export type { InnerName } from './component-tree.ts';
export type { CompiledComponent, CompiledQuery, PartProblems, Program } from './program.ts';
export type { CompiledAction } from './compile-handler.ts';
export { atProp, compileValue, toProblem, ValueError, valueOf } from './compile-value.ts';
export type { CompiledValue } from './compile-value.ts';
export { QUERY_KEYS } from './query-keys.ts';
