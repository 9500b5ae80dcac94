import type { Name, VariableKind } from '../ast.ts';
import { Fault } from '../fault.ts';
import { declare, findLocal, type Compiler, type Locals, type Place } from './compiler.ts';
import type { Evaluate, Frame } from './run.ts';
import { locate } from './site.ts';

/** Stands in a frame for a variable whose declaration has not been reached; never a value of the language. */
const UNDECLARED: unique symbol = Symbol('undeclared');

/** `place` with the variables of a block, which are in reach from its start, though not ready. */
export function declareVariables(names: Iterable<readonly [name: Name, kind: VariableKind, readyAt: number]>, place: Place): { readonly place: Place; readonly variables: readonly Locals[] } {
  const variables: Locals[] = [];
  let inner = place;
  for (const [{ name }, kind, readyAt] of names) {
    const declared = declare(inner, name, { kind, readyAt, isUsedEarly: false });
    variables.push(declared.locals);
    inner = declared;
  }
  return { place: inner, variables };
}

/** What a block does first: variables that code may meet too early are marked. Known only once all of it is compiled. */
export function compileMarking(variables: readonly Locals[]): ((frame: Frame) => void) | null {
  const early = variables.filter(({ variable }) => variable?.isUsedEarly).map(({ index }) => index);
  if (early.length === 0) return null;
  return (frame) => {
    for (const index of early) frame[index] = UNDECLARED;
  };
}

/** Whether `node` stands where the variable may not be ready yet. */
export function isEarly(node: Name, { variable }: Locals): boolean {
  return variable !== null && node.start < variable.readyAt;
}

/** `read`, which fails where the declaration was not reached before. */
export function checkedRead(read: Evaluate, node: Name, local: Locals, compiler: Compiler): Evaluate {
  local.variable!.isUsedEarly = true;
  const site = compiler.site(node);
  return (frame) => {
    const value = read(frame);
    if (value === UNDECLARED) throw locate(new Fault('reference', `${node.name} is used before its declaration`), site);
    return value;
  };
}

/** The variable that an assignment sets; a Fault where the name is none, or is a const. */
export function findTarget({ name, start, end }: Name, operator: string, place: Place): Locals {
  const range = [start, end] as const;
  const local = findLocal(place, name);
  if (!local) {
    const hint = operator === '=' ? 'To compare, write ===' : operator === '++' || operator === '--' ? `Write ${operator[0]!} 1` : 'Write the operation without =';
    throw new Fault('denied', `${operator} would change a value, and only variables of an arrow's or script's own can be set`, { range, hint });
  }
  if (local.variable?.kind === 'const') throw new Fault('denied', `${name} is a const and keeps its value`, { range, hint: 'Declare it with let' });
  return local;
}

/** How many functions lie between `place` and the one whose frame holds `local`. */
export function distanceTo(local: Locals, place: Place): number {
  let count = 0;
  for (let at: Place['activation'] | null = place.activation; at !== local.activation && at; at = at.parent) count++;
  return count;
}
