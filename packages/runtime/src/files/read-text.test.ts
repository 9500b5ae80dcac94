import { expect } from 'chai';
import { deflate, docxOf, fileOf, pdfOf, zipOf } from './documents.contract.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileLimits } from './file-limits.ts';
import { readText } from './read-text.ts';

const signal = new AbortController().signal;
const read = (name: string, ...parts: readonly BlobPart[]) => readText(fileOf(name, ...parts), { signal });
const bytes = (...list: readonly number[]) => new Uint8Array(list);

async function refusal(name: string, part: BlobPart, limits: Partial<FileLimits> = {}): Promise<FileReadError> {
  const error: unknown = await readText(fileOf(name, part), { signal, limits }).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof FileReadError)) throw new TypeError(`${name} was not refused but gave ${String(error)}`);
  expect(error.message, name).to.include(`"${name}"`).and.not.include('\n');
  return error;
}

describe('readText', () => {
  it('reads text in its encodings, with one kind of line end', async () => {
    expect(await read('a.txt', 'one\r\ntwo\rthree')).to.deep.equal({ format: 'text', text: 'one\ntwo\nthree' });
    expect((await read('a.txt', bytes(0xef, 0xbb, 0xbf), 'Größe')).text).to.equal('Größe');
    expect((await read('a.txt', bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0))).text).to.equal('Aé');
    expect((await read('a.txt', bytes(0x63, 0x61, 0x66, 0xe9))).text).to.equal('café');
  });

  it('reads Markdown with its title, CSV and JSON', async () => {
    expect(await read('a.md', 'Intro\n\n# The handbook #\n\nText')).to.include({ format: 'markdown', title: 'The handbook' });
    expect(await read('A.CSV', 'a,b\n1,2')).to.deep.equal({ format: 'csv', text: 'a,b\n1,2' });
    expect(await read('a.json', '[{"a":1}]')).to.include({ format: 'json' });
  });

  it('takes the media type where the name says nothing', async () => {
    expect((await readText(Object.assign(new Blob(['# A'], { type: 'text/markdown' }), { name: 'notes' }), { signal })).format).to.equal('markdown');
  });

  it('reads a PDF page by page, with its title and where pages begin', async () => {
    const { text, title, pages } = await read('a.pdf', pdfOf([['First line', 'second line'], ['On page (two)']], { title: 'Leave policy' }));
    expect(text).to.equal('First line\nsecond line\n\nOn page (two)');
    expect(title).to.equal('Leave policy');
    expect(pages).to.deep.equal([0, 'First line\nsecond line\n\n'.length]);
  });

  it('reads a Word file with its headings, and tables a row a line', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const docx = await docxOf([['Leave', 'heading 1'], ['Twenty & more < thirty days.'], ['Parents', 'heading 2']], `<w:tbl><w:tr>${cell('Days')}${cell('20')}</w:tr><w:tr>${cell('Weeks')}${cell('4')}</w:tr></w:tbl>`);
    expect(await read('a.docx', docx)).to.deep.equal({ format: 'markdown', title: 'Leave', text: '# Leave\n\nTwenty & more < thirty days.\n\n## Parents\n\nDays | 20\nWeeks | 4' });
  });

  it('refuses names and sizes before it reads anything', async () => {
    const unread = (name: string, size: number) => ({ name, size, type: '', slice: () => { throw new TypeError('was read'); }, arrayBuffer: () => { throw new TypeError('was read'); } }) as unknown as Parameters<typeof readText>[0];
    for (const [name, size, code] of [['a.exe', 5, 'unknown-type'], ['a.txt', 20_000_001, 'too-large'], ['a.pdf', 50_000_001, 'too-large'], ['a.md', 0, 'empty']] as const) {
      expect(await readText(unread(name, size), { signal }).catch((error: unknown) => (error as FileReadError).code)).to.equal(code);
    }
  });

  it('refuses a name that says another thing than the first bytes', async () => {
    for (const [name, part] of [['a.pdf', 'hello'], ['a.docx', 'hello'], ['a.txt', pdfOf([['x']])], ['a.csv', bytes(0x50, 0x4b, 3, 4, 1)], ['a.md', bytes(0x89, 0x50, 0x4e, 0x47)], ['a.txt', bytes(0x61, 0, 0x62)]] as const) {
      expect((await refusal(name, part)).code, name).to.equal('wrong-type');
    }
    expect((await refusal('a.docx', await zipOf({ 'hello.txt': 'hi' }))).code).to.equal('wrong-type');
  });

  it('refuses what is broken', async () => {
    const whole = await (await docxOf([['a']])).arrayBuffer();
    expect((await refusal('a.docx', whole.slice(0, whole.byteLength - 30))).code).to.equal('broken');
    expect((await refusal('b.docx', await zipOf({ 'word/document.xml': '<w:document' }))).code).to.equal('broken');
    expect((await refusal('a.pdf', '%PDF-1.4\nnothing of the kind')).code).to.equal('broken');
    expect((await refusal('a.json', '{"a":')).code).to.equal('broken');
  });

  it('refuses passwords', async () => {
    expect((await refusal('a.docx', await zipOf({ 'word/document.xml': '<a/>' }, 1))).code).to.equal('password');
    expect((await refusal('b.docx', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).code).to.equal('password');
    const encrypted = pdfOf([['secret']]).replace('/Root 1 0 R', `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <${'a'.repeat(64)}> /U <${'b'.repeat(64)}> >>`);
    expect((await refusal('a.pdf', encrypted)).code).to.equal('password');
  });

  it('measures what a Word file unpacks to, whatever it says, without holding it', async () => {
    const zeros = new Uint8Array(4_000_000);
    expect((await refusal('a.docx', await zipOf({ 'word/document.xml': zeros }), { partBytes: 1_000_000 })).code).to.equal('too-large');
    expect((await refusal('b.docx', await zipOf({ 'word/document.xml': '<a/>', 'a.png': zeros, 'b.png': zeros }), { unpackedBytes: 6_000_000 })).code).to.equal('too-large');
  });

  it('measures what the parts of a PDF unpack to', async () => {
    const bomb = await deflate(new Uint8Array(4_000_000), 'deflate');
    const file = new Blob([`%PDF-1.4\n1 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`, bomb, '\nendstream\nendobj\n%%EOF']);
    expect((await refusal('a.pdf', file, { streamBytes: 1_000_000 })).code).to.equal('too-large');
  });

  it('refuses what is too long, and what holds no text', async () => {
    expect((await refusal('a.txt', 'abcdef', { textLength: 5 })).code).to.equal('too-long');
    expect((await refusal('a.pdf', pdfOf([['abc'], ['def']]), { pages: 1 })).code).to.equal('too-long');
    expect((await refusal('b.pdf', pdfOf([[], []]))).code).to.equal('empty');
    expect((await refusal('b.txt', ' \n\t')).code).to.equal('empty');
  });

  it('ends when its time is over, and when it is stopped', async () => {
    const never = Object.assign(new Blob(['a']), { name: 'a.txt', arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) });
    expect(await readText(never, { signal, limits: { milliseconds: 1 } }).catch((error: unknown) => (error as FileReadError).code)).to.equal('timeout');
    const stopped = new AbortController();
    const reading = readText(never, { signal: stopped.signal });
    stopped.abort();
    expect(await reading.catch((error: unknown) => (error as Error).name)).to.equal('AbortError');
  });
});
