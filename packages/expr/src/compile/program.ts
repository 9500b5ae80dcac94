import type { Block, Node, Placed } from '../ast.ts';
import type { ExpressionError } from '../expression-error.ts';
import type { EvaluateOptions, Scope } from '../expression.ts';
import { withFreshBudget } from '../wall/meter.ts';
import { Fault } from '../fault.ts';
import { compileArrow } from './compile-arrow.ts';
import { compileAssignment, compileUpdate } from './compile-assignment.ts';
import { compileCall } from './compile-call.ts';
import { compileArray, compileNew, compileObject, compileRegex, compileTemplateString } from './compile-literals.ts';
import { compileChain, compileMember } from './compile-member.ts';
import { compileName } from './compile-name.ts';
import { compileBinary, compileConditional, compileLogical, compileSequence, compileUnary } from './compile-operators.ts';
import { compileBody } from './compile-statement.ts';
import { addEntry, makeActivation, type Compiler, type Place } from './compiler.ts';
import { UNREAD, type Evaluate, type Frame, type Run } from './run.ts';
import { locate, type Site } from './site.ts';

/** A tree as closures, ready to run. */
export interface Program {
  /** The value in `scope`; throws an ExpressionError and nothing else. */
  run(scope: Scope, options?: EvaluateOptions): unknown;
}

/** Compiles `node` of `source`. Throws a Fault for what can be known to fail. */
export function compileProgram(node: Node, source: string): Program {
  const compiler = new ProgramCompiler(source);
  const { activation } = compiler;
  const root = compiler.compile(node, { activation, locals: null });
  const site = compiler.site(node);
  const { slots } = compiler;
  return {
    run(scope, options) {
      const frame: Frame = activation.template.slice();
      const run: Run = { scope, strict: options !== undefined && options.strict === true, values: frame, slots, active: true };
      frame[0] = run;
      return runRoot(root, frame, run, site);
    },
  };
}

function runRoot(root: Evaluate, frame: Frame, run: Run, site: Site): unknown {
  try {
    return withFreshBudget(root, frame);
  } catch (error) {
    throw locate(error, site) satisfies ExpressionError;
  } finally {
    run.active = false;
  }
}

class ProgramCompiler implements Compiler {
  readonly #source: string;
  readonly #slots = new Map<string, number>();
  readonly activation = makeActivation(null);

  constructor(source: string) {
    this.#source = source;
  }

  /** The indexes of all free names in the outermost frame. */
  get slots(): readonly number[] {
    return [...this.#slots.values()];
  }

  slot(name: string): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = addEntry(this.activation, UNREAD);
    this.#slots.set(name, slot);
    return slot;
  }

  site({ start, end }: Placed, subjectEnd?: number): Site {
    return subjectEnd === undefined ? { source: this.#source, start, end } : { source: this.#source, start, end, subjectEnd };
  }

  compile(node: Node | Block, place: Place): Evaluate {
    switch (node.type) {
      case 'literal': {
        const { value } = node;
        return () => value;
      }
      case 'regex': return compileRegex(node);
      case 'template': return compileTemplateString(node, place, this);
      case 'name': return compileName(node, place, this);
      case 'array': return compileArray(node, place, this);
      case 'object': return compileObject(node, place, this);
      case 'unary': return compileUnary(node, place, this);
      case 'binary': return compileBinary(node, place, this);
      case 'logical': return compileLogical(node, place, this);
      case 'conditional': return compileConditional(node, place, this);
      case 'sequence': return compileSequence(node, place, this);
      case 'member': return compileMember(node, place, this);
      case 'call': return compileCall(node, place, this, null);
      case 'new': return compileNew(node, place, this);
      case 'chain': return compileChain(node, place, this);
      case 'arrow': return compileArrow(node, place, this);
      case 'block': return compileBody(node, place, this);
      case 'assignment': return compileAssignment(node, place, this);
      case 'update': return compileUpdate(node, place, this);
      // Scripts take their awaits out of an expression before it is compiled.
      case 'await': throw new Fault('denied', 'await cannot stand here', { range: [node.start, node.end], hint: 'Write const result = await … before it' });
    }
  }
}
