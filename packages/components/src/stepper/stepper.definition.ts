import { arrayProp, booleanProp, coerceProp, defineComponent, stringProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import { stepBack, stepOn, stepProgress, visitedWith } from './step-list.ts';

const valueProp = stringProp({ title: 'Chosen step', description: 'The value of the step that it starts with; the first one when empty.', group: 'content' });

/** Steps that are gone through one after another. */
export const stepperDefinition = defineComponent({
  type: 'stepper',
  tag: 'inlay-stepper',
  title: 'Stepper',
  description: 'Steps that are gone through one after another.',
  group: 'layout',
  icon: 'footprints',
  props: {
    label: labelProp,
    value: valueProp,
    steps: arrayProp({ title: 'Steps', description: 'Words or { value, label, description, disabled }, where no steps stand in it.', group: 'content' }),
    backText: stringProp({ title: 'Back text', description: 'The words on the button that goes back.', group: 'content', default: 'Back' }),
    nextText: stringProp({ title: 'Next text', description: 'The words on the button that goes on.', group: 'content', default: 'Next' }),
    finishText: stringProp({ title: 'Finish text', description: 'The words on the button of the last step.', group: 'content', default: 'Finish' }),
    linear: booleanProp({ title: 'In order', description: 'A later step is reached only through those before it, while all is accepted in them.', group: 'interaction' }),
    buttonless: booleanProp({ title: 'Without buttons', description: 'Has no buttons of its own: next() and back() lead through it.', group: 'appearance' }),
    hidden: hiddenProp,
  },
  state: { value: { from: 'value' }, visited: { initial: [] }, outcome: { initial: null } },
  exposes: {
    value: { type: 'string', description: 'The value of the step that is shown.' },
    currentStep: { type: 'object', description: 'The step that is shown: { value, label, index, invalid }; null when there is none.' },
    stepCount: { type: 'number', description: 'How many steps there are.' },
    isFirst: { type: 'boolean', description: 'True while no step is before the one that is shown.' },
    isLast: { type: 'boolean', description: 'True while no step is after the one that is shown.' },
    invalid: { type: 'boolean', description: 'True while something in any step cannot be accepted.' },
  },
  events: {
    change: { title: 'Change', description: 'Another step is shown.', state: { value: 'value', visited: 'visited' } },
    finish: { title: 'Finish', description: 'The last step was left, and in a linear one everything is accepted.' },
    invalid: { title: 'Refused', description: 'Something in the step must be put right first.' },
  },
  methods: {
    next: { description: 'Goes to the next step; at the last one, finishes.', parameters: [], reduce: next, raises: ({ state }) => (state.outcome as { readonly event?: string } | null)?.event },
    back: { description: 'Goes to the step before.', parameters: [], reduce: back, raises: ({ state }) => (state.outcome as { readonly event?: string } | null)?.event },
    setValue: {
      description: 'Shows a step, whatever the others hold.',
      parameters: [{ name: 'value', type: 'string', description: 'Its value, or its name.' }],
      reduce: (context, value) => goTo(context, String(coerceProp(valueProp, value).value)),
    },
    reset: { description: 'Goes back to the first step, as if none had been shown.', parameters: [], reduce: beginAgain },
    // What a form around it asks of all that is in it.
    resetValue: { description: 'The same as reset.', parameters: [], reduce: beginAgain },
    validate: { description: 'Shows what is wrong in its steps, if anything. Gives true when nothing is.', parameters: [], each: ({ direct }) => (direct ? { method: 'validate' } : undefined), result: (context) => !isInvalid(context) },
    clearValidation: { description: 'Shows no longer what is wrong.', parameters: [], each: ({ direct }) => (direct ? { method: 'clearValidation' } : undefined) },
  },
  derive: {
    value: (context) => stepProgress(context).current?.value ?? '',
    currentStep: shownStep,
    stepCount: (context) => stepProgress(context).steps.length,
    isFirst: (context) => stepBack(stepProgress(context)) === undefined,
    isLast,
    invalid: isInvalid,
  },
  example: { label: 'Order', linear: true },
  contents: [{ type: 'step', props: { label: 'Address' } }, { type: 'step', props: { label: 'Payment' } }, { type: 'step', props: { label: 'Check' } }],
  size: { w: 12, h: 6 },
  container: { accepts: ['step'], reveal: 'setValue' },
});

function shownStep(context: MethodContext): Readonly<Record<string, unknown>> | null {
  const { steps, current } = stepProgress(context);
  return current === undefined ? null : { value: current.value, label: current.label, index: steps.indexOf(current), invalid: current.invalid };
}

function isLast(context: MethodContext): boolean {
  const { steps, current } = stepProgress(context);
  return !steps.slice(current === undefined ? 0 : steps.indexOf(current) + 1).some(({ disabled }) => !disabled);
}

function isInvalid(context: MethodContext): boolean {
  return stepProgress(context).steps.some(({ invalid }) => invalid);
}

/** `outcome` is a new object each time: the element shows what is wrong at each refusal, not only at the first. */
function next(context: MethodContext): Readonly<Record<string, unknown>> {
  const outcome = stepOn(stepProgress(context));
  return 'to' in outcome ? { ...goTo(context, outcome.to), outcome } : { outcome };
}

function beginAgain({ props }: MethodContext): Readonly<Record<string, unknown>> {
  return { value: props['value'], visited: [], outcome: null };
}

function back(context: MethodContext): Readonly<Record<string, unknown>> {
  const before = stepBack(stepProgress(context));
  return before === undefined ? { outcome: null } : { ...goTo(context, before.value), outcome: { to: before.value, event: 'change' } };
}

function goTo(context: MethodContext, value: string): Readonly<Record<string, unknown>> {
  return { value, visited: visitedWith(stepProgress(context), value) };
}
