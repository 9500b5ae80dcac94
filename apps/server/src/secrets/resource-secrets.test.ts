import { expect } from 'chai';
import type { ResourceRecord } from '../storage/storage.ts';
import { openHeaders, openKey, sealSecrets } from './resource-secrets.ts';
import { createVault } from './vault.ts';

const vault = createVault([Buffer.alloc(32, 1)]);
const baseUrl = 'https://api.example.com/v1';

function record(secrets: ReturnType<typeof sealSecrets>, name = 'mine'): ResourceRecord {
  return { name, description: '', baseUrl, schema: 'openai', models: [], settings: {}, savedAt: '', ...secrets };
}
const first = record(sealSecrets(vault, 'mine', { change: { baseUrl, apiKey: 'sk-1234567890abcd', headers: { 'X-Team': 'blue' } }, stored: undefined }));

describe('sealSecrets', () => {
  it('seals the key and every header value, and keeps the last four characters of the key', () => {
    expect(JSON.stringify(first)).to.not.include('sk-1234').and.not.include('blue');
    expect(first.keyTail).to.equal('abcd');
    expect(openKey(vault, first)).to.equal('sk-1234567890abcd');
    expect(openHeaders(vault, first)).to.deep.equal({ 'x-team': 'blue' });
  });

  it('keeps what is left out, as long as the origin stays', () => {
    const kept = record(sealSecrets(vault, 'mine', { change: { baseUrl: 'https://api.example.com/v2' }, stored: first }));
    expect(openKey(vault, kept)).to.equal('sk-1234567890abcd');
    expect(openHeaders(vault, kept)).to.deep.equal({ 'x-team': 'blue' });
  });

  it('drops key and headers when the base URL moves to another origin (T1)', () => {
    for (const moved of ['https://evil.example/v1', 'http://api.example.com/v1', 'https://api.example.com:8443/v1']) {
      expect(sealSecrets(vault, 'mine', { change: { baseUrl: moved, headers: { 'x-team': null } }, stored: first })).to.deep.equal({ sealedKey: null, keyTail: null, sealedHeaders: {} });
    }
    const renewed = sealSecrets(vault, 'mine', { change: { baseUrl: 'https://other.example', apiKey: 'sk-other-0000-9999' }, stored: first });
    expect(renewed.keyTail).to.equal('9999');
  });

  it('takes the key away when null is given, and shows nothing of a short one', () => {
    expect(sealSecrets(vault, 'mine', { change: { baseUrl, apiKey: null }, stored: first }).sealedKey).to.equal(null);
    expect(sealSecrets(vault, 'mine', { change: { baseUrl, apiKey: 'short' }, stored: first }).keyTail).to.equal('');
  });

  it('takes away headers that are not named, and keeps those that are named with null', () => {
    const changed = record(sealSecrets(vault, 'mine', { change: { baseUrl, headers: { 'x-team': null, 'x-new': '1' } }, stored: first }));
    expect(openHeaders(vault, changed)).to.deep.equal({ 'x-team': 'blue', 'x-new': '1' });
    expect(sealSecrets(vault, 'mine', { change: { baseUrl, headers: {} }, stored: first }).sealedHeaders).to.deep.equal({});
  });

  it('does not open what was copied to another resource', () => {
    expect(() => openKey(vault, { ...first, name: 'other' })).to.throw('belongs elsewhere');
    expect(() => openHeaders(vault, { ...first, sealedHeaders: { 'x-other': first.sealedHeaders['x-team']! } })).to.throw('belongs elsewhere');
  });
});
