// Made by `node tools/launch.mjs manifest` from stepper.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { stepperDefinition } from './stepper.definition.ts';

/** The events that it fires, by name. */
export interface StepperEvents {
  change: Event;
  finish: Event;
  invalid: Event;
}

/** What `<inlay-stepper>` is made of. */
export const stepperProperties: ElementProperties<typeof stepperDefinition.props, StepperEvents> = {
  tag: 'inlay-stepper',
  props: {
    label: '',
    value: '',
    steps: [],
    backText: 'Back',
    nextText: 'Next',
    finishText: 'Finish',
    linear: false,
    buttonless: false,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { visited: { initial: [] }, outcome: { initial: null } },
};
