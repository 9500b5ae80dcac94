import { compileScript } from '@inlay/expr';
import type { Script } from '@inlay/expr';
import { actionInputs } from '../document/index.ts';
import type { HandlerAction } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileValue, toProblem } from './compile-value.ts';
import type { CompiledValue } from './compile-value.ts';

/** A step of a handler, with what is written in it compiled. */
export interface CompiledAction {
  readonly action: HandlerAction;
  readonly path: readonly string[];
  readonly onlyWhen: CompiledValue | undefined;
  /** What the step is given, by member name (`value`, `message`, `url`): one value, with the members as its keys. */
  readonly input: CompiledValue;
  /** The statements of a `script`. */
  readonly script: Script | undefined;
  readonly problems: readonly Problem[];
}

/** Compiles the steps of one handler, in order. */
export function compileHandler(actions: readonly HandlerAction[], path: readonly string[]): readonly CompiledAction[] {
  return actions.map((action, index) => {
    const here = [...path, String(index)];
    const onlyWhen = action.onlyWhen === undefined ? undefined : compileValue(action.onlyWhen, [...here, 'onlyWhen']);
    const input = compileValue(actionInputs(action), here);
    const script = action.do === 'script' ? compileScript(action.source) : undefined;
    const inScript = (script?.problems ?? []).map((error) => toProblem(error, [...here, 'source']));
    return { action, path: here, onlyWhen, input, script, problems: [...(onlyWhen?.problems ?? []), ...input.problems, ...inScript] };
  });
}
