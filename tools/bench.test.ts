import { expect } from 'chai';
import { replaceSection } from './bench.ts';

describe('replaceSection', () => {
  it('adds a section that is not there yet at the end', () => {
    expect(replaceSection('# Results\n', 'expr', 'one\n')).to.equal('# Results\n\n## expr\n\none\n');
  });

  it('replaces a section between others and keeps those', () => {
    const text = '# Results\n\n## a\n\nold\n\n## b\n\nkept\n';
    expect(replaceSection(text, 'a', 'new')).to.equal('# Results\n\n## a\n\nnew\n\n## b\n\nkept\n');
  });

  it('replaces the last section', () => {
    expect(replaceSection('# Results\n\n## a\n\nold\n', 'a', 'new')).to.equal('# Results\n\n## a\n\nnew\n');
  });

  it('does not take a name for the beginning of another', () => {
    expect(replaceSection('# Results\n\n## ab\n\nkept\n', 'a', 'new')).to.equal('# Results\n\n## ab\n\nkept\n\n## a\n\nnew\n');
  });
});
