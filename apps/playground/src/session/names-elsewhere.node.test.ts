import { readFileSync } from 'node:fs';
import { definitions } from '@inlay/components/definitions';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { QUERY_KEYS, QUERY_METHODS } from '@inlay/runtime/program';
import { createDirectRunner } from '@inlay/runtime/resources';
import { describe, expect, it } from 'vitest';
import { quickFix } from '../expression-field/quick-fix.ts';
import { hintElsewhere, MEMBERS_ELSEWHERE, ROOTS_ELSEWHERE } from './names-elsewhere.ts';

const components = {
  textInput1: { type: 'textInput', parent: 'main', order: 'a0', props: { isDisabled: true, isVisible: true, placeholderText: 'x', nonsense: 1 }, on: { onTextChanged: [], onFocus: [] } },
  select1: { type: 'select', parent: 'main', order: 'a1', props: { data: ['a'] } },
  table1: { type: 'table', parent: 'main', order: 'a2', props: {} },
  form1: { type: 'form', parent: 'main', order: 'a3', props: { requireValidation: false } },
  modal1: { type: 'modal', parent: 'main', order: 'a4', props: {} },
};

/** The hints of an app's problems in a section, by the name that they are about. */
function hints(changes: object, section = 'props'): Readonly<Record<string, string | undefined>> {
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, queries: { query1: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'x' } } }, components: { ...components, ...changes } }, { components: definitions });
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  return Object.fromEntries(app.problems.filter(({ path }) => path.includes(section)).map((problem) => [problem.range === undefined ? problem.path.at(-1)! : `${problem.message.split(' ').at(-1)}`, hintElsewhere(problem, app)]));
}

const reading = (value: string) => ({ shown: { type: 'text', parent: 'main', order: 'b0', props: { value } } });

describe('hintElsewhere', () => {
  it('says our name of a property or an event that another builder calls otherwise', () => {
    expect(hints({})).toEqual({
      isDisabled: 'Did you mean disabled? That is what isDisabled is called here.',
      isVisible: 'isVisible is hidden here, the other way round.',
      placeholderText: 'Did you mean placeholder? That is what placeholderText is called here.',
      nonsense: undefined,
      data: 'Did you mean options? That is what data is called here.',
      requireValidation: 'requireValidation is noValidate here, the other way round.',
    });
    expect(hints({}, 'on')).toEqual({ onTextChanged: 'Did you mean input? That is what onTextChanged is called here.', onFocus: 'Did you mean focus? That is what onFocus is called here.' });
  });

  it('says it in expressions, where it can be mended by a press', () => {
    const source = '<< textInput1.text + select1.selectedOptionValue + table1.searchText + query1.queryRunTime + textInput1.isValid + table1.nonsense + modal1.isVisible >>';
    const found = hints(reading(source));
    expect(found).toMatchObject({
      '"text"': 'Did you mean value? That is what text is called here.',
      '"selectedOptionValue"': 'Did you mean value? That is what selectedOptionValue is called here.',
      '"searchText"': 'Did you mean search? That is what searchText is called here.',
      '"queryRunTime"': 'Did you mean runTime? That is what queryRunTime is called here.',
      '"isValid"': 'isValid is invalid here, the other way round. Write !textInput1.invalid.',
      '"nonsense"': undefined,
      '"isVisible"': 'Did you mean open? That is what isVisible is called here.',
    });
    expect(quickFix(source, { range: [14, 18], hint: found['"text"']! })).toEqual({ title: 'Change to value', from: 14, to: 18, insert: 'value' });
    expect(quickFix(source, { range: [0, 1], hint: found['"isValid"']! }), 'more than a word').toBe(undefined);
  });

  it('says it of methods, and of names that stand by themselves', () => {
    const press = (component: string, method: string) => ({ go: { type: 'button', parent: 'main', order: 'b0', on: { click: [{ do: 'callMethod', component, method }] } } });
    for (const [component, method, hint] of [
      ['table1', 'clearFilterStack', 'Did you mean clearFilters? That is what clearFilterStack is called here.'],
      ['textInput1', 'setText', 'Did you mean setValue? That is what setText is called here.'],
      ['textInput1', 'setVisibility', 'setVisibility is setHidden here, the other way round.'],
      ['form1', 'setText', undefined],
    ] as const) expect(hints(press(component, method), 'click')).toEqual({ method: hint });
    expect(Object.values(hints(reading('<< query1.getData() + 1 >>')))).toContain('getData is data here.');
    expect(Object.values(hints(reading('<< appsmith.store.x >>')))).toContain(ROOTS_ELSEWHERE['appsmith']);
    expect(Object.values(hints(reading('<< current_user.email >>')))).toContain('Did you mean currentUser?');
  });
});

describe('the names of others', () => {
  it('all mean something that is there', () => {
    const known = new Set<string>([...QUERY_KEYS, ...QUERY_METHODS, ...definitions.flatMap(({ props, pageProps, exposes, events, methods }) => [props, pageProps ?? {}, exposes, events, methods].flatMap((part) => Object.keys(part)))]);
    const meant = Object.values(MEMBERS_ELSEWHERE).flatMap((names) => names.split(' ').map((name) => name.replace('!', '')));
    expect(meant.filter((name) => !known.has(name))).toEqual([]);
  });

  it('stand in the documentation', () => {
    const text = readFileSync(new URL('../../../../docs/names.md', import.meta.url), 'utf8');
    const missing = [...Object.keys(MEMBERS_ELSEWHERE), ...Object.keys(ROOTS_ELSEWHERE)].filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(missing).toEqual([]);
  });
});
