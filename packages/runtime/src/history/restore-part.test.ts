import { describe, expect, it } from 'vitest';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { restorePart } from './restore-part.ts';

const documentOf = (pages: object, nodes: object): AppDocument => {
  const { document, problems } = parseDocument({ inlay: 1, name: 'App', pages, components: nodes }, { components });
  if (document === undefined || problems.length > 0) throw new TypeError(problems[0]?.message);
  return document;
};
const field = (parent: string, label: string, order = 'a0'): object => ({ type: 'field', parent, order, props: { label } });
const onMain = { field1: field('main', 'First') };
const [main, details] = [{ title: 'Main', order: 'a0' }, { title: 'Details', order: 'a1' }];
const both = documentOf({ main, details }, { ...onMain, field2: field('details', 'Second'), field3: field('details', 'Third', 'a1') });

describe('restorePart', () => {
  it('brings a page back with what stood on it, but for what stands elsewhere meanwhile', () => {
    const current = documentOf({ main }, { ...onMain, field3: field('main', 'Moved', 'a1') });
    const { document } = restorePart(current, both, { section: 'pages', name: 'details' }, { components });
    expect(document!.pages).toEqual(both.pages);
    expect(document!.components).toEqual({ ...current.components, field2: both.components['field2'] });
  });

  it('brings back what a page says of itself and leaves what stands on it', () => {
    const current = { ...both, pages: { ...both.pages, details: { ...both.pages['details'], title: 'Renamed' } }, components: { ...both.components, field2: { ...both.components['field2']!, props: { label: 'Later' } } } } as AppDocument;
    const { document } = restorePart(current, both, { section: 'pages', name: 'details' }, { components });
    expect(document).toEqual({ ...current, pages: both.pages });
  });

  it('takes a page away that came later, with what stands on it', () => {
    const older = documentOf({ main }, onMain);
    expect(restorePart(both, older, { section: 'pages', name: 'details' }, { components }).document).toEqual(older);
  });
});
