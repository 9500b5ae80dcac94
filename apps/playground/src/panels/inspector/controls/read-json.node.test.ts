import { describe, expect, it } from 'vitest';
import { readJson, writeJson } from './read-json.ts';

describe('readJson', () => {
  it('reads what is JSON of the type', () => {
    expect(readJson('[1, 2]', 'array')).toEqual({ value: [1, 2] });
    expect(readJson('{"a": 1}', 'object')).toEqual({ value: { a: 1 } });
    expect(readJson('"text"', 'any')).toEqual({ value: 'text' });
  });

  it('is undefined for an empty text, which is no mistake', () => {
    expect(readJson(' \n', 'array')).toEqual({ value: undefined });
  });

  it('says why a text is not JSON, and what to do', () => {
    const { value, problem } = readJson('[1, ', 'array');
    expect(value).toBeUndefined();
    expect(problem?.message).toMatch(/^This is not JSON yet: .+\.$/);
    expect(problem?.hint).toContain('«»');
  });

  it('refuses another type', () => {
    expect(readJson('{}', 'array').problem?.message).toBe('This must be a list.');
    expect(readJson('[]', 'object').problem?.message).toBe('This must be an object.');
    expect(readJson('null', 'object').problem?.message).toBe('This must be an object.');
  });
});

describe('writeJson', () => {
  it('keeps short values on one line and breaks long ones', () => {
    expect(writeJson([1, 2])).toBe('[1,2]');
    expect(writeJson({ label: 'A long enough label', value: 'and its value' })).toContain('\n  "label"');
    expect(writeJson(undefined)).toBe('');
  });
});
