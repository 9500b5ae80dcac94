import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { vi } from 'vitest';
import { readServeArguments } from './serve.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

interface Ended { readonly code: number | null; readonly out: string; readonly error: string }

describe('inlay', () => {
  let home = '';
  const children: ChildProcess[] = [];
  beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'inlay-cli-'))));
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });
  function start(words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended>; readonly printed: (part: string) => Promise<string> } {
    const child = spawn(process.execPath, ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', main, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, INLAY_HOME: home } });
    children.push(child);
    let [out, error] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => void (out += String(chunk)));
    child.stderr?.on('data', (chunk: Buffer) => void (error += String(chunk)));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, error }));
    const printed = async (part: string): Promise<string> => {
      while (!out.includes(part)) await Promise.race([once(child.stdout!, 'data'), ended.then((result) => { throw new Error(`It ended: ${result.error}`); })]);
      return out;
    };
    return { child, ended, printed };
  }
  const lock = (): string => join(home, 'data', 'inlay.lock');

  for (const words of [[], ['nonsense'], ['toString'], ['serve', '--port', 'x'], ['serve', '--nonsense'], ['serve', 'extra']]) {
    it(`says how it is called, and exits with 2, when it is called as "${['inlay', ...words].join(' ')}"`, async () => {
      const { code, out, error } = await start(words).ended;
      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(error).to.match(/inlay (?:COMMAND|serve)/);
    });
  }

  it('lists the commands that there are', async () => {
    const help = await start(['--help']).ended;
    expect(help.code).to.equal(0);
    expect(help.out.match(/^ {2}\w+/gm)).to.deep.equal(['  serve', '  run', '  history', '  test']);
  });

  it('serve prints the link, answers, and ends cleanly at SIGTERM, even when it comes twice', async () => {
    const { child, ended, printed } = start(['serve']);
    const out = await printed('\n');
    const url = new URL(/http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(out)![0]);
    expect(out.split('\n')[0]).to.equal(`Inlay is running: ${url.href}`);
    expect(await (await fetch(new URL('/healthz', url))).json()).to.deep.equal({ status: 'ok' });
    expect(existsSync(lock())).to.equal(true);
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    const { code, error } = await ended;
    expect({ code, error }).to.deep.equal({ code: 0, error: '' });
    expect(existsSync(lock())).to.equal(false);
  });

  it('serve refuses a folder in use with the number of the process that has it (T23)', async () => {
    const first = start(['serve']);
    await first.printed('\n');
    const { code, error } = await start(['serve']).ended;
    expect(code).to.equal(1);
    expect(error).to.include(`Process ${first.child.pid} is using the data folder`).and.not.include('    at ');
    first.child.kill('SIGKILL');
    await first.ended;
    const next = start(['serve']);
    await next.printed('\n');
    next.child.kill('SIGINT');
    expect((await next.ended).code).to.equal(0);
  });

  it('serve refuses to listen anywhere but on this machine, in one sentence', async () => {
    const { code, error } = await start(['serve', '--host', '0.0.0.0']).ended;
    expect(code).to.equal(1);
    expect(error).to.include('listens on 127.0.0.1 only').and.not.include('    at ');
  });
});

describe('readServeArguments', () => {
  it('reads port and folder', () => {
    expect(readServeArguments(['--port', '5000', '--data', 'here'])).to.deep.equal({ port: 5000, data: 'here', host: undefined });
    expect(readServeArguments([]).port).to.equal(undefined);
  });

  it('refuses what is no port', () => {
    for (const port of ['', 'x', '-1', '70000', '1.5', '0x10']) expect(() => readServeArguments([`--port=${port}`]), port).to.throw('--port takes a number');
  });
});
