import type { ElementModule, ElementPreview, ServedElement } from '../../api/element-types.ts';

const HASHES = { '1.0.0': 'a'.repeat(64), '2.0.0': 'b'.repeat(64) } as const;

/** A module by its address, with its manifest. */
export const starsModule: ElementModule = { hash: 'c'.repeat(64), url: 'https://elsewhere.example/stars.js', path: `/elements/${'c'.repeat(64)}/0.js`, bytes: 2048, files: 3, hasManifest: true, package: null, elements: [], warnings: [], addedAt: '2026-01-02T03:04:05.678Z' };

/** A version of a package of two elements; the second one has other properties, and warns. */
export function kitModule(version: keyof typeof HASHES): ElementModule {
  const hash = HASHES[version];
  const element = (tag: string, place: number, more: Partial<ServedElement>): ServedElement => ({ tag, title: tag === 'my-stars' ? 'My stars' : 'My moon', description: 'Shows how many there are.', properties: ['value'], events: ['stars-change'], slots: [], path: `/elements/${hash}/${place}.js`, ...more });
  return {
    hash, url: `npm:@stars/kit@${version}`, path: `/elements/${hash}/0.js`, bytes: 812_345, files: 41, hasManifest: true, package: { name: '@stars/kit', version, integrity: `sha512-${'A'.repeat(86)}==` },
    elements: [element('my-stars', 3, { properties: version === '1.0.0' ? ['value', 'tone', 'textContent'] : ['value', 'size', 'textContent'] }), element('my-moon', 7, { slots: ['', 'icon'] })],
    warnings: version === '1.0.0' ? [] : ['HTML is set as text, which the page refuses, so that what it shows stays empty: @stars/kit@2.0.0/lib/icon.js.'],
    addedAt: '2026-01-02T03:04:05.678Z',
  };
}

/** What the server tells of it before it is kept, perhaps of some of its elements. */
export function kitPreview(version: keyof typeof HASHES, tags?: readonly string[]): ElementPreview {
  const { addedAt: _at, elements, ...module } = kitModule(version);
  return { ...module, elements: elements.filter(({ tag }) => tags?.includes(tag) ?? true), offered: elements.map(({ path: _path, ...outline }) => outline) };
}
