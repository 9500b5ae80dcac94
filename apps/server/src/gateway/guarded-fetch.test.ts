import { expect } from 'chai';
import { createGuardedFetch, refusalIn } from './guarded-fetch.ts';
import type { GuardedFetch, GuardOptions } from './guarded-fetch.ts';
import { startTestServer, until } from './http-server.fixture.ts';
import type { TestServer } from './http-server.fixture.ts';

const signal = new AbortController().signal;

describe('createGuardedFetch', () => {
  const cleanups: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });
  async function serve(answer: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
    const server = await startTestServer(answer);
    cleanups.push(server.close);
    return server;
  }
  function guard(allowed: readonly string[], options: Partial<GuardOptions> & { readonly ownPorts?: readonly number[] } = {}): GuardedFetch {
    const fetch = createGuardedFetch({ policy: { isPrivateAllowed: (origin) => allowed.includes(origin), ownPorts: () => new Set(options.ownPorts) }, ...options });
    cleanups.push(() => fetch.close());
    return fetch;
  }
  const refusal = async (request: Promise<Response>): Promise<string> => request.then(() => 'answered', (error: unknown) => refusalIn(error)?.message ?? String(error));
  const get = (headers: Record<string, string> = {}) => ({ method: 'GET', headers, signal });

  it('reaches a named private origin and no other', async () => {
    const [named, other] = [await serve((_, response) => response.end('hello')), await serve((_, response) => response.end())];
    const fetch = guard([named.origin]);
    expect(await (await fetch(`${named.origin}/x`, get())).text()).to.equal('hello');
    expect(await refusal(fetch(`${other.origin}/x`, get()))).to.include('private address');
    expect(other.seen).to.deep.equal([]);
  });

  it('knows an IPv6 address by its origin, up to the connection', async () => {
    const asked: string[] = [];
    // Allowed when the URL is checked, refused when the connection is: it is the same origin both times, and nothing is connected.
    const fetch = createGuardedFetch({ policy: { isPrivateAllowed: (origin) => asked.push(origin) === 1, ownPorts: () => new Set() } });
    cleanups.push(() => fetch.close());
    expect(await refusal(fetch('http://[::1]:4321/v1', get()))).to.include('::1 is a private address');
    expect(asked).to.deep.equal(['http://[::1]:4321', 'http://[::1]:4321']);
  });

  it('refuses a redirect to another origin, and the other one sees nothing (T4, A17)', async () => {
    const sink = await serve((_, response) => response.end());
    for (const target of [`${sink.origin}/steal`, 'http://169.254.169.254/latest/meta-data/', '//evil.example/', 'file:///etc/passwd']) {
      const server = await serve((_, response) => response.writeHead(307, { location: target }).end());
      expect(await refusal(guard([server.origin, sink.origin])(`${server.origin}/v1`, get({ authorization: 'Bearer SECRET' })))).to.include('redirects to');
    }
    expect(sink.seen).to.deep.equal([]);
  });

  it('follows redirects within the origin with method and body, and gives up after three', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/end') response.end(`${request.method} ${request.body} ${request.headers.authorization}`);
      else response.writeHead(308, { location: request.url === '/once' ? '/end' : '/again' }).end();
    });
    const fetch = guard([server.origin]);
    const post = { method: 'POST', headers: { authorization: 'Bearer k' }, body: 'words', signal };
    expect(await (await fetch(`${server.origin}/once`, post)).text()).to.equal('POST words Bearer k');
    expect(await refusal(fetch(`${server.origin}/round`, post))).to.include('more than 3 times');
  });

  it('asks the resolver once a connection and judges that very answer, so a name cannot change in between (T7)', async () => {
    const server = await serve((_, response) => response.writeHead(200, { connection: 'close' }).end('reached'));
    const origin = `http://rebind.example:${server.port}`;
    const answers = ['127.0.0.1', '169.254.169.254'];
    const asked: string[] = [];
    const resolveAll: GuardOptions['resolveAll'] = (name, callback) => callback(null, [{ address: answers[Math.min(asked.push(name), answers.length) - 1]!, family: 4 }]);
    const named = guard([origin], { resolveAll });
    expect(await (await named(origin, get())).text()).to.equal('reached');
    expect(await refusal(named(origin, get()))).to.include("169.254.169.254 is never a provider's address");
    expect(asked).to.have.length(2);
    expect(await refusal(guard([], { resolveAll: (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]) })(origin, get()))).to.include('127.0.0.1 is a private address');
    expect(server.seen).to.have.length(1);
  });

  it('refuses a name of which any address is forbidden (T7)', async () => {
    const server = await serve((_, response) => response.end('reached'));
    for (const mixed of [['93.184.216.34', '127.0.0.1'], ['2606:4700::1111', '::1'], ['93.184.216.34', '169.254.169.254'], ['::ffff:127.0.0.1']]) {
      const fetch = guard([], { resolveAll: (_, callback) => callback(null, mixed.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))) });
      expect(await refusal(fetch(`http://mixed.example:${server.port}/`, get())), mixed.join()).to.match(/private address|never a provider/);
    }
    expect(server.seen).to.deep.equal([]);
  });

  it('refuses metadata even behind a name that may be private (T7)', async () => {
    const fetch = guard(['http://named.lan:8000'], { resolveAll: (_, callback) => callback(null, [{ address: '169.254.169.254', family: 4 }]) });
    expect(await refusal(fetch('http://named.lan:8000/', get()))).to.include("never a provider's address");
  });

  it('never reaches the port of its own server, by number or by name (T8)', async () => {
    const own = await serve((_, response) => response.end('own'));
    const fetch = guard([own.origin, `http://named.lan:${own.port}`], { ownPorts: [own.port], resolveAll: (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]) });
    expect(await refusal(fetch(own.origin, get()))).to.include('this server itself');
    expect(await refusal(fetch(`http://named.lan:${own.port}/`, get()))).to.include('this server itself');
    expect(own.seen).to.deep.equal([]);
  });

  it('cuts a body that does not end (T21)', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'.repeat(64 * 1024)), 1);
      response.on('close', () => clearInterval(timer));
    });
    const response = await guard([server.origin], { maxResponseBytes: 1_000_000 })(server.origin, get());
    expect(refusalIn(await response.text().catch((error: unknown) => error))?.code).to.equal('response-too-long');
  });

  it('lets the provider go when the caller hangs up, before and after the first byte (T21)', async () => {
    for (const isEarly of [true, false]) {
      let isClosed = false;
      const server = await serve((_, response) => {
        response.on('close', () => void (isClosed = true));
        if (!isEarly) response.write('first');
      });
      const caller = new AbortController();
      const pending = guard([server.origin])(server.origin, { method: 'GET', headers: {}, signal: caller.signal });
      if (isEarly) await until(() => server.seen.length === 1);
      else await (await pending).body!.getReader().read();
      caller.abort();
      await pending.catch(() => undefined);
      expect(await until(() => isClosed)).to.be.below(1_000);
    }
  });
});
