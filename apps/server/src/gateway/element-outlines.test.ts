import { expect } from 'chai';
import { definitionFromManifest } from '@inlay/runtime/component';
import { declaredElements, elementOutlines, trimManifest } from './element-outlines.ts';

const manifest = {
  schemaVersion: '1.0.0', readme: 'Long words.',
  modules: [
    { path: 'base.js', declarations: [{ kind: 'class', name: 'Base', members: [{ kind: 'field', name: 'size', type: { text: "'s' | 'm'", references: [1] }, default: "'s'" }, { kind: 'field', name: 'cache', privacy: 'private', type: { text: 'string' } }] }, { kind: 'function', name: 'help' }] },
    { path: 'class.js', declarations: [{ kind: 'class', name: 'Stars', tagName: 'my-stars', superclass: { name: 'Base', module: 'base.js' }, cssParts: [{ name: 'x' }], slots: [{ name: 'icon', description: 'x' }], members: [{ kind: 'method', name: 'reset', description: 'Anew.' }, { kind: 'field', name: 'styles', static: true }], events: [{ name: 'change' }] }] },
    { path: 'define.js', exports: [{ kind: 'custom-element-definition', name: 'my-stars', declaration: { name: 'Stars', module: 'class.js' } }] },
    { path: 'odd.js', declarations: [{ kind: 'class', name: 'Odd', tagName: 'odd' }, { kind: 'class', name: 'Moon', tagName: 'my-moon' }, null, 'x'] },
    null,
  ],
};

describe('declaredElements', () => {
  it('finds elements by tag, each with the module that defines it, else the one of its class', () => {
    expect(declaredElements(manifest)).to.deep.equal([{ tag: 'my-moon', modulePath: 'odd.js' }, { tag: 'my-stars', modulePath: 'define.js' }]);
    for (const none of [undefined, null, [], 'x', { modules: 1 }, { modules: [{ declarations: {} }] }]) expect(declaredElements(none)).to.deep.equal([]);
  });
});

describe('elementOutlines', () => {
  it('names properties, with those of classes above, events and slots, and leaves out what no definition can be made of', () => {
    expect(elementOutlines(manifest, ['my-stars', 'my-gone'])).to.deep.equal([{ tag: 'my-stars', title: 'My stars', description: 'The element <my-stars>.', properties: ['size'], events: ['change'], slots: ['icon'] }]);
  });
});

describe('trimManifest', () => {
  it('keeps what definitions are made from and nothing else', () => {
    const trimmed = trimManifest(manifest);
    expect(JSON.stringify(definitionFromManifest(trimmed, 'my-stars'))).to.equal(JSON.stringify(definitionFromManifest(manifest, 'my-stars')));
    expect(elementOutlines(trimmed, ['my-stars'])).to.deep.equal(elementOutlines(manifest, ['my-stars']));
    expect(JSON.stringify(trimmed)).not.to.match(/cssParts|references|cache|styles|help|readme/);
  });
});
