import type { HandlerAction, JsonValue } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileValue } from './compile-value.ts';
import type { CompiledValue } from './compile-value.ts';

/** A step of a handler, with its templates compiled: `values` by member name, as the step names them. */
export interface CompiledAction {
  readonly action: HandlerAction;
  readonly path: readonly string[];
  readonly onlyWhen: CompiledValue | undefined;
  /** What the step is given: `value`, `message` or `arguments`, where it has one. */
  readonly input: CompiledValue | undefined;
  readonly problems: readonly Problem[];
}

/** Compiles the steps of one handler, in order. */
export function compileHandler(actions: readonly HandlerAction[], path: readonly string[]): readonly CompiledAction[] {
  return actions.map((action, index) => {
    const here = [...path, String(index)];
    const onlyWhen = action.onlyWhen === undefined ? undefined : compileValue(action.onlyWhen, [...here, 'onlyWhen']);
    const given = inputOf(action);
    const input = given === undefined ? undefined : compileValue(given.value, [...here, given.member]);
    return { action, path: here, onlyWhen, input, problems: [...(onlyWhen?.problems ?? []), ...(input?.problems ?? [])] };
  });
}

function inputOf(action: HandlerAction): { readonly member: string; readonly value: JsonValue } | undefined {
  switch (action.do) {
    case 'setState': return { member: 'value', value: action.value };
    case 'notify': return { member: 'message', value: action.message };
    case 'callMethod': return { member: 'arguments', value: action.arguments ?? [] };
    default: return undefined;
  }
}
