import type { Block, Declaration, ForOf, If, Node, Statement } from '../ast.ts';
import type { ExpressionError } from '../expression-error.ts';
import type { RunOptions, Scope } from '../expression.ts';
import { Fault } from '../fault.ts';
import { checkedElements } from '../wall/iterate.ts';
import { charge } from '../wall/meter.ts';
import { hasOwn } from '../wall/primordials.ts';
import type { Box } from '../wall/task.ts';
import {
  BREAK, compileElements, compileLoopParts, compileStatement, compileVariable, CONTINUE, NORMAL, variablesOf,
} from './compile-statement.ts';
import type { Place } from './compiler.ts';
import { hasAwait, liftAwaits, type AwaitContext } from './lift-awaits.ts';
import { ProgramCompiler } from './program.ts';
import type { Frame } from './run.ts';
import { ScriptSession } from './script-session.ts';
import { locate, type Site } from './site.ts';
import { compileMarking, declareVariables } from './variables.ts';

/** How a statement of a script ended. What it returns is boxed, see Box. */
type Ending = typeof NORMAL | typeof BREAK | typeof CONTINUE | Box;

/** A statement that may wait. */
type Execute = (frame: Frame, session: ScriptSession) => Promise<Ending>;

/** A value that may have to be waited for. */
type Evaluate = (frame: Frame, session: ScriptSession) => Promise<Box>;

/** A script as closures, ready to run. */
export interface ScriptProgram {
  /** Rejects with an ExpressionError and nothing else. */
  run(scope: Scope, options?: RunOptions): Promise<unknown>;
}

/**
 * Compiles the statements of a script. Those without an await run as those of an arrow's block do,
 * in one go; the others are taken apart where they wait. Throws a Fault for what can be known to fail.
 */
export function compileScriptProgram(block: Block, source: string, awaits: readonly number[]): ScriptProgram {
  const compiler = new ProgramCompiler(source);
  const { activation } = compiler;
  const context: AwaitContext = { compiler, awaits };
  const execute = compileBlock(withResult(block), { activation, locals: null }, context);
  const { slots } = compiler;
  const site = compiler.site({ start: block.start, end: source.length });
  return {
    async run(scope, options) {
      const frame: Frame = activation.template.slice();
      const session = new ScriptSession(scope, options, { frame, slots, site });
      try {
        const ending = await execute(frame, session);
        if (typeof ending === 'symbol') return undefined;
        const { value } = await session.wait(ending.value, site);
        refuseThenable(value, site);
        return value;
      } finally {
        session.end();
      }
    },
  };
}

/** An expression at the end of a script is its result, as if it were returned. */
function withResult(block: Block): Block {
  const last = block.statements.at(-1);
  if (last?.type !== 'evaluation') return block;
  const { start, end } = last;
  return { ...block, statements: [...block.statements.slice(0, -1), { type: 'return', value: last.expression, start, end }] };
}

/** Whoever awaits the run would call a function named `then` of its result, which nobody asked for. */
function refuseThenable(value: unknown, site: Site): void {
  if (typeof value !== 'object' || value === null || !hasOwn(value, 'then')) return;
  if (typeof (value as { then: unknown }).then !== 'function') return;
  throw locate(new Fault('type', 'The result of a script cannot have a function named then', { hint: 'Give it another name' }), site) satisfies ExpressionError;
}

function compileAny(statement: Statement, place: Place, context: AwaitContext): Execute {
  if (!hasAwait(statement, context)) return compileWhole(statement, place, context);
  switch (statement.type) {
    case 'block': return compileBlock(statement, place, context);
    case 'declaration': return compileDeclaration(statement, place, context);
    case 'if': return compileIf(statement, place, context);
    case 'for-of': return compileForOf(statement, place, context);
    case 'return': return compileValue(statement.value!, place, context);
    case 'evaluation': {
      const evaluate = compileValue(statement.expression, place, context);
      return async (frame, session) => {
        await evaluate(frame, session);
        return NORMAL;
      };
    }
    case 'break':
    case 'continue':
    case 'empty': return compileWhole(statement, place, context);
  }
}

/** A statement that does not wait. */
function compileWhole(statement: Statement, place: Place, { compiler }: AwaitContext): Execute {
  const execute = compileStatement(statement, place, compiler);
  return async (frame, session) => {
    const ending = session.segment(() => execute(frame));
    return ending === NORMAL || ending === BREAK || ending === CONTINUE ? ending : { value: ending };
  };
}

function compileValue(node: Node, place: Place, context: AwaitContext): Evaluate {
  const lifted = liftAwaits(node, place, context);
  const { steps } = lifted;
  const rest = context.compiler.compile(lifted.node, lifted.place);
  return async (frame, session) => {
    for (const step of steps) await step(frame, session);
    return { value: session.segment(() => rest(frame)) };
  };
}

function compileBlock({ statements }: Block, place: Place, context: AwaitContext): Execute {
  const { place: inner, variables } = declareVariables(variablesOf(statements), place);
  const parts = statements.map((statement) => compileAny(statement, inner, context));
  const mark = compileMarking(variables);
  return async (frame, session) => {
    mark?.(frame);
    for (const part of parts) {
      const ending = await part(frame, session);
      if (ending !== NORMAL) return ending;
    }
    return NORMAL;
  };
}

function compileDeclaration({ declarators }: Declaration, place: Place, context: AwaitContext): Execute {
  const parts = declarators.map(({ pattern, value }) => ({
    evaluate: value && compileValue(value, place, context),
    bind: compileVariable(pattern, place, context.compiler),
  }));
  return async (frame, session) => {
    for (const { evaluate, bind } of parts) {
      const value = evaluate ? (await evaluate(frame, session)).value : undefined;
      session.segment(() => bind(frame, value));
    }
    return NORMAL;
  };
}

function compileIf({ test, consequent, alternate }: If, place: Place, context: AwaitContext): Execute {
  const decide = compileValue(test, place, context);
  const onTrue = compileAny(consequent, place, context);
  const onFalse = alternate && compileAny(alternate, place, context);
  return async (frame, session) => {
    const { value } = await decide(frame, session);
    return value ? onTrue(frame, session) : onFalse ? onFalse(frame, session) : NORMAL;
  };
}

function compileForOf(node: ForOf, place: Place, context: AwaitContext): Execute {
  const { compiler } = context;
  const parts = compileLoopParts(node, place, compiler);
  const { bind, turn } = parts;
  const lifted = liftAwaits(node.list, parts.listPlace, context);
  const elementsOf = compileElements({ ...node, list: lifted.node }, lifted.place, compiler);
  const { result: body, weight } = compiler.weighed(() => compileAny(node.body, parts.bodyPlace, context));
  const markList = compileMarking(parts.listVariables);
  const markTurn = compileMarking(parts.turnVariables);
  return async (frame, session) => {
    markList?.(frame);
    for (const step of lifted.steps) await step(frame, session);
    // A copy, because others run while this waits, and may change the list.
    const elements = session.segment(() => checkedElements(elementsOf(frame)));
    for (const element of elements) {
      const inner = turn(frame);
      markTurn?.(inner);
      session.segment(() => {
        charge(1 + weight);
        bind(inner, element);
      });
      const ending = await body(inner, session);
      if (ending === BREAK) break;
      if (ending !== NORMAL && ending !== CONTINUE) return ending;
    }
    return NORMAL;
  };
}
