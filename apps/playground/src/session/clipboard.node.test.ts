import { definitions } from '@inlay/components/definitions';
import type { AppDocument, ComponentNode } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { copyComponents, pasteEdits, readCopied } from './clipboard.ts';
import type { PastePlace } from './clipboard.ts';
import './all-kinds.fixture.ts';

const DOCUMENT = documentWith({
  words: { type: 'textarea', layout: { x: 2, y: 1, w: 6, h: 3 }, props: { label: 'Words' } },
  shown: { type: 'text', layout: { x: 2, y: 4, w: 6, h: 1 }, props: { value: '<< words.value >> and << other.value >>' } },
  other: { type: 'textInput', layout: { x: 0, y: 5, w: 4, h: 2 } },
  box: { type: 'container', layout: { x: 0, y: 7, w: 12, h: 6 } },
  inside: { type: 'text', parent: 'box', layout: { x: 1, y: 1, w: 3, h: 1 }, props: { value: '<< box.hidden >>' } },
});

const paste = (document: AppDocument, names: readonly string[], place: PastePlace, from = DOCUMENT): AppDocument => {
  const copied = readCopied(copyComponents(from, names));
  const result = pasteEdits(document, copied!, place);
  if ('refused' in result) throw new Error(result.refused);
  const applied = applyEdits(document, result.edits, { components: definitions });
  if (applied.document === undefined) throw new Error(applied.refused[0]!.message);
  return applied.document;
};
const added = (before: AppDocument, after: AppDocument): Readonly<Record<string, ComponentNode>> => Object.fromEntries(Object.entries(after.components).filter(([name]) => !Object.hasOwn(before.components, name)));

describe('copies of components', () => {
  it('keep their names where they are free, and read one another', () => {
    const empty = documentWith({});
    expect(Object.keys(paste(empty, ['words', 'shown'], { parent: 'main' }).components)).toEqual(['words', 'shown']);
  });

  it('get free names where theirs are taken; what they read of one another follows, and of others stays', () => {
    const copies = added(DOCUMENT, paste(DOCUMENT, ['shown', 'words'], { parent: 'main' }));
    expect(Object.keys(copies)).toEqual(['textarea1', 'text1']);
    expect(copies['text1']?.props).toEqual({ value: '<< textarea1.value >> and << other.value >>' });
  });

  it('stand as they stood to one another, below everything or at a cell', () => {
    const below = added(DOCUMENT, paste(DOCUMENT, ['words', 'shown'], { parent: 'main' }));
    expect([below['textarea1']?.layout, below['text1']?.layout]).toEqual([{ x: 2, y: 13, w: 6, h: 3 }, { x: 2, y: 16, w: 6, h: 1 }]);
    const at = added(DOCUMENT, paste(DOCUMENT, ['words', 'shown'], { parent: 'main', at: { x: 8, y: 0 } }));
    expect([at['textarea1']?.layout, at['text1']?.layout]).toEqual([{ x: 6, y: 0, w: 6, h: 3 }, { x: 6, y: 3, w: 6, h: 1 }]);
  });

  it('bring what is inside them', () => {
    const copies = added(DOCUMENT, paste(DOCUMENT, ['box', 'inside'], { parent: 'main' }));
    expect(Object.entries(copies).map(([name, { parent, props }]) => [name, parent, props?.['value']])).toEqual([['container1', 'main', undefined], ['text1', 'container1', '<< container1.hidden >>']]);
  });

  it('can be put into a container', () => {
    expect(added(DOCUMENT, paste(DOCUMENT, ['words'], { parent: 'box' }))['textarea1']).toMatchObject({ parent: 'box', layout: { x: 2, y: 2, w: 6, h: 3 } });
  });

  it('cannot be put where they cannot stand', () => {
    const withTab = documentWith({ tabs1: { type: 'tabs' }, tab1: { type: 'tab', parent: 'tabs1' } });
    expect(() => paste(DOCUMENT, ['tab1'], { parent: 'main' }, withTab)).toThrow('cannot stand in main');
  });

  it('are read from a clipboard only where they are whole', () => {
    for (const text of ['', 'hello', '{"inlayComponents":1}', '{"inlayComponents":1,"components":{}}', '{"inlayComponents":1,"components":{"a":{"type":"text","parent":"nowhere","order":"a0"}}}', '{"inlayComponents":2', '[]']) expect(readCopied(text), text).toBe(undefined);
  });
});
