import type { MethodContext } from '@inlay/runtime/component';
import { textOf } from '../element/text-of.ts';

/** A step, as the stepper around it sees it. */
export interface StepChoice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly disabled: boolean;
  /** Something in it cannot be accepted. */
  readonly invalid: boolean;
}

/** What became of the wish to go on: another step, the end, or a refusal since something cannot be accepted. */
export type StepOutcome = { readonly to: string; readonly event: 'change' } | { readonly event: 'finish' | 'invalid' };

/** How a stepper stands. */
export interface StepProgress {
  readonly steps: readonly StepChoice[];
  readonly current: StepChoice | undefined;
  /** A later step is reached only through those before it, while all is accepted in them. */
  readonly linear: boolean;
  /** The values of the steps that were shown. */
  readonly visited: readonly unknown[];
}

/** No more steps than this are read. */
const MAX_STEPS = 50;

/** The steps of words or records `{value, label, description, disabled}`. What is neither is left out. Never throws. */
export function readSteps(steps: readonly unknown[]): readonly StepChoice[] {
  return steps.slice(0, MAX_STEPS).flatMap((step): StepChoice[] => {
    const record = typeof step === 'string' || typeof step === 'number' ? { label: step } : step;
    if (typeof record !== 'object' || record === null) return [];
    const { value, label, description, disabled } = record as Readonly<Record<string, unknown>>;
    const words = textOf(label ?? value);
    return words === '' ? [] : [{ value: textOf(value ?? label), label: words, description: textOf(description), disabled: disabled === true, invalid: false }];
  });
}

/** How the stepper of a definition's context stands: by what stands in it, else by its property `steps`. */
export function stepProgress({ props, state, inside }: MethodContext): StepProgress {
  const parts = inside.filter(({ direct, prop }) => direct && prop('hidden') !== true);
  const steps = parts.length === 0 ? readSteps(Array.isArray(props.steps) ? props.steps : []) : parts.map((step) => ({
    value: String(step.prop('name') || step.name),
    label: textOf(step.prop('label') || step.name),
    description: textOf(step.prop('description')),
    disabled: step.prop('disabled') === true,
    invalid: step.read('invalid') === true,
  }));
  return { steps, current: currentStep(steps, textOf(state.value)), linear: props.linear === true, visited: Array.isArray(state.visited) ? state.visited : [] };
}

/** The step that is shown: the one that has the value, else the first that can be. Undefined when there is none. */
export function currentStep<Step extends StepChoice>(steps: readonly Step[], value: string): Step | undefined {
  return steps.find((step) => step.value === value && !step.disabled) ?? steps.find(({ disabled }) => !disabled);
}

/** Whether a step can be gone to: back always; on, in a linear one, to the next one, or as far as the person has been. */
export function canReach({ steps, current, linear, visited }: StepProgress, target: StepChoice): boolean {
  if (target.disabled) return false;
  const [at, to] = [steps.findIndex((step) => step === current), steps.indexOf(target)];
  if (to <= at || !linear) return true;
  const furthest = Math.max(at, steps.findLastIndex(({ value }) => visited.includes(value)));
  const next = steps.findIndex(({ disabled }, index) => index > furthest && !disabled);
  return (to <= furthest || to === next) && !steps.slice(0, to).some(({ invalid }) => invalid);
}

/** What becomes of the wish to go to the next step. */
export function stepOn(progress: StepProgress): StepOutcome {
  const { steps, current, linear } = progress;
  const at = steps.findIndex((step) => step === current);
  const next = steps.find(({ disabled }, index) => index > at && !disabled);
  if (next !== undefined && canReach(progress, next)) return { to: next.value, event: 'change' };
  return { event: next !== undefined || (linear && steps.some(({ invalid }) => invalid)) ? 'invalid' : 'finish' };
}

/** The step before; undefined at the first. */
export function stepBack({ steps, current }: StepProgress): StepChoice | undefined {
  return steps.slice(0, Math.max(0, steps.findIndex((step) => step === current))).findLast(({ disabled }) => !disabled);
}

/** The values of the steps that were shown, with one more. */
export function visitedWith({ visited, current }: StepProgress, value: string): readonly unknown[] {
  return [...new Set([...visited, ...(current === undefined ? [] : [current.value]), value])];
}
