import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AiResource } from '@inlay/runtime/ai';
import { expect } from 'chai';
import { createResolver, readResourceFile } from './run-resources.ts';
import { UsageError } from './usage-error.ts';

const resource = (name: string): AiResource => ({ name, description: '', baseUrl: 'http://127.0.0.1:1/v1', schema: 'openai', models: ['m'], headers: {} });

async function readText(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'inlay-resources-'));
  try {
    const path = join(folder, 'resources.json');
    await writeFile(path, text);
    return await readResourceFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('readResourceFile', () => {
  it('keeps the key beside the resource and not in it', async () => {
    const given = (await readText('{"a": {"baseUrl": "http://x.example/v1", "apiKey": "sk-1"}}')).get('a');
    expect(given?.apiKey).to.equal('sk-1');
    expect(given?.resource).to.deep.equal({ name: 'a', description: '', baseUrl: 'http://x.example/v1', schema: 'openai', models: [], headers: {} });
  });

  it('takes the key from an environment variable, and the rest as it is', async () => {
    process.env['INLAY_TEST_KEY'] = 'sk-env';
    try {
      const given = (await readText('{"a": {"baseUrl": "http://x.example", "schema": "cohere", "apiKeyVariable": "INLAY_TEST_KEY", "query": {"v": "1"}, "timeouts": {"idleMs": 5}}}')).get('a');
      expect(given?.apiKey).to.equal('sk-env');
      expect(given?.resource).to.deep.include({ schema: 'cohere', query: { v: '1' }, timeouts: { idleMs: 5 } }).and.not.have.any.keys('apiKeyVariable', 'body');
    } finally {
      delete process.env['INLAY_TEST_KEY'];
    }
  });

  it('says what is wrong without showing a key', async () => {
    for (const text of ['{"a": {"apiKey": "sk-secret", }}', '{"a": {"apiKey": "sk-secret"}}', '{"a": {"baseUrl": "x", "apiKey": "sk-secret", "colour": 1}}']) {
      const error = await readText(text).then(() => undefined, (refusal: unknown) => refusal);
      expect(error).to.be.instanceOf(UsageError);
      expect((error as Error).message).to.contain('resources.json').and.not.to.contain('sk-secret');
    }
  });
});

describe('createResolver', () => {
  it('takes the given resource, else one found on this machine, else the demo', async () => {
    const given = new Map([['mine', { resource: resource('mine'), apiKey: undefined }]]);
    let demos = 0;
    const startDemo = async () => ((demos += 1), resource('demo'));
    const withLocal = createResolver(given, { detect: async () => [resource('ollama')], startDemo });
    expect((await withLocal('mine')).origin).to.equal('configured');
    expect(await withLocal('other')).to.deep.equal({ resource: resource('ollama'), origin: 'detected' });
    expect(demos).to.equal(0);
    const alone = createResolver(given, { detect: async () => [], startDemo });
    expect((await alone('other')).origin).to.equal('demo');
    await alone('another');
    expect(demos).to.equal(1);
  });
});
