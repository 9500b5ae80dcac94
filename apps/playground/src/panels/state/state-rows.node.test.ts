import { definitions } from '@inlay/components/definitions';
import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { computed, effect } from '@inlay/runtime/state';
import { afterEach, describe, expect, it } from 'vitest';
import { documentWith } from '../session.fixture.ts';
import { MOST_MEMBERS, stateRows } from './state-rows.ts';
import { memberPath } from './value-path.ts';

const VIEW = { toggled: new Set<string>(), filter: '' };

describe('stateRows', () => {
  let app: App;

  const open = (state: Readonly<Record<string, never>> | Record<string, unknown> = {}): void => {
    const document = { ...documentWith({ words: { type: 'textarea', props: { value: 'hello' } }, broken: { type: 'text', props: { value: '<< null.x.y >>' } } }), functions: { twice: '(n) => n * 2' } };
    app = createApp({ ...document, state: { ...document.state, ...(state as Record<string, never>) } }, { components: definitions, resources: {} as AiRunner });
  };
  const rows = (view: Partial<typeof VIEW> = {}) => stateRows({ document: app.document, names: app.names }, { ...VIEW, ...view });
  const words = (view: Partial<typeof VIEW> = {}): readonly string[] => rows(view).map(({ level, name, read }) => `${level} ${name} ${read().value?.text ?? ''}`.trim());

  afterEach(() => app.dispose());

  it('shows every name under what it is, with what it is first asked for', () => {
    open();
    expect(words()).toEqual(expect.arrayContaining(['1 #Components', '2 words "hello"', '1 #Queries', '2 analyze null', '1 #State', '2 filter "all"', '1 #Functions', '2 twice function', '2 currentUser null']));
  });

  it('opens a name to its keys, and a value to its members', () => {
    open({ rows: [{ name: 'a', 'first name': 'b' }] });
    const opened = words({ toggled: new Set(['words', 'rows', 'rows.value', 'rows.value[0]']) });
    expect(opened).toEqual(expect.arrayContaining(['3 words.value "hello"', '3 rows.value list of 1: [{"name":"a","first name":"b"}]', '5 rows.value[0].name "a"', '5 rows.value[0]["first name"] "b"']));
  });

  it('closes a section, and says which row a row is in', () => {
    open();
    expect(words({ toggled: new Set(['#Components']) })).not.toContain('2 words "hello"');
    expect(rows().find(({ name }) => name === 'words')?.parent).toBe('#Components');
  });

  it('filters by name and by key, and leaves sections without a match out', () => {
    open();
    expect(words({ filter: 'FILT' }).filter((row) => row.startsWith('2'))).toEqual(['2 filter "all"']);
    expect(words({ filter: 'isFetching' })).toEqual(['1 #Queries', '2 analyze null', '3 analyze.isFetching false']);
    expect(words({ filter: 'nothing like it' })).toEqual([]);
  });

  it('shows the first of many members, and counts the others', () => {
    open({ many: Array.from({ length: MOST_MEMBERS + 1_200 }, (_, index) => index) });
    const last = rows({ toggled: new Set(['many', 'many.value']) }).filter(({ name }) => name.startsWith('many.value')).at(-1);
    expect([last?.kind, last?.title]).toEqual(['more', '1,200 more']);
  });

  it('reads anew what a row says when that changes, and makes no other rows', () => {
    open();
    let made = 0;
    const seen: (string | undefined)[] = [];
    const row = () => {
      made += 1;
      return rows().find(({ name }) => name === 'words')!;
    };
    const shown = computed(row);
    const stop = effect(() => void seen.push(shown.value.read().value?.text));
    app.set('words', 'value', 'other');
    stop();
    expect([seen, made]).toEqual([['"hello"', '"other"'], 1]);
  });
});

describe('memberPath', () => {
  it('writes what an expression reads it by', () => {
    expect([memberPath('a', 'b'), memberPath('a', 'b c'), memberPath('a', 3), memberPath('a', '')]).toEqual(['a.b', 'a["b c"]', 'a[3]', 'a[""]']);
  });
});
