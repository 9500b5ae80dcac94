import { expect } from 'chai';
import * as fc from 'fast-check';
import { readServerSentEvents } from './server-sent-events.ts';
import type { ServerSentEvent } from './server-sent-events.ts';

const utf8 = new TextEncoder();

async function read(text: string, cuts: readonly number[] = []): Promise<readonly ServerSentEvent[]> {
  const bytes = utf8.encode(text);
  const marks = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((left, right) => left - right);
  async function* chunks() {
    for (const [index, mark] of marks.entries()) yield bytes.slice(mark, marks[index + 1] ?? bytes.length);
  }
  const events: ServerSentEvent[] = [];
  for await (const event of readServerSentEvents(chunks())) events.push(event);
  return events;
}

const data = async (text: string, cuts?: readonly number[]) => (await read(text, cuts)).map((event) => event.data);

describe('readServerSentEvents', () => {
  it('ends lines at CRLF, LF and CR', async () => {
    expect(await data('data: a\r\n\r\ndata: b\n\ndata: c\r\r')).to.deep.equal(['a', 'b', 'c']);
  });

  it('drops a byte order mark and comments, and joins several data lines', async () => {
    expect(await data('\uFEFF: hello\ndata: a\ndata: b\n\n')).to.deep.equal(['a\nb']);
  });

  it('takes data without a space, with other fields around it', async () => {
    expect(await data('id: 1\nretry: 5\nevent: x\ndata:a\n\n')).to.deep.equal(['a']);
    expect((await read('event: x\ndata: a\n\n'))[0]?.event).to.equal('x');
  });

  it('gives a last event that lacks its blank line', async () => {
    expect(await data('data: a\n\ndata: b')).to.deep.equal(['a', 'b']);
  });

  it('keeps fields it does not know, such as error', async () => {
    expect((await read('error: {"message":"no"}\n\n'))[0]).to.deep.equal({ event: 'message', data: '', fields: { error: '{"message":"no"}' } });
  });

  it('reads the same whatever the bytes are cut into', async () => {
    const text = 'data: grüße 🙂\r\n\r\n: c\n\ndata: x\ndata: y\n\nevent: z\ndata: 1\r\r';
    const whole = await read(text);
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 30 }), async (cuts) => {
      expect(await read(text, cuts)).to.deep.equal(whole);
    }), { numRuns: 300 });
  });
});
