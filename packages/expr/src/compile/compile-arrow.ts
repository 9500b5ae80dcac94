import type { Arrow } from '../ast.ts';
import { ownFunction } from '../wall/functions.ts';
import { guard } from '../wall/guard.ts';
import { enterCall, leaveCall } from '../wall/meter.ts';
import { compileBinding, compilePattern, type Bind } from './bind-pattern.ts';
import { FIRST_SLOT, makeFrame, resume, runOf, type Evaluate, type Frame, type Run } from './run.ts';
import { makeActivation, type Activation, type Compiler, type Place } from './compiler.ts';

/**
 * An arrow as a real function, so that it can be handed to the app and called there.
 * Its parameters are checked on every call, because whoever calls it may be outside.
 */
export function compileArrow(node: Arrow, place: Place, compiler: Compiler): Evaluate {
  const activation = makeActivation(place.activation);
  let inner: Place = { activation, locals: place.locals };
  const binds: Bind[] = [];
  let isSimple = !node.rest;
  for (const parameter of node.parameters) {
    const binding = compileBinding(parameter, inner, compiler);
    binds.push(binding.bind);
    isSimple &&= binding.index !== null;
    inner = binding.place;
  }
  const rest = node.rest && compilePattern(node.rest, inner, compiler);
  const body = compiler.compile(node.body, rest ? rest.place : inner);
  if (isSimple && binds.length <= 3) return simpleArrow(activation, binds.length, body);
  return generalArrow(activation, { binds, rest: rest && rest.bind, body });
}

/** Up to three plain parameters: they go straight into the frame's first slots. */
function simpleArrow(activation: Activation, count: number, body: Evaluate): Evaluate {
  return (parent) => {
    const run = runOf(parent);
    const runInFrame = (frame: Frame): unknown => runBody(body, frame);
    const call = (first: unknown, second: unknown, third: unknown): unknown => {
      const frame = makeFrame(run, parent, activation.template);
      if (count > 0) frame[FIRST_SLOT] = guard(first);
      if (count > 1) frame[FIRST_SLOT + 1] = guard(second);
      if (count > 2) frame[FIRST_SLOT + 2] = guard(third);
      return run.active ? runBody(body, frame) : resume(run, runInFrame, frame);
    };
    return ownFunction(call);
  };
}

interface GeneralParts {
  readonly binds: readonly Bind[];
  readonly rest: Bind | null;
  readonly body: Evaluate;
}

function generalArrow(activation: Activation, parts: GeneralParts): Evaluate {
  return (parent) => {
    const run: Run = runOf(parent);
    return ownFunction((...args: unknown[]) => {
      const frame = makeFrame(run, parent, activation.template);
      return run.active ? bindAndRun(parts, frame, args) : resume(run, (values: unknown[]) => bindAndRun(parts, frame, values), args);
    });
  };
}

function bindAndRun({ binds, rest, body }: GeneralParts, frame: Frame, args: unknown[]): unknown {
  for (let index = 0; index < args.length; index++) args[index] = guard(args[index]);
  for (let index = 0; index < binds.length; index++) binds[index]!(frame, args[index]);
  if (rest) rest(frame, args.slice(binds.length));
  return runBody(body, frame);
}

/** An error leaves `leaveCall` out: it ends the evaluation, and the budgets with it. */
function runBody(body: Evaluate, frame: Frame): unknown {
  enterCall();
  const value = body(frame);
  leaveCall();
  return value;
}
