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
import { addEntry, makeActivation, type Compiler, type Place, type Slot, type Weighed } from './compiler.ts';
import { forgetScope, UNREAD, type Evaluate, type Frame, type Run } from './run.ts';
import { locate, type Site } from './site.ts';

const NO_SCOPE: Scope = Object.freeze({});

/** Compiles `node` of `source`. Throws a Fault for what can be known to fail. */
export function compileProgram(node: Node, source: string): Program {
  const compiler = new ProgramCompiler(source);
  const { activation, slots } = compiler;
  const root = compiler.compile(node, { activation, locals: null, isOnce: true });
  return new Program({ root, site: compiler.site(node), slots, template: activation.template });
}

/** What a program runs. */
interface Code {
  readonly root: Evaluate;
  readonly site: Site;
  readonly slots: readonly number[];
  /** What each frame starts as. It and the slots grow when code is compiled that was not needed before. */
  readonly template: Frame;
}

const NO_SLOTS: readonly number[] = Object.freeze([]);

/**
 * A tree as closures, ready to run. It is an evaluation, too, and leaves its frame to the next one, unless it made
 * functions that still need it. While one goes on the frame is taken, so that one inside it, through a getter, makes its own.
 */
export class Program implements Run {
  scope = NO_SCOPE;
  hasPlainScope = false;
  strict = false;
  active = false;
  isKept = false;
  readonly values: Frame;
  readonly slots: readonly number[];
  readonly #root: Evaluate;
  readonly #site: Site;
  /** Null where a frame without what was read of the scope is as at the start. */
  readonly #template: Frame | null;
  /** The evaluation that is free, or was last. */
  #own: Program = this;

  constructor({ root, site, slots, template }: Code) {
    const hasVariables = template.includes(undefined);
    this.values = template.slice();
    this.values[0] = this;
    this.slots = slots.length === 0 && !hasVariables ? NO_SLOTS : slots;
    this.#root = root;
    this.#site = site;
    this.#template = hasVariables ? template : null;
    forgetScope(this);
  }

  /** An expression has no rights of a script. */
  get permit(): null {
    return null;
  }

  /** The value in `scope`; throws an ExpressionError and nothing else. */
  run(scope: Scope, options?: EvaluateOptions): unknown {
    let own = this.#own;
    if (own.active || own.isKept) this.#own = own = new Program({ root: this.#root, site: this.#site, slots: this.slots, template: this.#template ?? this.values });
    return own.#evaluate(scope, options);
  }

  #evaluate(scope: Scope, options: EvaluateOptions | undefined): unknown {
    this.active = true;
    if (this.scope !== scope) {
      this.scope = scope;
      this.hasPlainScope = isPlain(scope);
    }
    this.strict = options !== undefined && options.strict === true;
    try {
      const value = withFreshBudget(this.#root, this.values);
      if (!this.isKept && this.slots.length > 0) forgetScope(this);
      return value;
    } catch (error) {
      this.isKept = true;
      throw locate(error, this.#site) satisfies ExpressionError;
    } finally {
      this.active = false;
    }
  }
}

/** So many places are looked through for the same. */
const RECENT_SITES = 4;

/** Sixteen operators are a step, a power of two. So is one array or object, which takes memory; a function is known by its identity, which takes time. */
const PARTS_PER_STEP = 4;
const PARTS_OF: Readonly<Partial<Record<(Node | Block)['type'], number>>> = { array: 16, object: 16, arrow: 64 };

/** The compilers of all node types over one source, with the names that it takes from its scope. */
export class ProgramCompiler implements Compiler {
  readonly #source: string;
  readonly #slots = new Map<string, Slot>();
  readonly #sites: Site[] = [];
  /** Where frames keep what was read of the scope; it grows when code is compiled that was not needed before. */
  readonly slots: number[] = [];
  readonly activation = makeActivation(null);
  /** How much has been compiled of the function or loop that is being compiled. */
  #parts = 0;

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

  /** Mostly the same one for the same place: many closures hold theirs, and those of one place are compiled one after another. */
  site({ start, end }: Placed, subjectEnd?: number): Site {
    if (subjectEnd !== undefined) return { source: this.#source, start, end, subjectEnd };
    let site = this.#sites.slice(-RECENT_SITES).find((known) => known.start === start && known.end === end);
    if (!site) this.#sites.push((site = { source: this.#source, start, end }));
    return site;
  }

  weigh(parts: number): void {
    this.#parts += parts;
  }

  weighed<T>(work: () => T): Weighed<T> {
    const outer = this.#parts;
    this.#parts = 0;
    const result = work();
    const weight = this.#parts >> PARTS_PER_STEP;
    this.#parts = outer;
    return { result, weight };
  }

  compile(node: Node | Block, place: Place): Evaluate {
    this.#parts += PARTS_OF[node.type] ?? 1;
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
