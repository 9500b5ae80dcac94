import { hostFunction } from '@inlay/expr';
import type { ReferencePath, Scope } from '@inlay/expr';
import type { Named, Names } from '../state/index.ts';

/** Functions that a script may call, and an expression may not. */
export type Actions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** What a script sees beside the names of the app: `locals` before them, `actions` (`notify`) where no name of the app is the same. */
export interface ScriptSurroundings {
  readonly locals: Readonly<Record<string, unknown>>;
  readonly actions: Actions;
  /** Called before anything is done. */
  readonly onAct?: () => void;
}

/**
 * The scope of a script: the names that it refers to, each with its values and with what can be done to it. Everything is
 * read when the script comes to it, since what it did before, or an edit of the app, may have changed it.
 */
export function createScriptScope(references: readonly ReferencePath[], names: Names, { locals, actions, onAct = () => undefined }: ScriptSurroundings): Scope {
  const scope = {};
  const actor = (named: Named | undefined): unknown => actorOf(named, onAct);
  for (const [name] of references) {
    if (name === undefined || Object.hasOwn(scope, name)) continue;
    if (Object.hasOwn(locals, name)) define(scope, name, () => locals[name]);
    else if (name === 'components' || name === 'queries') define(scope, name, () => everything(names, actor));
    else if (names.lookup(name) !== undefined) define(scope, name, () => actor(names.lookup(name)));
    // A name that stands for nothing is no member of the scope, so that the evaluator can say so.
    else if (Object.hasOwn(actions, name)) define(scope, name, () => effect(actions[name]!, onAct));
  }
  return scope;
}

function everything(names: Names, actor: (named: Named | undefined) => unknown): object {
  const all = {};
  for (const name of names.all()) define(all, name, () => actor(names.lookup(name)));
  return all;
}

/** One thing of the app as a script sees it. */
function actorOf(named: Named | undefined, onAct: () => void): unknown {
  if (named === undefined) return undefined;
  const methods = named.methods?.() ?? {};
  if (named.kind === 'value' && named.methods === undefined) return named.read();
  const actor = {};
  if (named.kind === 'keys') for (const key of named.keys()) define(actor, key, () => named.read(key));
  else for (const [key, value] of Object.entries(named.read() as object)) define(actor, key, () => value);
  for (const [name, method] of Object.entries(methods)) define(actor, name, () => effect(method, onAct));
  return actor;
}

/** A function of ours under the language's rules. A fresh one each time: marking is for good, and the one given may be anybody's. */
function effect(fn: (...args: unknown[]) => unknown, onAct: () => void): (...args: unknown[]) => unknown {
  const act = (...args: unknown[]): unknown => {
    onAct();
    return fn(...args);
  };
  return hostFunction(act, { effect: true });
}

function define(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
}
