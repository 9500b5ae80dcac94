import { createMemoryHistoryStore } from '@inlay/runtime/history';
import { expect } from 'chai';
import type { AiResource } from '@inlay/runtime/ai';
import { sealSecrets } from '../secrets/resource-secrets.ts';
import { createVault } from '../secrets/vault.ts';
import { createMemoryStorage } from '../storage/memory-storage.ts';
import { createResourceDirectory } from './resource-directory.ts';

const vault = createVault([Buffer.alloc(32, 1)]);
const local: AiResource = { name: 'ollama', description: '', baseUrl: 'http://127.0.0.1:11434/v1', schema: 'openai', models: ['llama'], headers: {}, label: 'Ollama' };
const demo: AiResource = { name: 'demo', description: '', baseUrl: 'http://127.0.0.1:5555/v1', schema: 'openai', models: ['inlay-demo'], headers: {}, label: 'demo: rules, not a language model' };

describe('createResourceDirectory', () => {
  const { resources } = createMemoryStorage(createMemoryHistoryStore());
  let found: readonly AiResource[] = [];
  let time = 0;
  let looks = 0;
  const detect = async (): Promise<readonly AiResource[]> => {
    looks += 1;
    return found;
  };
  let directory = createResourceDirectory({ resources, vault, detect, demo, now: () => time });
  beforeEach(async () => {
    for (const { name } of await resources.list()) await resources.remove(name);
    [found, time, looks] = [[], 0, 0];
    directory = createResourceDirectory({ resources, vault, detect, demo, now: () => time });
  });
  const save = (name: string, baseUrl: string, savedAt: string): Promise<void> => resources.save({
    name, description: '', baseUrl, schema: 'openai', models: ['m'], settings: {}, savedAt, ...sealSecrets(vault, name, { change: { baseUrl, apiKey: `key-of-${name}-1234`, headers: { 'x-a': 'b' } }, stored: undefined }),
  });
  const whoAnswers = async (name: string): Promise<string> => {
    const { resource, origin } = await directory.resolve(name);
    return `${resource.name} ${origin}`;
  };

  it('lets the demo answer when there is nothing else', async () => {
    expect(await whoAnswers('localModel')).to.equal('demo demo');
  });

  it('prefers what runs on this machine, and what is configured even more', async () => {
    found = [local];
    expect(await whoAnswers('localModel')).to.equal('ollama detected');
    await save('older', 'https://a.example/v1', '2026-01-01');
    await save('newer', 'https://b.example/v1', '2026-02-01');
    expect(await whoAnswers('localModel')).to.equal('newer configured');
  });

  it('gives each name its own resource', async () => {
    found = [local];
    await save('mine', 'https://a.example/v1', '2026-01-01');
    expect(await whoAnswers('mine')).to.equal('mine configured');
    expect(await whoAnswers('ollama')).to.equal('ollama detected');
    expect(await whoAnswers('demo')).to.equal('demo demo');
  });

  it('lets a configured resource take any name, and lists each name once', async () => {
    found = [local];
    await save('demo', 'https://a.example/v1', '2026-01-01');
    await save('ollama', 'https://b.example/v1', '2026-01-02');
    expect([await whoAnswers('demo'), await whoAnswers('ollama')]).to.deep.equal(['demo configured', 'ollama configured']);
    expect((await directory.list()).map(({ resource }) => resource.name)).to.deep.equal(['ollama', 'demo']);
  });

  it('does not look around for a name that is configured', async () => {
    await save('mine', 'https://a.example/v1', '2026-01-01');
    await directory.resolve('mine');
    expect(looks).to.equal(0);
  });

  it('looks again after ten seconds, and once for callers at the same time', async () => {
    await Promise.all([directory.resolve('x'), directory.resolve('y'), directory.list()]);
    expect(looks).to.equal(1);
    found = [local];
    time = 9_000;
    expect(await whoAnswers('x')).to.equal('demo demo');
    time = 10_001;
    expect(await whoAnswers('x')).to.equal('ollama detected');
    expect(looks).to.equal(2);
  });

  it('gives a key only for the origin that it was saved with (T1)', async () => {
    await save('mine', 'https://a.example/v1', '2026-01-01');
    const { resource } = await directory.resolve('mine');
    expect(await directory.keyFor(resource, 'https://a.example')).to.equal('key-of-mine-1234');
    expect(await directory.keyFor(resource, 'https://evil.example')).to.equal(undefined);
    expect(await directory.keyFor(local, 'http://127.0.0.1:11434')).to.equal(undefined);
  });

  it('takes the key from the variable that a resource names, and says when it is not set', async () => {
    await save('mine', 'https://a.example/v1', '2026-01-01');
    await resources.save({ ...(await resources.read('mine'))!, settings: { keyVariable: 'ACME_API_KEY', query: { v: '1' } } });
    const { resource } = await directory.resolve('mine');
    expect(resource).to.deep.include({ query: { v: '1' } }).and.not.have.property('keyVariable');
    expect(await directory.keyFor(resource, 'https://a.example').catch((error: unknown) => error)).to.have.nested.property('data.kind', 'config');
    const withKey = createResourceDirectory({ resources, vault, detect, demo, now: () => time, environment: { ACME_API_KEY: 'from-outside' } });
    expect(await withKey.keyFor(resource, 'https://a.example')).to.equal('from-outside');
    expect(await withKey.keyFor(resource, 'https://evil.example')).to.equal(undefined);
  });

  it('opens headers to send them and leaves them out of the list', async () => {
    await save('mine', 'https://a.example/v1', '2026-01-01');
    expect((await directory.resolve('mine')).resource.headers).to.deep.equal({ 'x-a': 'b' });
    expect(JSON.stringify(await directory.list())).to.not.include('"b"').and.not.include('key-of');
  });

  it('names the origins that may be private: those of its resources and no others', async () => {
    await save('lan', 'http://192.168.1.5:8000/v1', '2026-01-01');
    found = [local];
    await directory.list();
    for (const origin of ['http://192.168.1.5:8000', 'http://127.0.0.1:11434', 'http://127.0.0.1:5555']) expect(directory.isNamedOrigin(origin), origin).to.equal(true);
    await resources.remove('lan');
    await directory.resolve('x');
    for (const origin of ['http://192.168.1.5:8000', 'http://127.0.0.1:11435', 'https://127.0.0.1:11434']) expect(directory.isNamedOrigin(origin), origin).to.equal(false);
  });

  it('tells what to do when a secret cannot be opened', async () => {
    await save('mine', 'https://a.example/v1', '2026-01-01');
    const other = createResourceDirectory({ resources, vault: createVault([Buffer.alloc(32, 2)]), detect, demo, now: () => time });
    const error = await other.resolve('mine').catch((reason: unknown) => reason);
    expect(error).to.have.nested.property('data.kind', 'config');
    expect(error).to.have.nested.property('data.hint').that.includes('Enter it again');
  });
});
