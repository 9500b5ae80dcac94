import { expect } from 'chai';
import fc from 'fast-check';
import Papa from 'papaparse';
import { columnBytes, rowCount } from './columns.ts';
import type { Batch, TableData } from './columns.ts';
import { parseCsv } from './parse-csv.ts';
import { tableOf } from './known-tables.ts';
import { columnReader, rowList } from './row-list.ts';

const { signal } = new AbortController();

async function read(text: BlobPart, { separator }: { readonly separator?: string } = {}): Promise<TableData & { readonly restarts: number; readonly batchCount: number }> {
  let batches: Batch[] = [];
  let restarts = 0;
  const sink = { add: (_names: readonly string[], batch: Batch) => void batches.push(batch), restart: () => void ((batches = []), (restarts += 1)), progress: () => undefined };
  const { names, blank } = await parseCsv({ blob: new Blob([text]), name: 'a.csv', signal, separator }, sink);
  return { names, blank, batches, restarts, batchCount: batches.length };
}

const rows = async (text: BlobPart): Promise<readonly unknown[]> => rowList(await read(text));

/** A table as papaparse reads it, under the rules of ours: the second opinion. */
function secondOpinion(text: string): readonly unknown[] {
  const { data } = Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), { delimiter: ',', newline: '\n', skipEmptyLines: 'greedy' });
  const [head = [], ...body] = data;
  const taken = new Set<string>();
  const nameAt = (index: number): string => {
    const name = head[index]?.trim() || `column${index + 1}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}_${count}`;
    taken.add(unique);
    return unique;
  };
  const width = Math.max(head.length, ...body.map((row) => row.length));
  const names = Array.from({ length: width }, (_name, index) => nameAt(index));
  const isNumber = (cell: string): boolean => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) && cell.replaceAll(/\D/g, '').length <= 15;
  const kinds = names.map((_name, index) => body.some((row) => (row[index] ?? '') !== '') && body.every((row) => (row[index] ?? '') === '' || isNumber(row[index]!)));
  return body.map((row) => Object.fromEntries(row.map((cell, index) => [names[index]!, kinds[index] ? (cell === '' ? null : Number(cell)) : cell])));
}

describe('parseCsv', () => {
  it('reads as papaparse does, whatever stands in the cells', async () => {
    const plain = fc.constantFrom('', '1', '-2.50', '007', 'Ada', 'a b', 'é', '日本', '😀', '0.1', '1.', '.5', '-', '12345678901234567890', ' x');
    const quoted = fc.array(fc.constantFrom('a', ',', '\n', '""', ' ', '1', 'ü'), { maxLength: 4 }).map((parts) => `"${parts.join('')}"`);
    const row = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
    const text = fc.tuple(fc.constantFrom('\n', '\r\n', '\r'), fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean()).map(([end, lines, isEnded]) => `a,b${end}${lines.join(end)}${isEnded ? end : ''}`);
    await fc.assert(fc.asyncProperty(text, async (given) => {
      expect(await rows(given)).to.deep.equal(secondOpinion(given));
    }), { numRuns: 500 });
  });

  it('reads numbers to the last digit', async () => {
    const number = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }));
    await fc.assert(fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 20 }), async (numbers) => {
      const texts = numbers.map(([whole, part]) => `${whole}.${part}`);
      expect(await rows(`n\n${texts.join('\n')}`)).to.deep.equal(texts.map((each) => ({ n: Number(each) })));
    }), { numRuns: 200 });
  });

  for (const [what, ...bytes] of [
    ['UTF-8', new TextEncoder().encode('näme\nJosé')],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFFnäme\nJosé')],
    ['UTF-16, little end first', utf16('\uFEFFnäme\nJosé', true)],
    ['UTF-16, big end first', utf16('\uFEFFnäme\nJosé', false)],
    ['Windows-1252', Uint8Array.from('näme\nJosé', (letter) => letter.charCodeAt(0))],
  ] as const) {
    it(`reads ${what}`, async () => {
      expect(await rows(bytes[0] as BlobPart)).to.deep.equal([{ näme: 'José' }]);
    });
  }

  it('reads Windows-1252 of which only the end shows that it is not UTF-8', async () => {
    const plain = new TextEncoder().encode(`name\n${'Ada\n'.repeat(400_000)}`);
    const found = await rows(new Blob([plain, Uint8Array.from([0xe9])]));
    expect([found.length, found.at(-1)]).to.deep.equal([400_001, { name: 'é' }]);
  });

  it('makes a column text as a whole where a late cell is none of a number, and says what came before once only', async () => {
    const table = await read(`n,m\n${'1.50,2\n'.repeat(300_000)}x,3\n`);
    expect([table.restarts, rowCount(table)]).to.deep.equal([1, 300_001]);
    expect([rowList(table)[0], rowList(table)[300_000]]).to.deep.equal([{ n: '1.50', m: 2 }, { n: 'x', m: 3 }]);
  });

  it('gives rows while it reads, the first of them early', async () => {
    const { batchCount } = await read(`n\n${'123456\n'.repeat(600_000)}`);
    expect(batchCount).to.be.greaterThan(2);
  });

  it('keeps an empty column as empty texts, and blank lines out, of spaces too', async () => {
    expect(await rows('a,b\n1,\n  \n,\n2,\n')).to.deep.equal([{ a: 1, b: '' }, { a: 2, b: '' }]);
  });

  it('says where a quotation mark stays open, also far down', async () => {
    for (const [text, line] of [['a,b\n1,"2', 2], ['"a', 1], [`a\n${'x\n'.repeat(400_000)}"open`, 400_002], ['a\r\n"two\r\nlines"\r\n"x', 4]] as const) {
      const error: unknown = await read(text).catch((failure: unknown) => failure);
      expect(error).to.have.property('message', `"a.csv" is broken at line ${line}: a quotation mark opens there and is never closed.`);
    }
  });

  it('refuses a row without end, in the time that reading it takes', async () => {
    const error: unknown = await read(new Blob(['a\n', ...Array.from({ length: 40 }, () => `"${'x'.repeat(1_000_000)}`)])).catch((failure: unknown) => failure);
    expect(String(error)).to.contain('at line 2: a row of more than 32 MB begins there');
  });

  it('refuses bytes that are no text, and too many columns', async () => {
    expect(String(await read(new Uint8Array([97, 0, 98])).catch((failure: unknown) => failure))).to.contain('is no text');
    expect(String(await read(`a,b\n${','.repeat(20_000)}`).catch((failure: unknown) => failure))).to.contain('more than 16384 cells');
  });
});

describe('rowList', () => {
  it('is a list to whoever looks at it, and makes a row when it is read', async () => {
    const table = await read(`n,t\n${Array.from({ length: 30_000 }, (_row, index) => `${index},t${index}`).join('\n')}`);
    const list = rowList(table);
    expect([Array.isArray(list), list.length, Object.getPrototypeOf(list), tableOf(list)?.names]).to.deep.equal([true, 30_000, Array.prototype, ['n', 't']]);
    expect([list[0], list[29_999], list[30_000], list.at(-1)]).to.deep.equal([{ n: 0, t: 't0' }, { n: 29_999, t: 't29999' }, undefined, { n: 29_999, t: 't29999' }]);
    expect(list.filter(({ n }) => Number(n) > 29_997).map(({ t }) => t)).to.deep.equal(['t29998', 't29999']);
    expect(list.slice(5, 7)).to.deep.equal([{ n: 5, t: 't5' }, { n: 6, t: 't6' }]);
    expect([...list].length).to.equal(30_000);
    expect(JSON.parse(JSON.stringify(list))).to.have.length(30_000);
    expect([Object.hasOwn(list, 3), 3 in list, Object.hasOwn(list, 30_000), Object.keys(list).length]).to.deep.equal([true, true, false, 30_000]);
    expect([columnReader(table, 't')(7), columnReader(table, 'none')(7)]).to.deep.equal(['t7', undefined]);
  });

  it('cannot be changed', async () => {
    const list = rowList(await read(`n\n${'1\n'.repeat(30_000)}`)) as unknown[];
    for (const change of [() => (list[0] = 1), () => list.push(1), () => (list.length = 0), () => Reflect.apply(Array.prototype.splice, list, [0, 1]), () => list.sort(() => 0)]) expect(change).to.throw(TypeError);
    expect([list.length, list[0]]).to.deep.equal([30_000, { n: 1 }]);
  });

  it('takes little more room than its columns', async () => {
    const table = await read(`n,t\n${'1.5,some words\n'.repeat(50_000)}`);
    expect(columnBytes(table)).to.be.lessThan(50_000 * (8 + 10 + 4) * 1.05);
  });
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}
