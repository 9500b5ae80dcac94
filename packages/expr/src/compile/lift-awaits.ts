import type { Call, Conditional, Logical, Member, Name, Node, Placed, Property, Spread } from '../ast.ts';
import { Fault } from '../fault.ts';
import { GLOBALS } from '../globals/globals.ts';
import { ALIASES } from './compile-name.ts';
import { declare, findLocal, type Compiler, type Place } from './compiler.ts';
import type { Evaluate, Frame } from './run.ts';
import type { ScriptSession } from './script-session.ts';

/** One thing that a script does on its way to a value; it may wait. */
export type Step = (frame: Frame, session: ScriptSession) => Promise<void>;

/** An expression without its awaits: first the steps, then what is left, at a place that knows the steps' results. */
export interface Lifted {
  readonly steps: readonly Step[];
  readonly node: Node;
  readonly place: Place;
}

/** What lifting needs to know of the script. */
export interface AwaitContext {
  readonly compiler: Compiler;
  /** Where the awaits stand, so that asking whether a node has one needs no walk. */
  readonly awaits: readonly number[];
}

/** Whether an await stands inside `node`. */
export function hasAwait({ start, end }: Placed, { awaits }: AwaitContext): boolean {
  return awaits.some((at) => at >= start && at < end);
}

/**
 * Takes the awaits out of an expression. Closures cannot stop in the middle, so everything that is
 * evaluated before an await becomes a step which keeps its value in a nameless variable, in
 * JavaScript's order; what is left of the expression only puts those values together.
 */
export function liftAwaits(node: Node, place: Place, context: AwaitContext): Lifted {
  const lifter = new AwaitLifter(place, context);
  const rest = lifter.lift(node);
  return { steps: lifter.steps, node: rest, place: lifter.place };
}

type Item = Node | Spread;

class AwaitLifter {
  readonly steps: Step[] = [];
  place: Place;
  readonly #context: AwaitContext;

  constructor(place: Place, context: AwaitContext) {
    this.place = place;
    this.#context = context;
  }

  lift(node: Node): Node {
    if (!hasAwait(node, this.#context)) return node;
    switch (node.type) {
      case 'await': return this.#await(node.argument, node);
      case 'logical': return this.#logical(node);
      case 'conditional': return this.#conditional(node);
      case 'chain': return { ...node, expression: this.#chain(node.expression) };
      case 'assignment': {
        if (node.operator === '=') return { ...node, value: this.lift(node.value) };
        throw new Fault('denied', `await cannot stand behind ${node.operator}`, { range: [node.start, node.end], hint: 'Write const result = await … before it' });
      }
      case 'unary': return { ...node, argument: this.lift(node.argument) };
      case 'binary': {
        const [left, right] = this.#items([node.left, node.right]);
        return { ...node, left: left as Node, right: right as Node };
      }
      case 'sequence': return { ...node, expressions: this.#items(node.expressions) as Node[] };
      case 'template': return { ...node, values: this.#items(node.values) as Node[] };
      case 'array': {
        const elements = this.#items(node.elements.filter((element) => element !== null));
        return { ...node, elements: node.elements.map((element) => element && elements.shift()!) };
      }
      case 'object': return { ...node, properties: this.#properties(node.properties) };
      case 'new': return { ...node, args: this.#items(node.args) };
      case 'member': return this.#member(node);
      case 'call': return this.#call(node);
      case 'literal':
      case 'regex':
      case 'name':
      case 'arrow':
      case 'update': return node;
    }
  }

  #await(argument: Node, at: Placed): Node {
    const evaluate = this.#compile(this.lift(argument));
    const site = this.#context.compiler.site(argument);
    return this.#keep(at, async (frame, session, index) => {
      const { value } = await session.wait(session.segment(() => evaluate(frame)), site);
      frame[index] = value;
    });
  }

  /** Values in the order of the source: those before the last await are kept, those behind it stay. */
  #items(items: readonly Item[]): Item[] {
    const last = items.findLastIndex((item) => hasAwait(item, this.#context));
    return items.map((item, index) => {
      if (index > last) return item;
      const node = this.lift(item.type === 'spread' ? item.argument : item);
      const kept = index < last ? this.#store(node) : node;
      return item.type === 'spread' ? { ...item, argument: kept } : kept;
    });
  }

  #properties(properties: readonly (Property | Spread)[]): (Property | Spread)[] {
    const items = properties.flatMap((property): Item[] => {
      if (property.type === 'spread') return [property];
      return typeof property.key === 'string' ? [property.value] : [property.key, property.value];
    });
    const lifted = this.#items(items);
    return properties.map((property) => {
      if (property.type === 'spread') return lifted.shift() as Spread;
      const key = typeof property.key === 'string' ? property.key : (lifted.shift() as Node);
      return { ...property, key, value: lifted.shift() as Node, shorthand: false };
    });
  }

  #member(node: Member): Member {
    if (typeof node.key === 'string') return { ...node, object: this.lift(node.object) };
    const [object, key] = this.#items([node.object, node.key]) as [Node, Node];
    return { ...node, object, key };
  }

  /** The object of a method stays its object: what was read from it alone would have lost it. */
  #call(node: Call): Call {
    const { callee } = node;
    if (callee.type !== 'member') {
      const [fn, ...args] = this.#items([callee, ...node.args]) as [Node, ...Item[]];
      return { ...node, callee: fn, args };
    }
    const isNamed = typeof callee.key === 'string';
    const items = this.#items([callee.object, ...(isNamed ? [] : [callee.key as Node]), ...node.args]);
    const object = items.shift() as Node;
    const key = isNamed ? callee.key : (items.shift() as Node);
    return { ...node, callee: { ...callee, object, key }, args: items };
  }

  /** Behind `?.` an await may never be reached, so only what stands before it may have one. */
  #chain<T extends Node>(link: T): T {
    if (!isOptional(link)) return this.lift(link) as T;
    const context = this.#context;
    if (link.type === 'member' && (typeof link.key === 'string' || !hasAwait(link.key, context))) return { ...link, object: this.#chain(link.object) };
    if (link.type === 'call' && !link.args.some((argument) => hasAwait(argument, context))) return { ...link, callee: this.#chain(link.callee) };
    throw new Fault('denied', 'await cannot stand behind ?.', { range: [link.start, link.end], hint: 'Write const result = await … before it' });
  }

  #logical(node: Logical): Node {
    const left = this.#compile(this.lift(node.left));
    const right = new AwaitLifter(this.place, this.#context).#whole(node.right);
    const { operator } = node;
    return this.#keep(node, async (frame, session, index) => {
      const value = (frame[index] = session.segment(() => left(frame)));
      const isDone = operator === '&&' ? !value : operator === '||' ? Boolean(value) : value !== null && value !== undefined;
      if (!isDone) await right(frame, session, index);
    });
  }

  #conditional(node: Conditional): Node {
    const test = this.#compile(this.lift(node.test));
    const consequent = new AwaitLifter(this.place, this.#context).#whole(node.consequent);
    const alternate = new AwaitLifter(this.place, this.#context).#whole(node.alternate);
    return this.#keep(node, async (frame, session, index) => {
      const branch = session.segment(() => test(frame)) ? consequent : alternate;
      await branch(frame, session, index);
    });
  }

  /** All of `node`, its value put at an index of the frame. */
  #whole(node: Node): (frame: Frame, session: ScriptSession, index: number) => Promise<void> {
    const rest = this.#compile(this.lift(node));
    const { steps } = this;
    return async (frame, session, index) => {
      for (const step of steps) await step(frame, session);
      frame[index] = session.segment(() => rest(frame));
    };
  }

  /** Evaluates `node` now and keeps its value; what is the same at any time stays as it is. */
  #store(node: Node): Node {
    if (node.type === 'literal' || node.type === 'arrow' || node.type === 'regex') return node;
    const isFixed = node.type === 'name' && !findLocal(this.place, node.name) && (GLOBALS.has(node.name) || ALIASES.has(node.name));
    if (isFixed) return node;
    const evaluate = this.#compile(node);
    return this.#keep(node, async (frame, session, index) => {
      frame[index] = session.segment(() => evaluate(frame));
    });
  }

  /** Adds a step that fills a new variable, and gives the variable's name, which no source can write. */
  #keep({ start, end }: Placed, fill: (frame: Frame, session: ScriptSession, index: number) => Promise<void>): Name {
    const name = ` ${this.steps.length}`;
    const declared = declare(this.place, name);
    this.place = declared;
    const { index } = declared.locals;
    this.steps.push((frame, session) => fill(frame, session, index));
    return { type: 'name', name, start, end };
  }

  #compile(node: Node): Evaluate {
    return this.#context.compiler.compile(node, this.place);
  }
}

/** Whether a `?.` stands in the links up to `node`. */
function isOptional(node: Node): boolean {
  if (node.type === 'member') return node.optional || isOptional(node.object);
  return node.type === 'call' && (node.optional || isOptional(node.callee));
}
