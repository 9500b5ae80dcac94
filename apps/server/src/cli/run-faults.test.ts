import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AI_SCHEMAS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import type { AiSchema } from '@inlay/runtime/ai';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { FAULTS } from '../../../../bench/ai/faults.ts';
import { RECORDINGS, TEXT, toEvents } from '../../../../bench/ai/recordings.ts';
import { run } from './run.ts';

const PATHS: Readonly<Record<AiSchema, string>> = { openai: '/v1', anthropic: '', google: '', cohere: '/v2' };
const MODELS: Readonly<Record<AiSchema, string>> = { openai: 'gpt-4o', anthropic: 'claude-haiku-4-5', google: 'gemini-2.5-flash', cohere: 'command-a-03-2025' };
const KEY = 'sk-secret-key-over-http';
const PATIENCE_MS = 1_500;
const TOOLS = [{ name: 'find', description: 'Finds the weather.', parameters: { type: 'object', properties: {} } }];

interface Report {
  readonly status: string;
  readonly data: unknown;
  readonly error: { readonly kind: string; readonly message: string; readonly hint: string | null } | null;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Sends a response as a server would; a body that breaks off takes the connection with it. */
async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.flushHeaders();
  if (answer.body === null) return void response.end();
  try {
    for await (const chunk of answer.body) await new Promise((resolve) => response.write(chunk, resolve));
    response.end();
  } catch {
    response.destroy();
  }
}

describe('inlay run against servers that misbehave', () => {
  let folder = '';
  let handler: Handler = (_request, response) => void response.end();
  const hosts: string[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => void handler(request, response));
  const elsewhere = createServer((request, response) => {
    keys.push(JSON.stringify(request.headers));
    response.end('{}');
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inlay-faults-'));
    for (const one of [server, elsewhere]) {
      await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
      hosts.push(`http://127.0.0.1:${(one.address() as AddressInfo).port}`);
    }
  });
  afterAll(async () => {
    for (const one of [server, elsewhere]) {
      one.closeAllConnections();
      one.close();
    }
    await rm(folder, { recursive: true });
  });

  let count = 0;
  const ask = async (schema: AiSchema, isStream: boolean, base = `${hosts[0]}${PATHS[schema]}`): Promise<Report> => {
    const [app, resources] = [join(folder, `app-${(count += 1)}.json`), join(folder, `resources-${count}.json`)];
    await writeFile(app, JSON.stringify({ inlay: 1, pages: { main: {} }, queries: { q: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'Hi', stream: isStream, tools: TOOLS } } } }));
    await writeFile(resources, JSON.stringify({ r: { baseUrl: base, apiKey: KEY, schema, models: [MODELS[schema]], timeouts: { firstTokenMs: PATIENCE_MS, idleMs: PATIENCE_MS } } }));
    let out = '';
    const code = await run([app, '--query', 'q', '--resources', resources, '--json'], { out: (text) => { out += text; }, error: () => undefined });
    expect(out).to.not.include(KEY);
    const report = JSON.parse(out) as Report;
    expect(code).to.equal(report.status === 'success' ? 0 : 1);
    return report;
  };

  for (const schema of AI_SCHEMAS) {
    it(`${SCHEMA_NAMES[schema]}: reads what can be read, and tells every other fault of the list in words`, async () => {
      for (const fault of FAULTS.filter((one) => one.schema === schema)) {
        handler = (_request, response) => send(fault.response(), response);
        const { status, data, error } = await ask(schema, fault.isStream);
        const what = `${fault.name}, ${fault.isStream ? 'streaming' : 'whole'}: ${JSON.stringify({ status, data, error })}`;
        if (fault.holds === 'fault') {
          expect(status, what).to.equal('error');
          expect(error?.message, what).to.match(/^"r" .|of "r"|to "r"|at "r"|for the model/);
          expect(error?.hint, what).to.be.a('string');
          expect(error?.message, what).to.not.match(/\bundefined\b|\[object|fetch failed|TypeError/);
        } else expect([status, fault.holds === 'text' ? data : (data as { readonly toolCalls: readonly { readonly name: string }[] }).toolCalls[0]?.name], what).to.deep.equal(['success', fault.holds === 'text' ? TEXT : 'find']);
      }
    });

    it(`${SCHEMA_NAMES[schema]}: reads what is packed, slow to begin, or trickles, and follows no redirect elsewhere`, async () => {
      const body = toEvents(RECORDINGS[schema].stream(TEXT));
      const oddities: readonly (readonly [string, Handler, string])[] = [
        ['gzip', (_request, response) => void response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }).end(gzipSync(body)), 'success'],
        ['slow headers', async (_request, response) => { await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS / 3)); response.end(body); }, 'success'],
        ['pings before the first word', async (_request, response) => { for (let ping = 0; ping < 5; ping += 1) { response.write(': ping\n\n'); await new Promise((resolve) => setTimeout(resolve, 50)); } response.end(body); }, 'success'],
        ['trickle', async (_request, response) => { for (const piece of body.match(/[\s\S]{1,40}/g) ?? []) { response.write(piece); await new Promise((resolve) => setTimeout(resolve, 2)); } response.end(); }, 'success'],
        ['fewer bytes than it says', (_request, response) => { response.writeHead(200, { 'content-length': String(Buffer.byteLength(body) + 10) }); response.write(body.slice(0, body.length / 2)); setTimeout(() => response.destroy(), 20); }, 'error'],
        ['redirect to the same origin', (request, response) => void (request.url?.includes('moved') ? response.end(body) : response.writeHead(307, { location: `/moved${request.url}` }).end()), 'success'],
        ['redirect elsewhere', (_request, response) => void response.writeHead(307, { location: `${hosts[1]}/v1/steal` }).end(), 'error'],
        ['hangs up', (request) => void request.socket.destroy(), 'error'],
      ];
      for (const [what, oddity, wanted] of oddities) {
        handler = oddity;
        const { status, data, error } = await ask(schema, true);
        expect([status, status === 'success' ? data : typeof error?.hint], `${what}: ${JSON.stringify(error)}`).to.deep.equal([wanted, wanted === 'success' ? TEXT : 'string']);
      }
      expect(keys).to.deep.equal([]);
    });
  }
});
