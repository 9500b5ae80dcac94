// Made by `node tools/launch.mjs manifest`. Do not edit.
export { stepperDefinition as definition } from './stepper.definition.ts';
export { InlayStepper as element } from './stepper.ts';
