import { definitions } from '@inlay/components/definitions';
import { describe, expect, it } from 'vitest';
import { paletteGroups } from './palette-groups.ts';

const typesFor = (search: string): readonly string[] => paletteGroups(definitions, search).flatMap((group) => group.definitions.map(({ type }) => type));

describe('paletteGroups', () => {
  it('shows every kind exactly once when nothing is searched', () => {
    expect([...typesFor('')].sort()).toEqual(definitions.map(({ type }) => type).sort());
  });

  it('leaves out groups with nothing in them', () => {
    expect(paletteGroups(definitions, 'text area').map(({ title }) => title)).toEqual(['Inputs']);
  });

  it('matches title, type, group and description, whatever the case', () => {
    expect(typesFor('TEXTAREA')).toContain('textarea');
    expect(typesFor('actions')).toContain('button');
    expect(typesFor('pressed')).toContain('button');
  });

  it('wants every word', () => {
    expect(typesFor('text zebra')).toEqual([]);
  });

  it('puts what is called like the search first, and leaves the order alone where nothing is searched', () => {
    expect(typesFor('table')[0]).toBe('table');
    expect(typesFor('text input')[0]).toBe('textInput');
    expect(typesFor('tab').slice(0, 3)).toEqual(['tab', 'tabs', 'table']);
    expect(typesFor('select').slice(0, 2)).toEqual(['select', 'multiselect']);
    expect(paletteGroups(definitions, '').map(({ title }) => title)).toEqual(['Inputs', 'Display', 'Data', 'Layout', 'Actions', 'AI']);
  });
});
