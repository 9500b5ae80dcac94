import { expect } from 'chai';
import type { AiEvent } from '../ai/index.ts';
import { createReleasedRunner } from './released-runner.ts';

describe('createReleasedRunner', () => {
  const addressOf = async (release: string, query: string): Promise<string> => {
    const asked: string[] = [];
    const fetch = (async (url: string) => (asked.push(url), new Response('data: {"type":"finish","reason":"stop"}\n\n'))) as typeof globalThis.fetch;
    for await (const event of createReleasedRunner({ server: 'https://inlay.example', fetch, release }).run({ query, inputs: {} }, { signal: new AbortController().signal })) expect(event.type).to.equal('finish');
    return asked[0]!;
  };

  it('asks for a query of a release by their names', async () => {
    expect(await addressOf('feedback@1.2.0', 'ask')).to.equal('https://inlay.example/apps/feedback@1.2.0/queries/ask');
  });

  it('takes nothing for an event that is none, whoever sends it', async () => {
    for (const said of [null, 1, [], {}, { type: 5 }, { type: 'text' }, { type: 'text', text: { toString: 1 } }, { type: 'reasoning', text: null }, { type: 'error' }, { type: 'error', error: null }, { type: 'error', error: { kind: 1, message: 'x' } }, '{']) {
      const body = `data: {"type":"text","text":"Hi"}\n\ndata: ${said === '{' ? said : JSON.stringify(said)}\n\ndata: {"type":"finish","reason":"stop"}\n\n`;
      const events: AiEvent[] = [];
      for await (const event of createReleasedRunner({ server: 'https://inlay.example', fetch: (async () => new Response(body)) as typeof globalThis.fetch, release: 'a@1' }).run({ query: 'ask', inputs: {} }, { signal: new AbortController().signal })) events.push(event);
      expect([events.length, events[1]?.type === 'error' && events[1].error.kind], JSON.stringify(said)).to.deep.equal([2, 'protocol']);
    }
  });

  it('asks for nothing else, whatever the names hold', async () => {
    for (const [release, query] of [['../../transfer?to=eve', 'ask'], ['a@1/../../../x', 'ask'], ['a@1#', 'ask'], ['..', '..'], ['', ''], ['a\\..\\b', '../../x'], ['@elsewhere.example/', 'ask']] as const) {
      const { origin, pathname, search, hash } = new URL(await addressOf(release, query));
      expect([origin, pathname.split('/').length, /^\/apps\/[^/]+\/queries\/[^/]+$/.test(pathname), search, hash], release).to.deep.equal(['https://inlay.example', 5, true, '', '']);
    }
  });
});
