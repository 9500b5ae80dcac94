import type { Block, Node, Placed } from '../ast.ts';
import type { ExpressionError } from '../expression-error.ts';
import type { EvaluateOptions, Scope } from '../expression.ts';
import { isPlain } from '../wall/guard.ts';
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
import { addEntry, makeActivation, type Activation, type Compiler, type Place, type Slot } from './compiler.ts';
import { forgetScope, UNREAD, type Evaluate, type Run } from './run.ts';
import { locate, type Site } from './site.ts';

const NO_SCOPE: Scope = Object.freeze({});

/** A tree as closures, ready to run. */
export interface Program {
  /** The value in `scope`; throws an ExpressionError and nothing else. */
  run(scope: Scope, options?: EvaluateOptions): unknown;
}

/** Compiles `node` of `source`. Throws a Fault for what can be known to fail. */
export function compileProgram(node: Node, source: string): Program {
  const compiler = new ProgramCompiler(source);
  const { activation } = compiler;
  const root = compiler.compile(node, { activation, locals: null, isOnce: true });
  const site = compiler.site(node);
  const { slots } = compiler;
  // An evaluation leaves its frame to the next one, unless it made functions that still need it. While
  // one goes on the frame is taken, so that one inside it, through a getter, makes its own.
  let own: Run | null = null;
  return {
    run(scope, options) {
      let run = own;
      if (run === null || run.active) own = run = makeRun(activation, slots);
      run.active = true;
      if (run.scope !== scope) {
        run.scope = scope;
        run.hasPlainScope = isPlain(scope);
      }
      run.strict = options !== undefined && options.strict === true;
      try {
        const value = withFreshBudget(root, run.values);
        if (run.isKept) own = null;
        else if (slots.length > 0) forgetScope(run);
        return value;
      } catch (error) {
        own = null;
        throw locate(error, site) satisfies ExpressionError;
      } finally {
        run.active = false;
      }
    },
  };
}

function makeRun({ template }: Activation, slots: readonly number[]): Run {
  const run: Run = { scope: NO_SCOPE, hasPlainScope: false, strict: false, values: template.slice(), slots, active: false, isKept: false, permit: null };
  run.values[0] = run;
  return run;
}

/** The compilers of all node types over one source, with the names that it takes from its scope. */
export class ProgramCompiler implements Compiler {
  readonly #source: string;
  readonly #slots = new Map<string, Slot>();
  /** Where frames keep what was read of the scope; it grows when code is compiled that was not needed before. */
  readonly slots: number[] = [];
  readonly activation = makeActivation(null);

  constructor(source: string) {
    this.#source = source;
  }

  slot(name: string, { isOnce }: Place): Slot {
    let slot = this.#slots.get(name);
    const isShared = slot !== undefined || isOnce !== true;
    if (!slot) {
      slot = { index: addEntry(this.activation, UNREAD), isShared: false };
      this.#slots.set(name, slot);
    }
    if (isShared && !slot.isShared) {
      slot.isShared = true;
      this.slots.push(slot.index);
    }
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
