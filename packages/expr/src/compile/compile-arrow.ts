import type { Arrow } from '../ast.ts';
import { ownFunction } from '../wall/functions.ts';
import { guard } from '../wall/guard.ts';
import { enterCall, leaveCall } from '../wall/meter.ts';
import { compileBinding, compilePattern, type Bind } from './bind-pattern.ts';
import { FIRST_SLOT, makeFrame, resume, runOf, type Evaluate, type Frame, type Run } from './run.ts';
import { makeActivation, type Activation, type Compiler, type Place } from './compiler.ts';
import type { Site } from './site.ts';

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
  const site = compiler.site(node);
  if (isSimple && binds.length <= 3) return simpleArrow(activation, { count: binds.length, body, site });
  return generalArrow(activation, { binds, rest: rest && rest.bind, body, site });
}

interface SimpleParts {
  readonly count: number;
  readonly body: Evaluate;
  readonly site: Site;
}

/** Up to three plain parameters: they go straight into the frame's first slots. */
function simpleArrow(activation: Activation, { count, body, site }: SimpleParts): Evaluate {
  return (parent) => {
    const run = runOf(parent);
    run.isKept = true;
    const call = (first: unknown, second: unknown, third: unknown): unknown => {
      if (!run.active) return resume(run, site, () => call(first, second, third));
      const frame = makeFrame(run, parent, activation.template);
      if (count > 0) frame[FIRST_SLOT] = guard(first);
      if (count > 1) frame[FIRST_SLOT + 1] = guard(second);
      if (count > 2) frame[FIRST_SLOT + 2] = guard(third);
      return runBody(body, frame);
    };
    return ownFunction(call);
  };
}

interface GeneralParts {
  readonly binds: readonly Bind[];
  readonly rest: Bind | null;
  readonly body: Evaluate;
  readonly site: Site;
}

function generalArrow(activation: Activation, parts: GeneralParts): Evaluate {
  return (parent) => {
    const run: Run = runOf(parent);
    run.isKept = true;
    const call = (...args: unknown[]): unknown => {
      if (!run.active) return resume(run, parts.site, () => call(...args));
      return bindAndRun(parts, makeFrame(run, parent, activation.template), args);
    };
    return ownFunction(call);
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
