import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { vi } from 'vitest';
import { takeDataLock } from './data-lock.ts';
import { identifyProcess } from './process-identity.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const holderScript = fileURLToPath(new URL('data-lock.fixture.ts', import.meta.url));

describe('takeDataLock', () => {
  let folder = '';
  let path = '';
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inlay-lock-'));
    path = join(folder, 'inlay.lock');
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function startHolder(): ChildProcess {
    const child = spawn(process.execPath, ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', holderScript, path], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  }
  async function output(child: ChildProcess): Promise<{ readonly code: number; readonly error: string }> {
    let error = '';
    child.stderr?.on('data', (chunk: Buffer) => void (error += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    return { code, error };
  }

  it('gives the folder to one process and names it to the next (T23)', async () => {
    const holder = startHolder();
    await once(holder.stdout!, 'data');
    const { code, error } = await output(startHolder());
    expect(code).to.equal(3);
    expect(error).to.include(`Process ${holder.pid} is using the data folder ${folder}.`);
    expect(() => takeDataLock(path)).to.throw(`Process ${holder.pid}`).with.property('code', 'data-in-use');
  });

  it('takes over the lock of a process that was killed (T23)', async () => {
    const holder = startHolder();
    await once(holder.stdout!, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'close');
    expect(existsSync(path)).to.equal(true);
    const lock = takeDataLock(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).to.have.property('pid', process.pid);
    lock.release();
    expect(existsSync(path)).to.equal(false);
  });

  it('takes over after a reboot and when the number went to another process', () => {
    const own = identifyProcess(process.pid)!;
    for (const stale of [{ ...own, boot: 'another-boot' }, { ...own, started: '1' }, { pid: 2 ** 22 + 1, boot: own.boot, started: '5' }]) {
      writeFileSync(path, JSON.stringify(stale));
      takeDataLock(path).release();
    }
  });

  it('takes over a lock that says nothing', () => {
    for (const text of ['', '{', '{}', '{"pid":-1}', 'null']) {
      writeFileSync(path, text);
      takeDataLock(path).release();
    }
  });

  it('lets exactly one of several processes have it when they start together', async () => {
    writeFileSync(path, '{"pid":4194305}');
    const all = Array.from({ length: 4 }, startHolder);
    const results = await Promise.all(all.map((child) => Promise.race([once(child.stdout!, 'data').then(() => 'held'), output(child).then(({ code }) => code)])));
    expect(results.filter((result) => result === 'held')).to.have.length(1);
  });

  it('releases only its own lock, and does so twice without harm', () => {
    const lock = takeDataLock(path);
    lock.release();
    lock.release();
    writeFileSync(path, '{"pid":1}');
    lock.release();
    expect(existsSync(path)).to.equal(true);
  });
});
