import { describe, expect, it } from 'vitest';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { restoreParts } from './restore-parts.ts';

const documentOf = (pages: object, nodes: object): AppDocument => {
  const { document, problems } = parseDocument({ inlay: 1, name: 'App', pages, components: nodes }, { components });
  if (document === undefined || problems.length > 0) throw new TypeError(problems[0]?.message);
  return document;
};
const field = (parent: string, label: string, order = 'a0'): object => ({ type: 'field', parent, order, props: { label } });
const onMain = { field1: field('main', 'First') };
const [main, details] = [{ title: 'Main', order: 'a0' }, { title: 'Details', order: 'a1' }];
const both = documentOf({ main, details }, { ...onMain, field2: field('details', 'Second'), field3: field('details', 'Third', 'a1') });

describe('restoreParts', () => {
  it('brings a page back with what stood on it, but for what stands elsewhere meanwhile', () => {
    const current = documentOf({ main }, { ...onMain, field3: field('main', 'Moved', 'a1') });
    const { document } = restoreParts(current, both, [{ section: 'pages', name: 'details' }], { components });
    expect(document!.pages).toEqual(both.pages);
    expect(document!.components).toEqual({ ...current.components, field2: both.components['field2'] });
  });

  it('brings back what a page says of itself and leaves what stands on it', () => {
    const current = { ...both, pages: { ...both.pages, details: { ...both.pages['details'], title: 'Renamed' } }, components: { ...both.components, field2: { ...both.components['field2']!, props: { label: 'Later' } } } } as AppDocument;
    const { document } = restoreParts(current, both, [{ section: 'pages', name: 'details' }], { components });
    expect(document).toEqual({ ...current, pages: both.pages });
  });

  it('takes a page away that came later, with what stands on it', () => {
    const older = documentOf({ main }, onMain);
    expect(restoreParts(both, older, [{ section: 'pages', name: 'details' }], { components }).document).toEqual(older);
  });

  it('brings several back, each where it stood, in whatever order they are asked for', () => {
    const older = documentOf({ main, details }, { ...onMain, box1: { type: 'box', parent: 'details', order: 'a0' }, field2: field('box1', 'Inside') });
    const parts = [{ section: 'components', name: 'field2' }, { section: 'components', name: 'box1' }, { section: 'pages', name: 'details' }] as const;
    for (const places of [parts, parts.toReversed()]) expect(restoreParts(documentOf({ main }, onMain), older, places, { components }).document).toEqual(older);
    expect(restoreParts(documentOf({ main }, onMain), older, parts.slice(0, 1), { components }).document!.components['field2']!.parent).toBe('main');
  });
});
