import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileReadError } from './file-read-error.ts';
import { readFileValue } from './read-file-value.ts';
import type { FileSource, ReadFileOptions } from './read-file-value.ts';

describe('readFileValue', () => {
  it('reads CSV to rows under the names of the first line', async () => {
    const value = await read('notes.csv', 'date,customer,feedback\n2026-09-01,Ann,"Slow, every ""morning"""\n');
    expect(value).toEqual({
      name: 'notes.csv', type: '', sizeBytes: 64, text: expect.stringContaining('customer'),
      parsed: [{ date: '2026-09-01', customer: 'Ann', feedback: 'Slow, every "morning"' }],
    });
  });

  it('keeps name, type, size and time', async () => {
    const value = await readFileValue({ name: 'a.txt', type: 'text/plain', size: 2, lastModified: 7, bytes: async () => encode('hi') });
    expect(value).toEqual({ name: 'a.txt', type: 'text/plain', sizeBytes: 2, lastModified: 7, text: 'hi', parsed: null });
  });

  it.each([
    ['semicolons, as Excel writes them in half of Europe', 'a.csv', 'a;b\n1,5;x'],
    ['tabs', 'a.tsv', 'a\tb\n1,5\tx'],
    ['Windows line ends, empty lines and a byte order mark', 'a.csv', '\uFEFFa;b\r\n\r\n1,5;x\r\n;\r\n'],
  ])('reads %s', async (_what, name, text) => {
    expect((await read(name, text)).parsed).toEqual([{ a: '1,5', b: 'x' }]);
  });

  it('keeps a list of sentences one column, whatever stands in them', async () => {
    expect(await rows('feedback\nToo slow, sadly; really\nFine, now\n')).toEqual([{ feedback: 'Too slow, sadly; really' }, { feedback: 'Fine, now' }]);
  });

  it('finds the delimiter in a first line that goes over two, inside quotation marks', async () => {
    expect(await rows('"first\nname";age\nAnn;7')).toEqual([{ 'first\nname': 'Ann', age: 7 }]);
  });

  it('turns a column of plain numbers into numbers, with null where it is empty', async () => {
    expect(await rows('n,m\n1,-2.50\n,0.1')).toEqual([{ n: 1, m: -2.5 }, { n: null, m: 0.1 }]);
  });

  it.each(['007', '+49', '1e5', '12345678901234567890', '1,000', '0x10', 'Infinity', ' 1', '1.'])('leaves a column with %s as text, whole', async (code) => {
    expect(await rows(`code;b\n1;x\n${code};x`)).toEqual([{ code: '1', b: 'x' }, { code, b: 'x' }]);
  });

  it('keeps ragged rows: short ones lack cells, long ones get numbered columns', async () => {
    expect(await rows('a,b\nx\ny,z,w')).toEqual([{ a: 'x' }, { a: 'y', b: 'z', column3: 'w' }]);
  });

  it('gives empty and repeated names a number', async () => {
    expect(await rows('a,,a\nx,y,z')).toEqual([{ a: 'x', column2: 'y', a_2: 'z' }]);
  });

  it('takes __proto__ for a name like any other', async () => {
    const [row] = (await rows('__proto__,b\nx,y')) as [object];
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.entries(row)).toEqual([['__proto__', 'x'], ['b', 'y']]);
  });

  it('is an empty list for a table without rows', async () => {
    expect(await rows('a,b\n')).toEqual([]);
    expect(await rows('')).toEqual([]);
  });

  it('says at which line a quotation mark is never closed', async () => {
    await expect(read('bad.csv', 'a,b\n1,2\n3,"four\n5,6')).rejects.toThrow('bad.csv is broken at line 3: a quotation mark opens there and is never closed.');
  });

  it('reads JSON, and says where it breaks', async () => {
    expect((await read('a.json', '{"a":[1]}')).parsed).toEqual({ a: [1] });
    await expect(read('a.json', '{"a":1,\n}')).rejects.toThrow('a.json is not valid JSON: it breaks at line 2, column 1.');
  });

  it('goes by the ending where the system says something else, and by the type where there is none', async () => {
    expect((await read('a.csv', 'a\nx', {}, 'application/vnd.ms-excel')).parsed).toEqual([{ a: 'x' }]);
    expect((await read('rows', 'a\nx', {}, 'text/csv;charset=utf-8')).parsed).toEqual([{ a: 'x' }]);
    expect((await read('rows', '[1]', {}, 'application/vnd.api+json')).parsed).toEqual([1]);
  });

  it.each([['photo.avif', ''], ['photo', 'image/heic'], ['a.xlsx', ''], ['a', 'application/octet-stream']])('reads no text from %s %s, and not its bytes', async (name, type) => {
    const value = await readFileValue({ name, type, size: 9, bytes: () => Promise.reject(new Error('not asked')) });
    expect(value).toEqual({ name, type, sizeBytes: 9, text: null, parsed: null });
  });

  it('keeps the bytes of images that models look at', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    const value = await readFileValue({ name: 'photo.png', type: '', size: bytes.length, bytes: async () => bytes });
    expect(value).toEqual({ name: 'photo.png', type: 'image/png', sizeBytes: 20_000, text: null, parsed: null, base64: Buffer.from(bytes).toString('base64') });
  });

  it('refuses what is no UTF-8', async () => {
    const latin = new Uint8Array([0x61, 0xe4, 0x62]);
    await expect(readFileValue({ name: 'old.csv', type: '', size: 3, bytes: async () => latin })).rejects.toThrow('old.csv is not UTF-8 text.');
  });

  it('refuses a file over the limit before reading it, and one that has grown since', async () => {
    const huge = { name: 'big.csv', type: '', size: 5_000_001, bytes: () => Promise.reject(new Error('read')) };
    await expect(readFileValue(huge)).rejects.toThrow('big.csv is too large: it has 5.1 MB, and at most 5 MB are read.');
    await expect(readFileValue({ ...huge, size: 1, bytes: async () => new Uint8Array(11) }, { maxSize: 10 })).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('says that a file cannot be read when its bytes do not come', async () => {
    const folder = { name: 'folder', type: '', size: 4096, bytes: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    await expect(readFileValue(folder)).rejects.toMatchObject({ code: 'file-unreadable', message: expect.stringContaining('folder cannot be read') });
  });

  it('rejects with the reason of its signal', async () => {
    const signal = AbortSignal.abort(new Error('replaced'));
    await expect(read('a.csv', 'a\nx', { signal })).rejects.toThrow('replaced');
  });

  it('gives a value or a FileReadError for any bytes under any name', async () => {
    const names = fc.constantFrom('a.csv', 'a.tsv', 'a.json', 'a.txt', 'a');
    const texts = fc.array(fc.constantFrom('a', '1', '"', ',', ';', '\t', '\n', '\r', 'é', '{', ' '), { maxLength: 40 }).map((parts) => encode(parts.join('')));
    await fc.assert(fc.asyncProperty(names, fc.oneof(texts, fc.uint8Array({ maxLength: 40 })), async (name, bytes) => {
      const outcome: unknown = await readFileValue({ name, type: '', size: bytes.length, bytes: async () => bytes }).catch((error: unknown) => error);
      expect(outcome instanceof FileReadError || !(outcome instanceof Error)).toBe(true);
    }), { numRuns: 300 });
  });
});

async function rows(text: string): Promise<unknown> {
  return (await read('a.csv', text)).parsed;
}

function read(name: string, text: string, options?: ReadFileOptions, type = ''): ReturnType<typeof readFileValue> {
  const bytes = encode(text);
  const source: FileSource = { name, type, size: bytes.length, bytes: async () => bytes };
  return readFileValue(source, options);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
