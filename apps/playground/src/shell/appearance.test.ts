import { expect } from '@open-wc/testing';
import { keepAppearance, readAppearance, showAppearance } from './appearance.ts';

const root = document.documentElement;

describe('the appearance of the builder', () => {
  afterEach(() => {
    showAppearance('system');
    localStorage.removeItem('inlay.appearance');
  });

  it('is remembered, and the system’s is no memory', () => {
    keepAppearance(localStorage, 'dark');
    expect(readAppearance(localStorage)).to.equal('dark');
    keepAppearance(localStorage, 'system');
    expect([localStorage.getItem('inlay.appearance'), readAppearance(localStorage)]).to.deep.equal([null, 'system']);
  });

  it('is the system’s where the memory is unreadable, forbidden or full', () => {
    const forbidden = { getItem: () => { throw new Error('SecurityError'); }, setItem: () => { throw new Error('QuotaExceededError'); }, removeItem: () => undefined };
    expect([readAppearance({ getItem: () => 'purple' }), readAppearance(forbidden)]).to.deep.equal(['system', 'system']);
    keepAppearance(forbidden, 'dark');
  });

  it('sets tokens for high contrast only, and takes them away again', () => {
    showAppearance('contrast');
    expect(root.dataset['appearance']).to.equal('contrast');
    expect(getComputedStyle(root).getPropertyValue('--inlay-text')).to.contain('oklch(0 0 90)');
    showAppearance('light');
    expect([root.dataset['appearance'], getComputedStyle(root).getPropertyValue('--inlay-text')]).to.deep.equal(['light', '']);
    showAppearance('system');
    expect(root.hasAttribute('data-appearance')).to.equal(false);
  });
});
