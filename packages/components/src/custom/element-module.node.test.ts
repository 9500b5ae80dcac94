import { describe, expect, it } from 'vitest';
import { isElementAddress, usesOfElement } from './element-module.ts';

const [OLD, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const custom = (module: unknown, tag: unknown = 'my-stars') => ({ type: 'custom', props: { tag, module } });

describe('usesOfElement', () => {
  it('finds the components that show an element of a module, and no others', () => {
    const components = {
      first: custom(`/elements/${OLD}/0.js`), single: custom(`/elements/${OLD}.js`, 5),
      other: custom(`/elements/${OTHER}.js`), bound: custom('<< state.module >>'), none: { type: 'custom' }, text: { ...custom(`/elements/${OLD}.js`), type: 'text' },
    };
    expect(usesOfElement(OLD, components)).toEqual([{ name: 'first', tag: 'my-stars' }, { name: 'single', tag: '' }]);
  });

  it.each([`elements/${OLD}/12.js`, `./elements/${OLD}.js`, `https://inlay.example/elements/${OLD}.js`, `/elements/./${OLD}.js`, ` /elements/${OLD}.js#part`])('finds one whose module is written as %s, which is loaded as well', (module) => {
    expect(usesOfElement(OLD, { one: custom(module) })).toHaveLength(1);
  });

  it.each([`/elements/${OLD}.js?v=2`, `/elements/${OLD}`, `/elements/${OLD}x.js`, `/other/${OLD}.js`, `/elements/x?/elements/${OLD}.js`, ''])('finds none whose module is written as %s, which is not there', (module) => {
    expect(usesOfElement(OLD, { one: custom(module) })).toEqual([]);
  });
});

describe('isElementAddress', () => {
  it.each([['/elements/a.js', true], ['/below/elements/a/0.js', true], ['/elements/', false], ['/elements/a.js?b', false], ['/scripts/a.js', false], ['/my-elements/a.js', false]] as const)('says of %s: %s', (address, isOne) => {
    expect(isElementAddress(new URL(address, 'https://inlay.example'))).toBe(isOne);
  });
});
