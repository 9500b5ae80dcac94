import type { AppDocument } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import type { ElementModule, ServedElement } from '../../api/element-types.ts';
import { compareVersions } from './element-changes.ts';

const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)];
const element = (tag: string, path: string, more: Partial<ServedElement> = {}): ServedElement => ({ tag, title: tag, description: '', properties: ['value'], events: ['change'], slots: [], path, ...more });
const before: ElementModule = {
  hash: OLD, url: 'npm:@stars/kit@1.0.0', path: `/elements/${OLD}/0.js`, bytes: 1, files: 3, hasManifest: true, warnings: [], addedAt: '2026-01-02T03:04:05.678Z', package: { name: '@stars/kit', version: '1.0.0', integrity: '' },
  elements: [element('my-stars', `/elements/${OLD}/0.js`, { properties: ['value', 'tone'] }), element('my-moon', `/elements/${OLD}/1.js`), element('my-sun', `/elements/${OLD}/2.js`)],
};
const custom = (tag: string, module: string, props?: object) => ({ type: 'custom', parent: 'main', order: 'a0', props: { tag, module, ...(props === undefined ? {} : { props }) } });
const document = { components: {
  stars1: custom('my-stars', `/elements/${OLD}/0.js`, { tone: 'loud', value: 1 }),
  stars2: custom('my-stars', `/elements/${OLD}/0.js`),
  sun1: custom('my-sun', `/elements/${OLD}/2.js`),
  other: custom('my-stars', `/elements/${'c'.repeat(64)}/0.js`),
  bound: custom('my-stars', '<< state.module >>'),
  text1: { type: 'text', parent: 'main', order: 'a1', props: { module: `/elements/${OLD}/0.js` } },
} } as unknown as AppDocument;

describe('compareVersions', () => {
  it('tells what came and went, what an app loses by it, and the edits that move its components', () => {
    const after = { elements: [element('my-stars', `/elements/${NEW}/4.js`, { properties: ['value', 'size'], events: [] }), element('my-moon', `/elements/${NEW}/1.js`), element('my-comet', `/elements/${NEW}/9.js`)] };
    expect(compareVersions(before, after, document)).toEqual({
      elements: { came: ['my-comet'], gone: ['my-sun'] },
      changed: [{ tag: 'my-stars', properties: { came: ['size'], gone: ['tone'] }, events: { came: [], gone: ['change'] } }],
      moves: [{ name: 'stars1', tag: 'my-stars' }, { name: 'stars2', tag: 'my-stars' }],
      stays: [{ name: 'sun1', tag: 'my-sun' }],
      lost: ['stars1.tone'],
      edits: ['stars1', 'stars2'].map((name) => ({ type: 'setProp', name, prop: 'module', value: `/elements/${NEW}/4.js` })),
    });
  });

  it('finds nothing to say of the same', () => {
    const { elements, changed, lost, stays } = compareVersions(before, before, document);
    expect([elements, changed, lost, stays]).toEqual([{ came: [], gone: [] }, [], [], []]);
  });
});
