import type { Arrow } from '../ast.ts';
import { ownFunction } from '../wall/functions.ts';
import { guard } from '../wall/guard.ts';
import { enterCall, leaveCall } from '../wall/meter.ts';
import { compileBinding, compilePattern, type Bind, type Binding } from './bind-pattern.ts';
import { FIRST_SLOT, makeFrame, resume, runOf, type Evaluate, type Frame, type Run } from './run.ts';
import { makeActivation, type Activation, type Compiler, type Place } from './compiler.ts';
import type { Site } from './site.ts';

/**
 * An arrow as a real function, so that it can be handed to the app and called there.
 * Its parameters are checked on every call, because whoever calls it may be outside.
 */
export function compileArrow(node: Arrow, place: Place, compiler: Compiler): Evaluate {
  const activation = makeActivation(place.activation);
  const inner: Place = { activation, locals: place.locals };
  const { result: { binds, rest, body, isSimple }, weight } = compiler.weighed(() => compileParts(node, inner, compiler));
  const site = compiler.site(node);
  // Each call has a frame of its own, which takes time as well where there is much in it.
  const steps = weight + (activation.template.length >> 5);
  if (isSimple && binds.length <= 3) return simpleArrow(activation, { count: binds.length, body, site, weight: steps });
  return generalArrow(activation, { binds, rest: rest && rest.bind, body, site, weight: steps });
}

function compileParts(node: Arrow, place: Place, compiler: Compiler): { readonly binds: readonly Bind[]; readonly rest: Binding | null; readonly body: Evaluate; readonly isSimple: boolean } {
  let inner = place;
  const binds: Bind[] = [];
  let isSimple = !node.rest;
  for (const parameter of node.parameters) {
    const binding = compileBinding(parameter, inner, compiler);
    binds.push(binding.bind);
    isSimple &&= binding.index !== null;
    inner = binding.place;
  }
  const rest = node.rest && compilePattern(node.rest, inner, compiler);
  return { binds, rest, body: compiler.compile(node.body, rest ? rest.place : inner), isSimple };
}

interface SimpleParts {
  readonly count: number;
  readonly body: Evaluate;
  readonly site: Site;
  /** The steps of a call beyond those of any. */
  readonly weight: number;
}

/** Up to three plain parameters: they go straight into the frame's first slots. */
function simpleArrow(activation: Activation, { count, body, site, weight }: SimpleParts): Evaluate {
  return (parent) => {
    const run = runOf(parent);
    run.isKept = true;
    const call = (first: unknown, second: unknown, third: unknown): unknown => {
      if (!run.active) return resume(run, site, () => call(first, second, third));
      const frame = makeFrame(run, parent, activation.template);
      if (count > 0) frame[FIRST_SLOT] = guard(first);
      if (count > 1) frame[FIRST_SLOT + 1] = guard(second);
      if (count > 2) frame[FIRST_SLOT + 2] = guard(third);
      return runBody(body, frame, weight);
    };
    return ownFunction(call);
  };
}

interface GeneralParts {
  readonly binds: readonly Bind[];
  readonly rest: Bind | null;
  readonly body: Evaluate;
  readonly site: Site;
  /** The steps of a call beyond those of any. */
  readonly weight: number;
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

function bindAndRun({ binds, rest, body, weight }: GeneralParts, frame: Frame, args: unknown[]): unknown {
  for (let index = 0; index < args.length; index++) args[index] = guard(args[index]);
  for (let index = 0; index < binds.length; index++) binds[index]!(frame, args[index]);
  if (rest) rest(frame, args.slice(binds.length));
  return runBody(body, frame, weight);
}

/** An error leaves `leaveCall` out: it ends the evaluation, and the budgets with it. */
function runBody(body: Evaluate, frame: Frame, weight: number): unknown {
  enterCall(weight);
  const value = body(frame);
  leaveCall();
  return value;
}
