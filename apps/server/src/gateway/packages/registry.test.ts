import { isInlayError } from '@inlay/runtime/inlay-error';
import { expect } from 'chai';
import registryUrl, { defaultUrl } from 'registry-url';
import { startTestServer } from '../http-server.fixture.ts';
import { createFetchPackage } from './fetch-package.ts';
import { readRegistrySettings } from './registry-settings.ts';
import { startRegistry } from './registry.fixture.ts';
import type { PackageFixture } from './registry.fixture.ts';

const policy = { isPrivateAllowed: () => false, ownPorts: () => new Set<number>() };
const TOKEN = 'npm_secret-of-the-test';
const stars: PackageFixture = { name: 'stars', version: '1.0.0', files: { 'stars.js': 'export {};', 'custom-elements.json': JSON.stringify({ modules: [{ path: 'stars.js', declarations: [{ name: 'Stars', tagName: 'my-stars' }] }] }) } };

async function refusal(address: string, token?: string): Promise<readonly [code: string, words: string]> {
  const error: unknown = await createFetchPackage({ address, token }, { policy, now: () => 0 })({ package: 'stars' }, new AbortController().signal).then(() => undefined, (reason: unknown) => reason);
  return isInlayError(error) ? [error.code, `${error.message} ${error.hint ?? ''}`] : ['none', String(error)];
}

describe('a registry', () => {
  it('keeps nothing of an archive whose SHA-512 differs or is not told', async () => {
    for (const integrity of [`sha512-${Buffer.alloc(64).toString('base64')}`, 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', '']) {
      const site = await startRegistry([{ ...stars, integrity }]);
      expect((await refusal(site.origin))[0], integrity).to.equal('bad-integrity');
      await site.close();
    }
  });

  it('gives its token to its own origin only, and tells it to nobody', async () => {
    const elsewhere = await startTestServer((_request, response) => void response.writeHead(200).end('x'));
    const site = await startRegistry([stars], TOKEN);
    const fetchPackage = createFetchPackage({ address: site.origin, token: TOKEN }, { policy, now: () => 0 });
    expect((await fetchPackage({ package: 'stars' }, new AbortController().signal)).bundle.files).to.have.length(1);
    const [code, words] = await refusal(site.origin, `${TOKEN}-old`);
    expect([code, words.includes(TOKEN), words.includes('INLAY_REGISTRY_TOKEN')]).to.deep.equal(['registry-refused', false, true]);
    await site.close();
    // Elsewhere is private, and allowed: still it gets no token.
    const leading = await startRegistry([{ ...stars, tarball: `${elsewhere.origin}/stars.tgz` }], TOKEN);
    const open = createFetchPackage({ address: leading.origin, token: TOKEN }, { policy: { ...policy, isPrivateAllowed: () => true }, now: () => 0 });
    await open({ package: 'stars' }, new AbortController().signal).catch(() => undefined);
    expect(elsewhere.seen.map(({ headers }) => headers.authorization)).to.deep.equal([undefined]);
    await leading.close();
    await elsewhere.close();
  });

  it('is the only private address that is asked: not that of an archive, nor what it redirects to', async () => {
    const elsewhere = await startTestServer((_request, response) => void response.writeHead(200).end('x'));
    const site = await startRegistry([{ ...stars, tarball: `${elsewhere.origin}/stars.tgz` }]);
    expect((await refusal(site.origin))[0]).to.equal('egress-denied');
    await site.close();
    const redirecting = await startTestServer((_request, response) => void response.writeHead(302, { location: `${elsewhere.origin}/stars` }).end());
    expect((await refusal(redirecting.origin))[0]).to.equal('redirect-refused');
    await redirecting.close();
    expect(elsewhere.seen).to.deep.equal([]);
    await elsewhere.close();
  });

  it('says plainly that it cannot be reached, fails, or is none', async () => {
    const gone = await startTestServer(() => undefined);
    await gone.close();
    expect(await refusal(gone.origin)).to.deep.equal(['unreachable', 'The registry could not be reached when it was asked for the package “stars”. Check the connection of the server, and INLAY_REGISTRY if it is to use another registry. Then try again.']);
    const failing = await startTestServer((_request, response) => void response.writeHead(503).end());
    expect((await refusal(failing.origin))[1]).to.contain('HTTP 503');
    await failing.close();
    const page = await startTestServer((_request, response) => void response.writeHead(200).end('<html>'));
    expect((await refusal(page.origin))[1]).to.contain('is no JSON');
    await page.close();
  });

  it('asks again for what it failed to say, and after a minute for what may be new', async () => {
    let [time, fails] = [0, true];
    const site = await startTestServer((_request, response) => void (fails ? response.writeHead(500).end() : response.writeHead(200).end('{}')));
    const fetchPackage = createFetchPackage({ address: site.origin }, { policy, now: () => time });
    const ask = (): Promise<unknown> => fetchPackage({ package: 'stars' }, new AbortController().signal).catch((error: unknown) => (isInlayError(error) ? error.code : error));
    expect(await ask()).to.equal('registry-failed');
    fails = false;
    expect([await ask(), await ask(), site.seen.length]).to.deep.equal(['no-such-version', 'no-such-version', 2]);
    time = 60_000;
    await ask();
    expect(site.seen).to.have.length(3);
    await site.close();
  });
});

describe('readRegistrySettings', () => {
  it('takes the registry of npm unless the environment names another one', () => {
    expect(readRegistrySettings({})).to.deep.equal({ address: registryUrl().replace(/\/$/, ''), token: undefined });
    expect(readRegistrySettings({ INLAY_REGISTRY: ' https://packages.example/npm/ ', INLAY_REGISTRY_TOKEN: TOKEN })).to.deep.equal({ address: 'https://packages.example/npm', token: TOKEN });
  });

  it('starts with npm’s public registry where what npm is told is no plain address', () => {
    for (const told of ['${NPM_REGISTRY}', 'https://ada:word@packages.example/']) {
      expect(readRegistrySettings({}, () => told).address, told).to.equal(defaultUrl.replace(/\/$/, ''));
    }
    expect(readRegistrySettings({}, () => 'http://packages.example/npm/').address).to.equal('http://packages.example/npm');
  });

  it('refuses what is no address, or has a password in it, without telling it', () => {
    for (const given of ['packages', 'ftp://packages.example', 'https://ada:word@packages.example', 'https://packages.example?token=word']) {
      expect(() => readRegistrySettings({ INLAY_REGISTRY: given }), given).to.throw().with.property('message').that.does.not.contain('word');
    }
    expect(() => readRegistrySettings({ INLAY_REGISTRY_TOKEN: 'two words' })).to.throw().with.property('message').that.does.not.contain('two words');
  });
});
