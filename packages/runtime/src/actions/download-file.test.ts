import { expect } from 'chai';
import { downloadFile } from './download-file.ts';
import { toCsv } from './to-csv.ts';

describe('downloadFile', () => {
  it('keeps texts, makes JSON of other values and CSV of rows where the name says so', () => {
    expect(downloadFile('a\n', 'a.txt', '')).to.deep.equal({ fileName: 'a.txt', mimeType: 'text/plain', text: 'a\n' });
    expect(downloadFile({ a: 1 }, 'a.json', '')).to.deep.equal({ fileName: 'a.json', mimeType: 'application/json', text: '{\n  "a": 1\n}' });
    expect(downloadFile([{ a: 1 }], 'a.CSV', '')).to.deep.equal({ fileName: 'a.CSV', mimeType: 'text/csv', text: 'a\r\n1\r\n' });
    expect(downloadFile('x', 'x', 'text/x')).to.deep.equal({ fileName: 'x', mimeType: 'text/x', text: 'x' });
  });

  it('gives images as bytes, with their own type', () => {
    expect(downloadFile({ mimeType: 'image/png', base64: 'AAAA' }, 'a.png', '')).to.deep.equal({ fileName: 'a.png', mimeType: 'image/png', base64: 'AAAA' });
    expect(downloadFile({ base64: 'AAAA' }, 'a.bin', '')).to.deep.include({ mimeType: 'application/octet-stream' });
  });

  it('gives names that lead nowhere', () => {
    const named = (name: string) => downloadFile('x', name, '').fileName;
    expect(['../../etc/passwd', 'a/b\\c:d', '', '...', ' a\u0000.txt '].map(named)).to.deep.equal(['_.._etc_passwd', 'a_b_c_d', 'download', 'download', 'a_.txt']);
    expect(named('bill\u202efdp.html')).to.equal('bill_fdp.html');
    expect(named('x'.repeat(500))).to.have.lengthOf(200);
  });

  it('refuses nothing at all', () => {
    expect(() => downloadFile(undefined, 'a', '')).to.throw('nothing to download');
  });
});

describe('toCsv', () => {
  it('puts objects under all their keys, quoted where it must be', () => {
    expect(toCsv([{ a: 'x,y', b: 'say "hi"' }, { b: null, c: [1], a: 'two\nlines' }])).to.equal('a,b,c\r\n"x,y","say ""hi""",\r\n"two\nlines",,[1]\r\n');
  });

  it('takes lists and single values as lines', () => {
    expect(toCsv([['a', 1], 'b', true])).to.equal('a,1\r\nb\r\ntrue\r\n');
    expect(toCsv([])).to.equal('');
  });

  it('lets no text be run as a formula where cells are parted by other signs', () => {
    for (const [text, cell] of [['a;=1', "a;'=1"], ['a\t@x', "a\t'@x"], ['a;"=1', '"a;""\'=1"'], ['a\n=1', '"a\n\'=1"'], ['1;-2', '1;-2'], ['- a\n- b', "\"'- a\n- b\""], ['a;-b', "a;'-b"], ['a=b; c', 'a=b; c']] as const) expect(toCsv([[text]])).to.equal(`${cell}\r\n`);
  });

  it('lets no text be run as a formula', () => {
    for (const [text, cell] of [[' =1', "' =1"], ['\uFEFF=1', "'\uFEFF=1"], ['＝1+1', "'＝1+1"], ['|calc', "'|calc"], ['1e-3', '1e-3'], ['-2+3', "'-2+3"]] as const) expect(toCsv([[text]])).to.equal(`${cell}\r\n`);
    expect(toCsv([{ '=x': '=1+2' }, { '=x': '@SUM' }, { '=x': '-5.5' }, { '=x': '+49 (30) 12' }, { '=x': -5 }])).to.equal("'=x\r\n'=1+2\r\n'@SUM\r\n-5.5\r\n+49 (30) 12\r\n-5\r\n");
  });
});
