import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { run } from './run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/feedback-analysis.app.json', import.meta.url));

async function inlay(...words: readonly string[]) {
  let out = '';
  let error = '';
  const code = await run(words, { out: (text) => { out += text; }, error: (text) => { error += text; } });
  return { code, out, error };
}

/** A folder that is gone when the test ends, with a resources file for a provider that answers as it is told. */
async function withProvider(answer: (body: { readonly messages: readonly { readonly content: string }[] }) => Response, test: (folder: string, resources: string) => Promise<void>): Promise<void> {
  const provider = new Hono();
  provider.post('/v1/chat/completions', async (context) => answer(await context.req.json()));
  const server = createAdaptorServer({ fetch: provider.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'inlay-run-'));
  try {
    const resources = join(folder, 'resources.json');
    await writeFile(resources, JSON.stringify({ localModel: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey: 'sk-run-secret', models: ['m'] } }));
    await test(folder, resources);
  } finally {
    await rm(folder, { recursive: true });
    server.close();
  }
}

const stream = (...texts: readonly string[]) => new Response([...texts.map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`), 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n', 'data: [DONE]\n\n'].join(''), { headers: { 'content-type': 'text/event-stream' } });

describe('inlay run', () => {
  it('prints the answer as it streams, and nothing else', async () => {
    await withProvider(({ messages }) => stream('You said: ', messages.at(-1)?.content.split('\n')[0] ?? ''), async (_folder, resources) => {
      const result = await inlay(EXAMPLE, '--query', 'analyze', '--set', 'feedbackTextarea.value=Too slow', '--resources', resources);
      expect(result).to.deep.equal({ code: 0, out: 'You said: Analyze this feedback: Too slow\n', error: '' });
    });
  });

  it('prints one JSON object, with what was sent and who answered', async () => {
    await withProvider(() => stream('Fine.'), async (_folder, resources) => {
      const { code, out } = await inlay(EXAMPLE, '--query', 'analyze', '--set', 'feedbackTextarea.value=x', '--resources', resources, '--json');
      const report = JSON.parse(out) as Record<string, unknown>;
      expect(code).to.equal(0);
      expect(Object.keys(report)).to.deep.equal(['status', 'data', 'partial', 'error', 'warnings', 'usage', 'resolved', 'source']);
      expect(report).to.deep.include({ status: 'success', data: 'Fine.', partial: null, error: null, warnings: [], source: { resource: 'localModel', origin: 'configured', model: 'm', label: null } });
      expect(out).not.to.contain('sk-run-secret');
    });
  });

  it('asks a REST resource that is given, and transforms what comes of other queries', async () => {
    await withProvider(() => stream('unused'), async (folder, resources) => {
      const service = new Hono();
      service.get('/v1/people', (context) => context.json([{ name: context.req.query('q') }, { key: context.req.header('authorization') }]));
      const server = createAdaptorServer({ fetch: service.fetch, overrideGlobalObjects: false });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await writeFile(resources, JSON.stringify({ crm: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, schema: 'rest', apiKey: 'rest-run-secret' } }));
      const app = join(folder, 'people.app.json');
      await writeFile(app, JSON.stringify({ inlay: 1, pages: { main: {} }, queries: {
        find: { resource: 'crm', action: 'rest', options: { path: '/people', params: { q: '<< names.data[0].name >>' } } },
        names: { action: 'static', options: { format: 'csv', text: 'name\nAnn' } },
        count: { action: 'transform', options: { value: '<< names.data.length + " name" >>' } },
        other: { resource: 'gone', action: 'rest', options: { path: '/' } },
      } }));
      try {
        expect(await inlay(app, '--query', 'count')).to.deep.include({ code: 0, out: '1 name\n' });
        const found = await inlay(app, '--query', 'find', '--resources', resources, '--json');
        expect(JSON.parse(found.out)).to.deep.include({ status: 'success', data: [{ name: 'Ann' }, { key: 'Bearer [redacted]' }] });
        expect((await inlay(app, '--query', 'other', '--resources', resources)).error).to.contain('There is no resource "gone".');
      } finally {
        server.close();
      }
    });
  });

  it('exits with 1 when the run fails, keeping what came', async () => {
    await withProvider(() => new Response('data: {"choices":[{"delta":{"content":"Half"}}]}\n\n'), async (_folder, resources) => {
      const { code, out, error } = await inlay(EXAMPLE, '--query', 'analyze', '--set', 'feedbackTextarea.value=x', '--resources', resources);
      expect([code, out]).to.deep.equal([1, 'Half\n']);
      expect(error).to.contain('The answer of "localModel" broke off: before its end');
    });
  });

  it('tells a document that is no JSON with its place, and in JSON when asked to', async () => {
    await withProvider(() => stream('unused'), async (folder) => {
      const app = join(folder, 'broken.app.json');
      await writeFile(app, '{ "inlay": 1,, }');
      const { code, out, error } = await inlay(app, '--query', 'q', '--json');
      expect(code).to.equal(1);
      expect(JSON.parse(out)).to.deep.include({ status: 'error', data: null });
      expect(error).to.contain('line 1, column 14').and.to.contain('^');
    });
  });

  it('exits with 2 and the usage for a wrong call', async () => {
    for (const [words, said] of [[[EXAMPLE], '--query'], [[EXAMPLE, '--query', 'nope'], 'It has: analyze'], [['/does/not/exist.json', '--query', 'q'], 'could not be read']] as const) {
      const { code, error } = await inlay(...words);
      expect(code).to.equal(2);
      expect(error).to.contain(said).and.to.contain('inlay run APP --query NAME');
    }
  });
});
