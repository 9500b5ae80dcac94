import { boundNames, type Block, type Declaration, type Declarator, type ForOf, type If, type Name, type Pattern, type Statement, type VariableKind } from '../ast.ts';
import { guard } from '../wall/guard.ts';
import { toElements } from '../wall/iterate.ts';
import { charge } from '../wall/meter.ts';
import { isArray } from '../wall/primordials.ts';
import { compilePattern, type Bind } from './bind-pattern.ts';
import { findLocal, makeActivation, type Compiler, type Locals, type Place } from './compiler.ts';
import { makeFrame, runOf, type Evaluate, type Frame } from './run.ts';
import { locate } from './site.ts';
import { compileMarking, declareVariables } from './variables.ts';

/**
 * How a statement ended: one of these three, or with the value that it returns. They are symbols,
 * which no value of the language is, so that an ending costs nothing to make.
 */
export const NORMAL: unique symbol = Symbol('normal');
export const BREAK: unique symbol = Symbol('break');
export const CONTINUE: unique symbol = Symbol('continue');

/** A compiled statement; it gives how it ended. */
export type Execute = (frame: Frame) => unknown;

/** The block of an arrow as what a call gives: the value returned, or undefined. */
export function compileBody(block: Block, place: Place, compiler: Compiler): Evaluate {
  const execute = compileBlock(block, place, compiler);
  return (frame) => {
    const ending = execute(frame);
    return ending === NORMAL ? undefined : ending;
  };
}

/** Any statement. */
export function compileStatement(statement: Statement, place: Place, compiler: Compiler): Execute {
  compiler.weigh(1);
  switch (statement.type) {
    case 'block': return compileBlock(statement, place, compiler);
    case 'declaration': return compileDeclaration(statement, place, compiler);
    case 'if': return compileIf(statement, place, compiler);
    case 'for-of': return compileForOf(statement, place, compiler);
    case 'return': return statement.value ? compiler.compile(statement.value, place) : () => undefined;
    case 'break': return () => BREAK;
    case 'continue': return () => CONTINUE;
    case 'empty': return () => NORMAL;
    case 'evaluation': {
      const evaluate = compiler.compile(statement.expression, place);
      return (frame) => {
        evaluate(frame);
        return NORMAL;
      };
    }
  }
}

/** The variables of `statements`, each with where it is ready. */
export function* variablesOf(statements: readonly Statement[]): Generator<readonly [Name, VariableKind, number]> {
  for (const statement of statements) {
    if (statement.type !== 'declaration') continue;
    for (const { pattern, end } of statement.declarators) for (const name of boundNames(pattern)) yield [name, statement.kind, end];
  }
}

function compileBlock({ statements }: Block, place: Place, compiler: Compiler): Execute {
  const { place: inner, variables } = declareVariables(variablesOf(statements), place);
  const parts = statements.map((statement) => compileStatement(statement, inner, compiler));
  const mark = compileMarking(variables);
  return (frame) => {
    if (mark !== null) mark(frame);
    for (let index = 0; index < parts.length; index++) {
      const ending = parts[index]!(frame);
      if (ending !== NORMAL) return ending;
    }
    return NORMAL;
  };
}

function compileDeclaration({ declarators }: Declaration, place: Place, compiler: Compiler): Execute {
  const parts = declarators.map((declarator) => compileDeclarator(declarator, place, compiler));
  const [only] = parts;
  if (parts.length === 1) return only!;
  return (frame) => {
    for (const part of parts) part(frame);
    return NORMAL;
  };
}

function compileDeclarator({ pattern, value }: Declarator, place: Place, compiler: Compiler): Execute {
  const evaluate = value && compiler.compile(value, place);
  const bind = compileVariable(pattern, place, compiler);
  return (frame) => {
    bind(frame, evaluate ? evaluate(frame) : undefined);
    return NORMAL;
  };
}

/** Puts a value, or its parts, into variables that `place` has already. */
export function compileVariable(pattern: Pattern, place: Place, compiler: Compiler): Bind {
  if (pattern.type === 'name') {
    const { index } = findLocal(place, pattern.name)!;
    return (frame, value) => { frame[index] = value; };
  }
  // A pattern makes variables of its own, for its defaults; what they hold in the end is handed over.
  const taken = compilePattern(pattern, place, compiler);
  const moves = Array.from(boundNames(pattern), ({ name }) => ({ from: findLocal(taken.place, name)!.index, to: findLocal(place, name)!.index }));
  return (frame, value) => {
    taken.bind(frame, value);
    for (const { from, to } of moves) frame[to] = frame[from];
  };
}

function compileIf({ test, consequent, alternate }: If, place: Place, compiler: Compiler): Execute {
  const decide = compiler.compile(test, place);
  const onTrue = compileStatement(consequent, place, compiler);
  const onFalse = alternate && compileStatement(alternate, place, compiler);
  return (frame) => (decide(frame) ? onTrue(frame) : onFalse ? onFalse(frame) : NORMAL);
}

/** A loop as both kinds of scripts compile it: what it goes through, and where its body stands. */
export interface LoopParts {
  readonly listPlace: Place;
  readonly bodyPlace: Place;
  readonly listVariables: readonly Locals[];
  readonly turnVariables: readonly Locals[];
  readonly bind: Bind;
  /** The frame of the next turn. */
  turn(frame: Frame): Frame;
}

/** Declares the variables of a loop; what is captured gets a frame for each turn, so that each turn has its own. */
export function compileLoopParts({ pattern, kind, list, capturing }: ForOf, place: Place, compiler: Compiler): LoopParts {
  const names = Array.from(boundNames(pattern), (name) => [name, kind, list.end] as const);
  const ofList = declareVariables(names, place);
  const activation = makeActivation(place.activation);
  const ofTurn = capturing ? declareVariables(names, { activation, locals: place.locals }) : ofList;
  const bind = compileVariable(pattern, ofTurn.place, compiler);
  return {
    listPlace: ofList.place,
    bodyPlace: ofTurn.place,
    listVariables: ofList.variables,
    turnVariables: ofTurn.variables,
    bind,
    turn: (frame) => (capturing ? makeFrame(runOf(frame), frame, activation.template) : frame),
  };
}

function compileForOf(node: ForOf, place: Place, compiler: Compiler): Execute {
  const parts = compileLoopParts(node, place, compiler);
  const { bind, turn } = parts;
  const elementsOf = compileElements(node, parts.listPlace, compiler);
  const { result: body, weight } = compiler.weighed(() => compileStatement(node.body, parts.bodyPlace, compiler));
  const markList = compileMarking(parts.listVariables);
  const markTurn = compileMarking(parts.turnVariables);
  return (frame) => {
    markList?.(frame);
    const elements = elementsOf(frame);
    for (let index = 0; index < elements.length; index++) {
      charge(1 + weight);
      const inner = turn(frame);
      markTurn?.(inner);
      bind(inner, guard(elements[index]));
      const ending = body(inner);
      if (ending === BREAK) break;
      if (ending !== NORMAL && ending !== CONTINUE) return ending;
    }
    return NORMAL;
  };
}

/** What a loop goes through. An array is walked as it is: nothing in the language could change it meanwhile. */
export function compileElements({ list }: ForOf, place: Place, compiler: Compiler): (frame: Frame) => readonly unknown[] {
  const evaluate = compiler.compile(list, place);
  const site = compiler.site(list);
  return (frame) => {
    const value = evaluate(frame);
    try {
      return isArray(value) ? value : toElements(value);
    } catch (error) {
      throw locate(error, site);
    }
  };
}
