import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { describe, expect, it } from 'vitest';
import { definitions } from './definitions.ts';

function appWith(components: Readonly<Record<string, { readonly type: string; readonly props?: object; readonly parent?: string }>>): App {
  const placed = Object.fromEntries(Object.entries(components).map(([name, component], index) => [name, { parent: 'main', order: `a${index}`, ...component }]));
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: placed }, { components: definitions });
  expect(problems).toEqual([]);
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  expect(app.problems).toEqual([]);
  return app;
}

const people = [{ id: 7, name: 'Ann' }, { id: 9, name: 'Bob' }];

describe('what expressions read of components', () => {
  it('is what is being typed, by both names', () => {
    const app = appWith({ textInput1: { type: 'textInput', props: { value: 'a' } }, textarea1: { type: 'textarea', props: { value: '<< textInput1.inputValue >>!' } } });
    app.set('textInput1', 'value', 'ab');
    expect(app.evaluate('<< [textInput1.inputValue, textarea1.inputValue] >>')).toEqual(['ab', 'ab!']);
  });

  it('is of every kind with options these, their values and their labels', () => {
    const kinds = definitions.filter(({ props }) => 'options' in props && 'labelKey' in props).map(({ type }) => type);
    expect(kinds).toEqual(['select', 'multiselect', 'combobox', 'checkboxGroup', 'radioGroup']);
    const app = appWith(Object.fromEntries(kinds.map((type) => [`${type}1`, { type, props: { options: people, valueKey: 'id', labelKey: 'name' } }])));
    for (const kind of kinds) expect(app.evaluate(`<< [${kind}1.values, ${kind}1.labels, ${kind}1.data === ${kind}1.options, ${kind}1.options[1].name] >>`), kind).toEqual([[7, 9], ['Ann', 'Bob'], true, 'Bob']);
  });

  it('is of a form what it started with, and whether it is checked', () => {
    const app = appWith({
      form1: { type: 'form', props: { initialData: { name: 'Ada' } } }, textInput1: { type: 'textInput', parent: 'form1', props: { name: 'name' } },
      form2: { type: 'form', props: { noValidate: true } },
    });
    app.set('textInput1', 'value', 'Bob');
    expect(app.evaluate('<< [form1.initialData, form1.data, form1.requireValidation, form2.requireValidation, form2.initialData] >>')).toEqual([{ name: 'Ada' }, { name: 'Bob' }, true, false, null]);
  });
});
