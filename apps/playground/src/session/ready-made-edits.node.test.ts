import { definitions } from '@inlay/components/definitions';
import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { chatEdits, MOST_DATA, tableEdits } from './ready-made-edits.ts';
import type { ReadyMade } from './ready-made-edits.ts';
import './all-kinds.fixture.ts';

const EMPTY = documentWith({});
const PLACE = { parent: 'main', at: { x: 0, y: 3 } };
const applied = (made: ReadyMade): AppDocument => applyEdits(EMPTY, 'edits' in made ? made.edits : [], { components: definitions }).document!;

/** Without what the document had before. */
const problemsOf = (app: App): readonly unknown[] => app.problems.filter(({ path }) => !path.includes('analyze'));

describe('tableEdits', () => {
  it.each([
    ['prices.csv', 'item,price\nCup,3\nPot,12\n'],
    ['prices.json', '[{"item":"Cup","price":3},{"item":"Pot","price":12}]'],
  ])('makes a table of %s that shows its rows', async (name, text) => {
    const document = applied(tableEdits(EMPTY, { name, text }, PLACE));
    expect(document.components['table1']).toMatchObject({ layout: { x: 0, y: 3 }, props: { label: 'prices', data: '<< data1.data >>' } });
    const app = createApp(document, { components: definitions, resources: {} as AiRunner });
    await expect.poll(() => (app.get('table1')!.read('data') as readonly { readonly item: string }[]).map(({ item }) => item)).toEqual(['Cup', 'Pot']);
    expect(problemsOf(app)).toEqual([]);
    app.dispose();
  });

  it('says why another file becomes none', () => {
    for (const [name, text, why] of [['a.json', '{"a":1}', 'holds no rows'], ['a.json', 'nonsense', 'holds no rows'], ['a.csv', 'x'.repeat(MOST_DATA + 1), 'too large']] as const) {
      expect(tableEdits(EMPTY, { name, text }, PLACE)).toEqual({ refused: expect.stringContaining(why) as string });
    }
  });
});

describe('chatEdits', () => {
  it('makes a conversation with the resource', () => {
    const document = applied(chatEdits(EMPTY, 'localModel', PLACE));
    expect(document.queries['query1']).toMatchObject({ resource: 'localModel', action: 'generateChatResponse', options: { messages: '<< chat1.messages >>' } });
    expect(document.components['chat1']?.props).toMatchObject({ query: 'query1' });
    const app = createApp(document, { components: definitions, resources: {} as AiRunner });
    expect(problemsOf(app)).toEqual([]);
    app.dispose();
  });
});
