import { expect } from 'chai';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument, ComponentNode } from '../document/index.ts';
import { applyEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';
import { mergeDocuments } from './merge-documents.ts';

const FIELDS = 100;

/** An app of many fields, and how often what each of them is given was read. */
function watchedApp(): { readonly base: AppDocument; readonly reads: () => number } {
  let count = 0;
  const { document } = parseDocument({
    inlay: 1, name: 'App', pages: { main: {} },
    components: Object.fromEntries(Array.from({ length: FIELDS }, (_, index) => [`field${index}x`, { type: 'field', parent: 'main', order: `a${String(index).padStart(4, '0')}`, props: { label: `Label ${index}` } }])),
  }, { components });
  const watch = (node: ComponentNode): ComponentNode => new Proxy(node, { get: (target, member, receiver) => ((count += member === 'props' ? 1 : 0), Reflect.get(target, member, receiver) as unknown) });
  const watched = Object.fromEntries(Object.entries(document!.components).map(([name, node]) => [name, watch(node)]));
  return { base: { ...document!, components: watched }, reads: () => count };
}

function change(base: AppDocument, edits: readonly Edit[]): AppDocument {
  const { document, refused } = applyEdits(base, edits, { components });
  if (document === undefined) throw new Error(refused?.[0]?.message);
  return document;
}

describe('mergeDocuments, by what it reads', () => {
  it('does not look into what neither side changed', () => {
    const { base, reads } = watchedApp();
    const label = (index: number): Edit => ({ type: 'setProp', name: `field${index}x`, prop: 'label', value: 'New' });
    const [ours, theirs] = [change(base, [label(1), label(2)]), change(base, [label(3)])];
    const before = reads();
    expect(mergeDocuments(base, ours, theirs, { components }).edits).to.deep.equal([label(3)]);
    expect(reads() - before).to.be.below(20);
  });

  it('reads all of an app a few times for many renames, not once for each', () => {
    const { base, reads } = watchedApp();
    const rename = (index: number): Edit => ({ type: 'renameComponent', name: `field${index}x`, to: `other${index}x` });
    const renames = (from: number): readonly Edit[] => Array.from({ length: 10 }, (_, index) => rename(from + index));
    const [ours, theirs] = [change(base, renames(0)), change(base, renames(50))];
    const before = reads();
    const { document, conflicts } = mergeDocuments(base, ours, theirs, { components });
    expect(reads() - before).to.be.below(5 * FIELDS);
    expect([conflicts, canonicalJson(document)]).to.deep.equal([[], canonicalJson(change(base, [...renames(0), ...renames(50)]))]);
  });
});
