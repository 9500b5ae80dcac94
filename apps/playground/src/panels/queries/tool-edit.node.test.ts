import { describe, expect, it } from 'vitest';
import { freeParameter, newTool, readParameters, readToolList, runsOf, withRuns, writeParameters } from './tool-edit.ts';

describe('the editor of tools', () => {
  it('reads parameters as rows, and writes the same schema', () => {
    const schema = { type: 'object', properties: { id: { type: 'integer', description: 'Its number.' }, all: { type: 'boolean' } }, required: ['id'] };
    const rows = readParameters(schema);
    expect(rows).toEqual([{ name: 'id', type: 'integer', description: 'Its number.', isRequired: true }, { name: 'all', type: 'boolean', description: '', isRequired: false }]);
    expect(writeParameters(rows!)).toEqual(schema);
  });

  it('leaves a schema alone that says more than rows can', () => {
    for (const schema of [{ type: 'object', properties: { rows: { type: 'array' } } }, { type: 'object', properties: { a: { type: 'string', enum: ['x'] } } }, { $ref: '#/x' }, 'text', { type: 'object', properties: { a: true } }]) expect(readParameters(schema)).toBeUndefined();
    expect(readParameters(undefined)).toEqual([]);
  });

  it('writes no parameter twice, and finds a free name for the next', () => {
    const row = (name: string) => ({ name, type: 'string', description: '', isRequired: true });
    expect(writeParameters([row('a'), row('a'), row('')])).toMatchObject({ required: ['a'] });
    expect(freeParameter([row('value2')])).toBe('value3');
  });

  it('has one thing that a tool runs', () => {
    expect(runsOf(withRuns({ name: 'a', query: 'b' }, 'function:c'))).toBe('function:c');
    expect(withRuns({ name: 'a', function: 'c' }, '')).toEqual({ name: 'a' });
    expect(newTool([{ name: 'x', query: 'first' }], ['first', 'second'])).toMatchObject({ name: 'second', query: 'second' });
    expect(newTool([], [])).toMatchObject({ name: 'tool1' });
    expect(newTool([], [])).not.toHaveProperty('query');
  });

  it('does not touch tools that are an expression', () => {
    expect(readToolList('<< tools.value >>')).toBeUndefined();
    expect(readToolList(undefined)).toEqual([]);
  });
});
