import { definitions } from '@inlay/components/definitions';
import { parseColour } from '@inlay/components/tokens';
import { describe, expect, it } from 'vitest';
import { styleContrast } from './style-contrast.ts';

const said = (type: string, values: Readonly<Record<string, unknown>>, { theme = {}, props = {} }: { readonly theme?: Readonly<Record<string, string>>; readonly props?: Readonly<Record<string, unknown>> } = {}): readonly string[] =>
  styleContrast({ style: definitions.find((each) => each.type === type)!.style!, values, prop: (name) => props[name], theme }, parseColour);

describe('styleContrast', () => {
  it('says in which scheme words can hardly be read on their ground', () => {
    expect(said('text', { text: '#777777', background: '#888888' })).toEqual([
      'Words on this ground are 1.26\u00a0:\u00a01 in light; to be read they need 4.5.',
      'Words on this ground are 1.26\u00a0:\u00a01 in dark; to be read they need 4.5.',
    ]);
    expect(said('text', { text: 'text', background: 'surface' })).toEqual([]);
    expect(said('text', { text: '#222222' }).map((words) => / in (\w+);/.exec(words)?.[1])).toEqual(['dark']);
    expect(said('text', { text: '#222222' }, { theme: { 'color-scheme': 'light' } })).toEqual([]);
  });

  it('knows what the kind has while nothing is set, by its variant and the theme', () => {
    expect(said('button', { background: 'warning-soft' }, { props: { variant: 'primary' } })).toHaveLength(2);
    expect(said('button', { background: 'warning-soft' }, { props: { variant: 'secondary' } })).toEqual([]);
    expect(said('textarea', { text: '#666666' }, { theme: { 'color-scheme': 'light', surface: '#777777' } })).toHaveLength(1);
  });

  it('says nothing where nothing is set, or a colour is not known', () => {
    expect(said('text', {})).toEqual([]);
    expect(said('text', { text: '#777777', background: 'transparent' })).toEqual([]);
    expect(said('text', { text: 'no colour' })).toEqual([]);
  });
});
