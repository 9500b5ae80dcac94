import { readText } from '@inlay/runtime/files';
import { expect } from 'chai';

describe('a file that unpacks to far more than it should', () => {
  it('is refused by a browser, though other bytes stand behind what is packed, as they do in every PDF', async () => {
    const zeros = new Blob([new Uint8Array(8_000_000)]);
    const bytes = await new Response(zeros.stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer();
    expect(bytes.byteLength).to.be.lessThan(10_000);
    const file = Object.assign(new Blob([`%PDF-1.4\n1 0 obj\n<< /Length ${bytes.byteLength} /Filter /FlateDecode >>\nstream\n`, bytes, '\nendstream\nendobj\n%%EOF']), { name: 'a.pdf' });
    const error: unknown = await readText(file, { signal: new AbortController().signal, limits: { streamBytes: 1_000_000 } }).catch((cause: unknown) => cause);
    expect(String(error)).to.contain('"a.pdf" unpacks to far more than it should: more than 1 MB.');
  });
});
