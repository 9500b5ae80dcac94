import { expect } from 'chai';
import { coerceState } from './with-base-members.ts';
import { defineComponent } from './define-component.ts';
import type { ComponentDefinition } from './define-component.ts';
import { anyProp, booleanProp, numberProp, stringProp } from './prop.ts';

const words = { title: 'T', description: 'D' };
const base = { type: 'kind', tag: 'test-kind', title: 'Kind', description: 'One.', group: 'input', icon: 'x', state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 1, h: 1 } } as const;
const methodsOf = ({ methods }: ComponentDefinition) => Object.keys(methods).sort();
const reduced = ({ methods }: ComponentDefinition, method: string, ...args: readonly unknown[]) => methods[method]?.reduce?.({ props: { value: 'bound' }, state: {}, inside: [], rows: [], language: '' }, ...args);

describe('defineComponent', () => {
  it('gives every component what all have', () => {
    const plain = defineComponent({ ...base, props: { text: stringProp(words) } });
    expect(Object.keys(plain.props)).to.deep.equal(['text', 'hidden']);
    expect(plain.state).to.deep.equal({ hidden: { from: 'hidden' } });
    expect(Object.keys(plain.exposes)).to.deep.equal(['hidden']);
    expect(methodsOf(plain)).to.deep.equal(['focus', 'scrollIntoView', 'setHidden']);
  });

  it('adds what follows from being switched off, having a value, and being checked', () => {
    const input = defineComponent({ ...base, props: { value: stringProp(words), disabled: booleanProp(words) }, state: { value: { from: 'value' } }, derive: { invalid: ({ state }) => state['value'] === '' } });
    expect(methodsOf(input)).to.deep.equal(['clearValidation', 'clearValue', 'focus', 'resetValue', 'scrollIntoView', 'setDisabled', 'setHidden', 'setValue', 'validate']);
    expect([reduced(input, 'setValue', 12), reduced(input, 'clearValue'), reduced(input, 'resetValue')]).to.deep.equal([{ value: '12' }, { value: '' }, { value: 'bound' }]);
    expect([reduced(input, 'setDisabled'), reduced(input, 'setDisabled', false), reduced(input, 'setHidden', 'false')]).to.deep.equal([{ disabled: true }, { disabled: false }, { hidden: false }]);
    expect(input.methods['validate']?.result?.({ props: {}, state: { value: '' }, inside: [], rows: [], language: '' })).to.equal(false);
  });

  it('empties each type in its own way, and resets to what it began with', () => {
    const cleared = (value: ReturnType<typeof anyProp> | ReturnType<typeof numberProp>) => reduced(defineComponent({ ...base, props: { value }, state: { value: { from: 'value' } } }), 'clearValue');
    expect([cleared(numberProp({ ...words, default: undefined })), cleared(numberProp({ ...words, default: 3 })), cleared(anyProp({ ...words, default: 1 }))]).to.deep.equal([{ value: undefined }, { value: 3 }, { value: null }]);
    const files = defineComponent({ ...base, props: {}, state: { value: { initial: [] } } });
    expect([methodsOf(files).includes('setValue'), reduced(files, 'clearValue'), reduced(files, 'resetValue')]).to.deep.equal([false, { value: [] }, { value: [] }]);
  });

  it('leaves what a kind states itself', () => {
    const own = defineComponent({ ...base, props: { hidden: booleanProp({ ...words, title: 'Gone' }) }, exposes: { hidden: { type: 'boolean', description: 'Mine.' } }, methods: { focus: { description: 'Mine.', parameters: [] } } });
    expect([own.props.hidden.title, own.exposes['hidden']?.description, own.methods['focus']?.description]).to.deep.equal(['Gone', 'Mine.', 'Mine.']);
  });
});

describe('coerceState', () => {
  it('holds a value as the property that the state starts from', () => {
    const kind = defineComponent({ ...base, props: { count: numberProp({ ...words, default: 0 }) }, state: { count: { from: 'count' }, place: { initial: -1 } } });
    expect([coerceState(kind, 'count', '7'), coerceState(kind, 'place', '7'), coerceState(kind, 'constructor', 1)]).to.deep.equal([7, '7', 1]);
  });
});
