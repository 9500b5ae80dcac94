import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import { expect } from 'chai';
import { HELD, nestedPage, OTHER, pageOfKinds, pageOfTexts } from './documents.ts';

describe('the documents that builders are measured with', () => {
  for (const [name, made, count] of [['texts', pageOfTexts(500), 500], ['kinds', pageOfKinds(500), 500], ['nested', nestedPage(403, 20), 403]] as const) {
    it(`${name}: ${count} components, nothing wrong with any, and the two that are worked on`, () => {
      const { document, problems } = parseDocument(made, { components: definitions });
      expect(problems).to.deep.equal([]);
      expect(Object.keys(document!.components)).to.have.length(count).and.to.include.members([HELD, OTHER]);
    });
  }

  it('ten stand in each container, and all but a few components in one', () => {
    const { components } = nestedPage(403, 20);
    const inside = new Map<string, number>();
    for (const { parent } of Object.values(components)) inside.set(parent, (inside.get(parent) ?? 0) + 1);
    expect([...inside].filter(([name]) => name !== 'main').map(([, count]) => count).every((count) => count <= 10)).to.equal(true);
    expect(inside.get('main')).to.be.lessThan(10);
  });
});
