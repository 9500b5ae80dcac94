import { expect } from 'chai';
import { documentWith } from '../panels/session.fixture.ts';
import { kept, NOTHING_SELECTED, outermost, primaryOf, toggled } from './selection.ts';

const DOCUMENT = documentWith({ one: { type: 'text' }, box: { type: 'container' }, inside: { type: 'text', parent: 'box' } });

describe('a selection', () => {
  it('takes components one by one; the last is the primary one', () => {
    const both = toggled(toggled(NOTHING_SELECTED, 'one', DOCUMENT), 'box', DOCUMENT);
    expect([both.names, primaryOf(both)]).to.deep.equal([['one', 'box'], 'box']);
    expect(toggled(both, 'box', DOCUMENT).names).to.deep.equal(['one']);
    expect(primaryOf(NOTHING_SELECTED)).to.equal(undefined);
  });

  it('holds a page only by itself', () => {
    expect(toggled({ names: ['one'] }, 'main', DOCUMENT).names).to.deep.equal(['main']);
    expect(toggled({ names: ['main'] }, 'one', DOCUMENT).names).to.deep.equal(['one']);
  });

  it('drops what is gone', () => {
    expect(kept({ names: ['one', 'gone', 'main'] }, DOCUMENT).names).to.deep.equal(['one', 'main']);
  });

  it('tells what stands in what', () => {
    expect(outermost(['inside', 'box', 'one', 'main'], DOCUMENT)).to.deep.equal(['box', 'one']);
  });
});
