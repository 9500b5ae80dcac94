import { describe, expect, it } from 'vitest';
import type { ElementModule } from '../../api/element-types.ts';
import { ownGroups } from './own-groups.ts';
import { paletteGroups } from './palette-groups.ts';

const element = (tag: string, more: object = {}) => ({ tag, title: 'My stars', description: 'Shows stars.', properties: ['value'], events: ['stars-change'], slots: [], path: '/elements/x/3.js', ...more });
const module = (hash: string, more: Partial<ElementModule>): ElementModule => ({ hash, url: `https://elsewhere.example/kit/${hash}.js`, path: `/elements/${hash}/0.js`, bytes: 1, files: 2, hasManifest: true, package: null, elements: [element('my-stars')], warnings: [], addedAt: '', ...more });

describe('ownGroups', () => {
  it('offers the elements of each package, of the version that was added last, and of each module with a manifest', () => {
    const kit = (version: string) => ({ name: '@stars/kit', version, integrity: '' });
    const groups = ownGroups([module('new', { package: kit('2.0.0') }), module('old', { package: kit('1.0.0') }), module('own', {}), module('plain', { elements: [] })]);
    expect(groups.map(({ id, title }) => [id, title])).toEqual([['own-new', '@stars/kit'], ['own-own', 'own.js']]);
  });

  it('places an element with its module, what it says of itself, and something to see', () => {
    const [group] = ownGroups([module('a', { elements: [element('my-stars', { properties: ['value', 'open', 'textContent'] }), element('my-moon', { properties: [], events: [] })] })]);
    expect(group!.definitions.map(({ id, type, example }) => [id, type, example])).toEqual([
      ['own-a-my-stars', 'custom', { tag: 'my-stars', module: '/elements/x/3.js', exposed: ['value', 'open'], events: ['stars-change'], props: { textContent: 'stars' } }],
      ['own-a-my-moon', 'custom', { tag: 'my-moon', module: '/elements/x/3.js' }],
    ]);
  });

  it('is searched as the kit is, by tag and by package, too', () => {
    const own = ownGroups([module('a', { package: { name: '@stars/kit', version: '1.0.0', integrity: '' } })]);
    expect(['my-stars', 'stars/kit', 'shows', 'zebra'].map((search) => paletteGroups([], search, own).length)).toEqual([1, 1, 1, 0]);
  });
});
