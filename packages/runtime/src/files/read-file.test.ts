import { expect } from 'chai';
import fc from 'fast-check';
import { deflate, docxOf, pdfOf, zipOf } from './documents.contract.ts';
import { contentsOf, createFileValue } from './file-value.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileMember } from './file-source.ts';
import { FILE_LIMITS } from './file-limits.ts';
import { parseSheets } from './tables/parse-sheets.ts';
import { cell, encryptedWorkbook, workbookOf } from './workbooks.contract.ts';

function read(name: string, content: BlobPart, member: FileMember = 'parsed', type = ''): Promise<unknown> {
  return contentsOf(createFileValue(new Blob([content], { type }), { name }))!.read(member);
}

async function refusal(name: string, content: BlobPart, member?: FileMember): Promise<string> {
  const error = await read(name, content, member).catch((failure: unknown) => failure);
  return error instanceof FileReadError ? error.message : `read: ${JSON.stringify(error)}`;
}

describe('a file that is read', () => {
  it('is a table by its ending, else by its type, whatever the system calls it', async () => {
    for (const [name, type] of [['a.csv', ''], ['a.csv', 'application/vnd.ms-excel'], ['rows', 'text/csv;charset=utf-8'], ['rows', 'application/vnd.ms-excel']] as const) expect(await read(name, 'a,b\nx,1', 'parsed', type), `${name} ${type}`).to.deep.equal([{ a: 'x', b: 1 }]);
    expect(await read('a.tsv', 'a\tb\n1,5\tx')).to.deep.equal([{ a: '1,5', b: 'x' }]);
    expect(await read('a.csv', 'feedback\nToo slow, sadly; really\n')).to.deep.equal([{ feedback: 'Too slow, sadly; really' }]);
    expect(await read('a.csv', '"first\nname";age\nAnn;7')).to.deep.equal([{ 'first\nname': 'Ann', age: 7 }]);
    for (const empty of ['', 'a,b\n', '\n\n']) expect(await read('a.csv', empty)).to.deep.equal([]);
  });

  it('keeps columns called like nothing else', async () => {
    const [row] = (await read('a.csv', '__proto__,constructor,,a,a\nx,y,z,1,2')) as [object];
    expect([Object.getPrototypeOf(row), Object.entries(row)]).to.deep.equal([Object.prototype, [['__proto__', 'x'], ['constructor', 'y'], ['column3', 'z'], ['a', 1], ['a_2', 2]]]);
  });

  it('is the value of JSON, and rows of JSON line by line', async () => {
    expect(await read('a.json', '\uFEFF{"a":[1]}')).to.deep.equal({ a: [1] });
    expect(await read('rows', '[1]', 'parsed', 'application/vnd.api+json')).to.deep.equal([1]);
    expect(await read('a.ndjson', '{"a":1,"b":{"c":[true]}}\r\n\n{"a":null}\n7\n')).to.deep.equal([{ a: 1, b: { c: [true] } }, { a: null }, { value: 7 }]);
    expect(await refusal('a.json', '{"a":1,\n}')).to.equal('"a.json" is not valid JSON: it breaks at line 2, column 1.');
    expect(await refusal('a.jsonl', '{"a":1}\n{"a":\n{"a":2}')).to.equal('"a.jsonl" is broken at line 2: that is not valid JSON.');
  });

  it('keeps long lists of objects as columns, cell by cell what they were', async () => {
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(fc.nat(), { maxLength: 2 }));
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ a: value, b: fc.string(), c: fc.option(fc.integer()) }), { minLength: 1, maxLength: 20 }), async (some) => {
      const rows = JSON.parse(JSON.stringify(Array.from({ length: 5_000 }, (_row, index) => some[index % some.length]))) as unknown[];
      expect(await read('a.json', JSON.stringify(rows))).to.deep.equal(rows);
    }), { numRuns: 10 });
  });

  it('is text, base64, an address and bytes, each when asked for', async () => {
    expect([await read('a.txt', 'hé\r\nya', 'text'), await read('a.txt', 'hé', 'base64'), await read('a.txt', 'hé', 'dataUrl'), await read('a.txt', 'hé', 'bytes')])
      .to.deep.equal(['hé\nya', 'aMOp', 'data:text/plain;base64,aMOp', [104, 195, 169]]);
    expect([await read('a.png', 'x', 'text'), await read('a.zip', 'x', 'parsed'), await read('a.txt', 'x', 'sheets')]).to.deep.equal([null, null, null]);
    const long = new Uint8Array(200_000).map((_byte, index) => index % 251);
    expect(await read('a.bin', long, 'base64')).to.equal(Buffer.from(long).toString('base64'));
    expect(await refusal('a.bin', new Uint8Array(1_000_001), 'bytes')).to.contain('at most 1 MB are given as a list of bytes');
  });

  it('is the text of a PDF with its pages, and of a Word file', async () => {
    expect(await read('a.pdf', pdfOf([['One'], ['Two']]), 'text')).to.equal('One\n\nTwo');
    expect(await read('a.pdf', pdfOf([['One'], ['Two']]))).to.deep.equal([{ page: 1, text: 'One' }, { page: 2, text: 'Two' }]);
    expect(await read('a.docx', await docxOf([['Title', 'heading 1'], ['Words']]), 'text')).to.equal('# Title\n\nWords');
  });

  it('is read once for all who ask, and again after it was let go', async () => {
    const contents = contentsOf(createFileValue(new Blob(['a\n1']), { name: 'a.csv' }))!;
    expect(await Promise.all([contents.read('parsed'), contents.read('parsed')]).then(([one, other]) => one === other)).to.equal(true);
    const before = await contents.read('parsed');
    contents.release();
    expect((await contents.read('parsed')) === before).to.equal(false);
    expect(await contents.read('parsed')).to.deep.equal(before);
  });

  it('gives a value or one sentence for any bytes under any name', async () => {
    const names = fc.constantFrom('a.csv', 'a.tsv', 'a.json', 'a.ndjson', 'a.xlsx', 'a.xls', 'a.pdf', 'a.docx', 'a.png', 'a.txt', 'a');
    const texts = fc.array(fc.constantFrom('a', '1', '"', ',', ';', '\t', '\n', '\r', 'é', '{', ' ', '%PDF-', 'PK\u0003\u0004', '\0'), { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(names, fc.oneof(texts, fc.uint8Array({ maxLength: 60 })), fc.constantFrom<FileMember>('parsed', 'text', 'sheets', 'base64'), async (name, content, member) => {
      const outcome = await read(name, content as BlobPart, member).catch((error: unknown) => error);
      expect(outcome instanceof FileReadError || !(outcome instanceof Error), String(outcome)).to.equal(true);
    }), { numRuns: 200 });
  });
});

describe('an Excel file that is read', () => {
  it('is the rows of its first sheet, by the names in the first line, and all its sheets', async () => {
    const file = await workbookOf([
      { name: 'People', rows: [[], ['name', 'born', 'seen', 'share', 'fine'], ['Ada', cell.date(44927), cell.date(44927.5), 0.25, true], [], ['Bob', null, null, -3, false]] },
      { name: 'Hidden', rows: [['secret'], ['x']], hidden: true },
      { name: 'Other', rows: [['n'], [1]] },
    ]);
    const people = [{ name: 'Ada', born: '2023-01-01', seen: '2023-01-01T12:00:00', share: 0.25, fine: true }, { name: 'Bob', born: null, seen: null, share: -3, fine: false }];
    expect(await read('a.xlsx', file)).to.deep.equal(people);
    expect(await read('a.xlsx', file, 'sheets')).to.deep.equal([{ name: 'People', rows: people }, { name: 'Other', rows: [{ n: 1 }] }]);
    expect(await read('a.xlsx', file, 'text')).to.equal('People\nname,born,seen,share,fine\nAda,2023-01-01,2023-01-01T12:00:00,0.25,true\nBob,,,-3,false\n\nOther\nn\n1');
    expect(await read('b.xlsx', await workbookOf([{ name: 'S', rows: [['a "b"', 'c'], ['x,y', 'two\nlines']] }]), 'text')).to.equal('S\n"a ""b""",c\n"x,y","two\nlines"');
  });

  it('has the value of a formula, the text of an error, and a merged cell wherever it reaches', async () => {
    const file = await workbookOf([{ name: 'S', rows: [['group', 'sum'], ['a', cell.formula('1+1', 2)], [null, cell.formula('HYPERLINK("javascript:alert(1)")', 'click')], ['b', cell.error('#DIV/0!')]], merges: ['A2:A3'] }]);
    expect(await read('a.xlsx', file)).to.deep.equal([{ group: 'a', sum: 2 }, { group: 'a', sum: 'click' }, { group: 'b', sum: '#DIV/0!' }]);
  });

  it('is refused with one sentence where it is broken, locked, something else, or made to harm', async () => {
    expect(await refusal('a.xlsx', await encryptedWorkbook())).to.equal('"a.xlsx" is protected with a password, or saved by a very old Excel.');
    expect(await refusal('a.xls', await encryptedWorkbook())).to.equal('"a.xls" is protected with a password.');
    expect(await refusal('a.xlsx', await docxOf([['Words']]))).to.equal('"a.xlsx" is a zip file, but no Excel file.');
    expect(await refusal('a.xlsx', 'a,b\n1,2')).to.equal('"a.xlsx" is no Excel file, whatever its name says.');
    expect(await refusal('a.xlsx', (await workbookOf([{ name: 'S', rows: [['a'], [1]] }])).slice(0, 400))).to.equal('"a.xlsx" is broken: it is not an Excel file that can be read.');
    expect(await refusal('a.xlsx', await zipOf({ 'xl/workbook.xml': '<workbook', '[Content_Types].xml': '<' }))).to.contain('"a.xlsx" is broken');
    const bomb = await zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': new Blob(Array.from({ length: 8 }, () => new Uint8Array(1_000_000))) });
    const { signal } = new AbortController();
    const limits = { ...FILE_LIMITS, partBytes: 5_000_000 };
    expect(bomb.size).to.be.lessThan(20_000);
    expect(String(await parseSheets({ blob: bomb, name: 'a.xlsx', isOld: false, signal, limits }).catch((error: unknown) => error))).to.contain('"a.xlsx" unpacks to far more than it should: more than 5 MB.');
  });
});

describe('a file with the wrong ending', () => {
  it('is refused with one sentence that says so', async () => {
    const pdf = pdfOf([['One']]);
    const packed = await deflate('x'.repeat(100));
    expect(await refusal('a.csv', pdf)).to.equal('"a.csv" is no text: it looks like a PDF with the wrong ending.');
    expect(await refusal('a.csv', await workbookOf([{ name: 'S', rows: [['a']] }]))).to.equal('"a.csv" is no text: it looks like an Excel, Word or zip file with the wrong ending.');
    expect(await refusal('a.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).to.contain('another kind of file with the wrong ending');
    expect(await refusal('a.pdf', 'words', 'text')).to.equal('"a.pdf" is no PDF, whatever its name says.');
    expect(await refusal('a.docx', pdf, 'text')).to.equal('"a.docx" is no Word file, whatever its name says.');
    expect(await refusal('a.png', pdf, 'base64')).to.equal('"a.png" is no picture, whatever its name says.');
    expect(await refusal('a.txt', new Blob([packed, new Uint8Array(4)]), 'text')).to.contain('is no text');
  });
});
