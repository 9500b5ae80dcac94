import { describe, expect, it } from 'vitest';
import { acceptsFile } from './accepts-file.ts';
import { describeAccept } from './describe-accept.ts';
import { localizeIn } from '../element/localize.ts';
import { formatSize } from './format-size.ts';

describe('acceptsFile', () => {
  it.each([
    ['', 'a.exe', '', true],
    ['.csv', 'A.CSV', '', true],
    ['.csv', 'a.csv.exe', '', false],
    ['text/csv', 'a.csv', 'application/vnd.ms-excel', true],
    ['image/*', 'a.png', 'image/png', true],
    ['image/*', 'a.pdf', 'application/pdf', false],
    [' .json , image/* ', 'a.json', '', true],
    ['*/*', 'a', '', true],
  ])('"%s" and %s (%s): %s', (accept, name, type, expected) => {
    expect(acceptsFile(accept, { name, type })).toBe(expected);
  });
});

describe('describeAccept', () => {
  it('says each kind once, as people call it', () => {
    expect(describeAccept('.csv, text/csv, application/json, image/*', localizeIn('en'))).toBe('CSV, JSON, images');
    expect(describeAccept('', localizeIn('en'))).toBe('');
  });
});

describe('formatSize', () => {
  it.each([[0, '0 B'], [999, '999 B'], [1000, '1 kB'], [4249, '4.2 kB'], [5_000_000, '5 MB'], [1_200_000_000, '1.2 GB']])('%i bytes are %s', (bytes, words) => {
    expect(formatSize(bytes, { locale: 'en' })).toBe(words);
  });
});
