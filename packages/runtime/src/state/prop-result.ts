import type { Scope } from '@inlay/expr';
import { coerceProp } from '../component/index.ts';
import type { Prop } from '../component/index.ts';
import { plainData } from '../plain-data.ts';
import type { Problem } from '../problem.ts';
import { atProp, ValueError } from '../program/index.ts';
import type { CompiledValue } from '../program/index.ts';
import { beginReads, endReads, hasUnderWay } from './reads.ts';
import type { FileRead } from './reads.ts';
import { signal } from './signals.ts';

/** A property's value now, and what is wrong with its binding. */
export interface PropResult {
  readonly value: unknown;
  readonly problem: Problem | undefined;
  /** What its files had not given yet when it was last worked out. */
  reads?: ReadonlySet<FileRead> | undefined;
  /** What fails in its functions of a row while this value holds. */
  readonly inRows?: RowProblems | undefined;
}

/** Problems of functions of a row, the first of each place: found while a table is drawn, when no signal may be written. */
export class RowProblems {
  readonly #found = new Map<string, Problem>();
  readonly #count = signal(0);

  /** `problem` is one of that property, with its path from there on. */
  add(problem: Problem, name: string, prop: string): void {
    const place = problem.path.join('.');
    if (this.#found.has(place)) return;
    this.#found.set(place, atProp(problem, name, prop));
    queueMicrotask(() => (this.#count.value = this.#found.size));
  }

  /** Live. */
  get all(): readonly Problem[] {
    return this.#count.value === 0 ? [] : [...this.#found.values()];
  }
}

/** What is wrong with a property now, as a list. Live in its rows. */
export function problemsOf({ problem, inRows }: Pick<PropResult, 'problem' | 'inRows'>): readonly Problem[] {
  return problem === undefined ? inRows?.all ?? [] : [problem];
}

/** What a property's value is made of when it is worked out again as what it reads changes. */
export interface Binding {
  readonly value: CompiledValue;
  readonly scope: Scope;
  readonly contract: Prop<unknown>;
}

/** A property that is not bound, or whose binding depends on itself. */
export function fixedResult(contract: Prop<unknown> | undefined, value: CompiledValue | undefined, cycle: Problem | undefined): PropResult {
  if (contract === undefined) return { value: undefined, problem: undefined };
  if (cycle !== undefined || value === undefined) return { value: contract.default, problem: cycle };
  return { value: coerceProp(contract, value.evaluate({})).value, problem: undefined };
}

/** Works a binding out. Never throws for what a builder wrote. */
export function evaluateBinding({ value, scope, contract }: Binding, name: string, prop: string): PropResult {
  const around = beginReads();
  const inRows = contract.perRow === true ? new RowProblems() : undefined;
  let result: unknown;
  let problem: Problem | undefined;
  try {
    result = value.evaluate(scope, inRows && ((found) => inRows.add(found, name, prop)));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    problem = atProp(error.problem, name, prop);
  }
  const reads = endReads(around);
  // What is of the type already is most of what there is, and needs nothing done to it.
  const coerced = problem !== undefined ? contract.default : typeof result === contract.type && contract.type !== 'number' ? result : coerceProp(contract, contract.type === 'string' ? asData(result) : result).value;
  // That a file is being read is no mistake of anybody's.
  return reads === undefined && inRows === undefined ? { value: coerced, problem } : { value: coerced, problem: hasUnderWay(reads) ? undefined : problem, reads, inRows };
}

/** What a text is made of: data, so that nothing is run that an object carries to describe itself. What contains itself stays as it is, and has no text. */
function asData(value: unknown): unknown {
  try {
    return plainData(value);
  } catch {
    return value;
  }
}

/** The result to go on with: the one before where nothing changed, so that whoever reads it is not told of a change that is none. */
export function sameOrNew(last: PropResult | undefined, result: PropResult): PropResult {
  if (last === undefined || !Object.is(last.value, result.value) || last.problem !== result.problem || (last.reads === undefined && result.reads !== undefined)) return result;
  // That a file is further read, and the value the same, changes nothing for who reads it.
  last.reads = result.reads;
  return last;
}
