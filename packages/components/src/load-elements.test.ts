import { expect } from '@open-wc/testing';
import { definitions } from './definitions.ts';
import { LOADABLE_TAGS, loadElements } from './load-elements.ts';

describe('loadElements', () => {
  it('knows every kind of the kit, and nothing else', () => {
    expect([...LOADABLE_TAGS].sort()).to.deep.equal(definitions.map(({ tag }) => tag).sort());
  });

  it('registers what is asked for, once, and leaves the rest', async () => {
    await Promise.all([loadElements(['inlay-text', 'inlay-text', 'other-element']), loadElements(['inlay-text'])]);
    expect(customElements.get('inlay-text')).to.not.equal(undefined);
    expect(customElements.get('inlay-slider')).to.equal(undefined);
    await loadElements(LOADABLE_TAGS);
    expect(LOADABLE_TAGS.filter((tag) => customElements.get(tag) === undefined)).to.deep.equal([]);
  });
});
