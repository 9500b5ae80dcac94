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

  it('takes plain words: a list by commas or lines, and for any value the text itself', () => {
    expect(readJson('JavaScript, C#, 12', 'array')).toEqual({ value: ['JavaScript', 'C#', 12] });
    expect(readJson('one line\nanother\n', 'array')).toEqual({ value: ['one line', 'another'] });
    expect(readJson('5', 'array')).toEqual({ value: [5] });
    expect(readJson(' very small ', 'any')).toEqual({ value: 'very small' });
    expect(readJson('007, 1e3', 'array')).toEqual({ value: ['007', '1e3'] });
    expect(readJson('words', 'object').problem?.code).toBe('not-json');
    expect(readJson('["words', 'array').problem?.code).toBe('not-json');
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

  it('writes a list of words with commas only where it reads the same again', () => {
    expect(writeJson(['Small', 'Large', 3], 'array')).toBe('Small, Large, 3');
    for (const list of [['a, b', 'c'], ['5', 6], [' a', 'b'], [['a'], 'b'], ['"a"', 'b'], ['a', ''], [null, 'a'], [true, 'a'], ['a'], ['[1', 'a']]) {
      expect(writeJson(list, 'array')).toBe(JSON.stringify(list));
      expect(readJson(writeJson(list, 'array'), 'array')).toEqual({ value: list });
    }
  });
});
