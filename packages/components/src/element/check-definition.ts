import { booleanProp, defineComponent } from '@inlay/runtime/component';
import type { ComponentDefinition, Prop } from '@inlay/runtime/component';
import { deriveValidity, fieldEvents, validityExposes } from './field-contract.ts';
import { fieldProps } from './field-props.ts';
import { fieldProblem } from './field-rules.ts';
import type { FieldRules } from './field-rules.ts';
import { message } from './localize.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** What differs between the kinds that are on or off. */
type CheckIdentity = Pick<ComponentDefinition, 'type' | 'tag' | 'title' | 'description' | 'icon' | 'example'>;

/** The properties of a kind that is on or off, whose label stands beside it anyway. */
export type CheckProps = Omit<typeof fieldProps, 'labelPosition'> & { readonly value: Prop<boolean> };

/** What is wrong with a box or a switch, or null: only one that must be on can be wrong by itself. */
export function checkProblem(rules: FieldRules, value: boolean): ValidityProblem | null {
  return fieldProblem(rules, { isEmpty: !value, missing: message('This must be on.') });
}

/** The definition of a kind that is on or off; its attribute is spelt `checked`, as in HTML. */
export function defineCheck(identity: CheckIdentity): ComponentDefinition<CheckProps> {
  const { labelPosition: _labelPosition, ...ownProps } = fieldProps;
  const value = booleanProp({ title: 'On at first', description: 'Whether it starts on.', group: 'content', attribute: 'checked' });
  return defineComponent<CheckProps>({
    ...identity,
    group: 'input',
    props: { value, ...ownProps },
    state: { value: { from: 'value' } },
    exposes: { value: { type: 'boolean', description: 'True while it is on.' }, ...validityExposes },
    events: fieldEvents,
    methods: {},
    derive: deriveValidity(checkProblem),
    size: { w: 3, h: 1 },
  });
}
