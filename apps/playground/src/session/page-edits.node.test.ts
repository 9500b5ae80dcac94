import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { pagesInOrder } from './component-order.ts';
import { duplicatePageEdits, pageContentWords, reorderPageEdits } from './page-edits.ts';
import './all-kinds.fixture.ts';

const start: AppDocument = {
  inlay: 1,
  name: 'Test',
  pages: { main: { title: 'Main', order: 'a0' }, detail: { title: 'Detail', order: 'a1' }, last: { title: '', order: 'a1' } },
  components: {
    words: { type: 'textarea', parent: 'main', order: 'a0', layout: { x: 2, y: 3, w: 4, h: 3 }, props: { label: 'Words' } },
    box: { type: 'container', parent: 'main', order: 'a1', layout: { x: 0, y: 6, w: 12, h: 3 } },
    echo: { type: 'text', parent: 'box', order: 'a0', props: { value: '<< words.value + far.value >>' } },
    far: { type: 'text', parent: 'detail', order: 'a0', props: {} },
    go: { type: 'button', parent: 'detail', order: 'a1', props: {}, on: { click: [{ do: 'navigate', page: 'main' }] } },
  },
  queries: {},
  functions: {},
  state: {},
};

const after = (edits: readonly Edit[]): AppDocument => {
  const result = applyEdits(start, edits);
  if (result.document === undefined) throw new Error(result.refused[0]?.message);
  return result.document;
};
const names = (document: AppDocument): readonly string[] => pagesInOrder(document).map(([name]) => name);

describe('reorderPageEdits', () => {
  it('lets a page change places with its neighbour, also with one of the same order, and nothing at an end', () => {
    expect(names(after(reorderPageEdits(start, 'detail', -1)))).toEqual(['detail', 'main', 'last']);
    expect(names(after(reorderPageEdits(start, 'detail', 1)))).toEqual(['main', 'last', 'detail']);
    expect(reorderPageEdits(start, 'main', -1)).toEqual([]);
    expect(reorderPageEdits(start, 'words', 1)).toEqual([]);
  });
});

describe('duplicatePageEdits', () => {
  it('copies a page with all on it to right behind it, where everything stands as it stood', () => {
    const result = duplicatePageEdits(start, 'main');
    if ('refused' in result) throw new Error(result.refused);
    const copied = after(result.edits);
    expect(names(copied)).toEqual(['main', result.name, 'detail', 'last']);
    expect(copied.pages[result.name]?.title).toBe('Main copy');
    const [words, box] = Object.entries(copied.components).filter(([, { parent }]) => parent === result.name).sort(([, left], [, right]) => (left.order < right.order ? -1 : 1));
    expect([words?.[1].layout, box?.[1].layout]).toEqual([start.components['words']?.layout, start.components['box']?.layout]);
    expect(Object.values(copied.components).find(({ parent }) => parent === box?.[0])?.props?.['value']).toBe(`<< ${words?.[0]}.value + far.value >>`);
    expect(Object.keys(copied.components)).toHaveLength(8);
  });

  it('copies an empty page, and says what is not there', () => {
    expect(duplicatePageEdits(start, 'last')).toMatchObject({ edits: [{ type: 'addPage', page: { title: 'last copy' } }] });
    expect(duplicatePageEdits(start, 'nowhere')).toEqual({ refused: 'There is no page "nowhere".' });
  });
});

describe('pageContentWords', () => {
  it('says what stands on a page and what goes to it', () => {
    expect(pageContentWords(start, 'main')).toBe('3 components stand on it, and 1 place elsewhere goes to it.');
    expect(pageContentWords(start, 'detail')).toBe('2 components stand on it.');
    expect(pageContentWords(start, 'last')).toBe('Nothing stands on it.');
    expect(pageContentWords(start, 'main', true)).toBe('3 components stood on it, and 1 place elsewhere went to it.');
  });
});
