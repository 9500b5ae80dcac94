import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { detectLocal, LOCAL_PROGRAMS } from './detect-local.ts';
import { startTestServer } from './http-server.fixture.ts';
import type { TestServer } from './http-server.fixture.ts';

describe('detectLocal', () => {
  const servers: TestServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  async function program(name: string, body: string, status = 200): Promise<{ readonly name: string; readonly title: string; readonly port: number }> {
    const server = await startTestServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    servers.push(server);
    return { name, title: name.toUpperCase(), port: server.port };
  }
  const list = (...ids: unknown[]): string => JSON.stringify({ object: 'list', data: ids.map((id) => ({ id, object: 'model' })) });

  it('knows where the usual programs listen, in the order in which they are offered', () => {
    expect(LOCAL_PROGRAMS.map(({ port }) => port)).to.deep.equal([11434, 1234, 8080, 8000]);
  });

  it('finds programs that list models, with their models, in order', async () => {
    const programs = [await program('ollama', list('llama3.3:70b', 'qwen3:8b')), await program('vllm', list('m'))];
    const found = await detectLocal({ programs });
    expect(found.map(({ name, models, label, baseUrl }) => ({ name, models, label, baseUrl }))).to.deep.equal([
      { name: 'ollama', models: ['llama3.3:70b', 'qwen3:8b'], label: 'OLLAMA', baseUrl: `http://127.0.0.1:${programs[0]!.port}/v1` },
      { name: 'vllm', models: ['m'], label: 'VLLM', baseUrl: `http://127.0.0.1:${programs[1]!.port}/v1` },
    ]);
  });

  it('counts nothing else as a model server', async () => {
    const bodies = ['', 'hello', '<html>', '[]', '{"data":{}}', '{"data":[]}', list(), list(null, 5, ''), '{"error":"Unexpected endpoint"}', '{"models":[{"name":"x"}]}'];
    const programs = await Promise.all([...bodies.map((body, index) => program(`p${index}`, body)), program('failing', list('m'), 500)]);
    expect(await detectLocal({ programs })).to.deep.equal([]);
  });

  it('offers a model that chats before one that does not', async () => {
    expect((await detectLocal({ programs: [await program('a', list('nomic-embed-text', 'llama3.2'))] }))[0]?.models).to.deep.equal(['llama3.2', 'nomic-embed-text']);
  });

  it('does not wait for a port that takes the call and says nothing', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const start = performance.now();
    expect(await detectLocal({ programs: [{ name: 'silent', title: 'Silent', port }, { name: 'nobody', title: 'Nobody', port: 9 }] })).to.deep.equal([]);
    expect(performance.now() - start).to.be.below(1_500);
    silent.close();
  });
});
