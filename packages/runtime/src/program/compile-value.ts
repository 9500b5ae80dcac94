import { compileTemplate, ExpressionError } from '@inlay/expr';
import type { ReferencePath, Scope, Template } from '@inlay/expr';
import { STYLE_MEMBER } from '../component/index.ts';
import type { JsonValue } from '../document/index.ts';
import type { Problem } from '../problem.ts';

/** A JSON value of the document with its templates compiled. */
export interface CompiledValue {
  /** False when there is nothing to evaluate. */
  readonly live: boolean;
  readonly references: readonly ReferencePath[];
  /** What is wrong with its templates, errors and warnings. */
  readonly problems: readonly Problem[];
  /** Evaluates every template in it. Throws a ValueError that says which one failed. Functions of a row tell `onRowProblem` what fails in them later, and throw it. */
  evaluate(scope: Scope, onRowProblem?: OnRowProblem): unknown;
}

/** Told what failed for one row, each time. */
export type OnRowProblem = (problem: Problem) => void;

/** Compiled values by the names of what holds them, own keys only: `valueOf` reads one. */
export type CompiledValues = Readonly<Record<string, CompiledValue>>;

/** The value of that name; undefined for none. */
export function valueOf(values: CompiledValues | undefined, name: string): CompiledValue | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Nearly everything is without a problem, and a page has thousands of things. */
export const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

/** A template that failed, with its place in the document. */
export class ValueError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

const NO_REFERENCES: readonly ReferencePath[] = Object.freeze([]);

/** How a value is compiled. */
export interface CompileOptions {
  /** Its texts that read `currentRow` become functions of a row. */
  readonly perRow?: boolean | undefined;
}

/** Compiles a value; every text in it, however deep, is a template. `path` leads to it in the document. */
export function compileValue(value: JsonValue, path: readonly string[], options: CompileOptions = {}): CompiledValue {
  if (typeof value === 'string') return compileText(value, path, options);
  if (typeof value !== 'object' || value === null) return new LiteralValue(value);
  const members = Object.entries(value).map(([key, member]) => [key, compileValue(member as JsonValue, [...path, key], options)] as const);
  const references = members.flatMap(([, member]) => member.references);
  const problems = members.flatMap(([, member]) => member.problems);
  const evaluate = Array.isArray(value)
    ? (scope: Scope, onRowProblem?: OnRowProblem) => members.map(([, member]) => member.evaluate(scope, onRowProblem))
    : (scope: Scope, onRowProblem?: OnRowProblem) => Object.fromEntries(members.map(([key, member]) => [key, member.evaluate(scope, onRowProblem)]));
  // Without a template in it, it is made once; an escaped opener in it still has to lose its backslash.
  if (!members.some(([, member]) => member.live)) return new LiteralValue(evaluate({}), problems);
  return { live: true, references, problems, evaluate };
}

/** The problem that an expression error is, at a place in the document. */
export function toProblem(error: ExpressionError, path: readonly string[]): Problem {
  return {
    severity: error.severity,
    code: `expression-${error.code}`,
    message: error.message,
    path,
    range: error.range,
    frame: error.frame,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

/** A problem in the value of a component's property, whose path goes from there on, at its place in the document. */
export function atProp(problem: Problem, name: string, prop: string): Problem {
  return { ...problem, path: [...propPath(name, prop), ...problem.path] };
}

/** The place of a component's property in the document; its styles are one of them. */
export function propPath(name: string, prop: string): readonly string[] {
  return prop === STYLE_MEMBER ? ['components', name, prop] : ['components', name, 'props', prop];
}

function compileText(source: string, path: readonly string[], { perRow }: CompileOptions): CompiledValue {
  const template = compileTemplate(source);
  const problems = template.problems.length === 0 ? NO_PROBLEMS : template.problems.map((error) => toProblem(error, path));
  if (template.kind === 'literal' && problems.length === 0) return new LiteralValue(template.evaluate({}));
  const isPerRow = perRow === true && template.references.some(([root]) => root === 'currentRow');
  return isPerRow ? new RowValue(template, path, problems) : new TextValue(template, path, problems);
}

/** What never changes. A page has thousands of these and the next, so they are small. */
class LiteralValue implements CompiledValue {
  readonly problems: readonly Problem[];
  readonly #value: unknown;

  constructor(value: unknown, problems = NO_PROBLEMS) {
    this.#value = value;
    this.problems = problems;
  }

  get live(): boolean {
    return false;
  }

  get references(): readonly ReferencePath[] {
    return NO_REFERENCES;
  }

  evaluate(): unknown {
    return this.#value;
  }
}

/** A template. */
class TextValue implements CompiledValue {
  readonly problems: readonly Problem[];
  readonly template: Template;
  readonly path: readonly string[];

  constructor(template: Template, path: readonly string[], problems: readonly Problem[]) {
    this.template = template;
    this.path = path;
    this.problems = problems;
  }

  get live(): boolean {
    return true;
  }

  get references(): readonly ReferencePath[] {
    return this.template.references;
  }

  evaluate(scope: Scope, _onRowProblem?: OnRowProblem): unknown {
    try {
      return this.template.evaluate(scope);
    } catch (error) {
      throw ExpressionError.isInstance(error) ? new ValueError(toProblem(error, this.path)) : error;
    }
  }
}

/**
 * A template that gives a function of a row. What it reads beside the row is read now, so that whoever evaluates the value is told
 * when that changes: the function itself is called where nobody is listening, a thousand times while a table is scrolled.
 */
class RowValue extends TextValue {
  override evaluate(scope: Scope, onRowProblem?: OnRowProblem): unknown {
    const around = { ...readNow(scope, this.references), currentRow: undefined as unknown, index: 0 };
    return (row: unknown, index: number): unknown => {
      around.currentRow = row;
      around.index = index;
      try {
        return super.evaluate(around);
      } catch (error) {
        // What a file has not given yet is no mistake of anybody's.
        if (error instanceof ValueError && error.problem.code !== 'expression-pending') onRowProblem?.({ ...error.problem, message: `Row ${index + 1}: ${error.problem.message}` });
        throw error;
      }
    };
  }
}

/** The scope as it is now: what the references name in it is read, where the scope itself would read it when asked. */
function readNow(scope: Scope, references: readonly ReferencePath[]): Scope {
  const now: Record<string, unknown> = { ...scope };
  const read = new Map<string, Record<string, unknown>>();
  for (const [name = '', key = ''] of references) {
    const holder = now[name];
    if (typeof holder !== 'object' || holder === null || Object.getOwnPropertyDescriptor(holder, key)?.get === undefined) continue;
    read.set(name, { ...read.get(name), [key]: (holder as Readonly<Record<string, unknown>>)[key] });
  }
  return Object.assign(now, Object.fromEntries(read));
}
