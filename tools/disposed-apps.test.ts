import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

/** A thousand apps, each of which would hold more than ten thousand bytes, are far over this; what the engine keeps for itself is far under. */
const MOST_GROWN_BYTES = 3_000_000;

/** An app that is not let go may keep the process waiting for ever. */
const MOST_MILLISECONDS = 60_000;

describe('App.dispose', () => {
  it('leaves nothing of a thousand apps: no memory, listener or timer', async () => {
    const script = fileURLToPath(new URL('disposed-apps.fixture.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', script], { timeout: MOST_MILLISECONDS });
    const { grownBytes, ...left } = JSON.parse(stdout) as Record<string, number>;
    expect(left).to.deep.equal({ alive: 0, listeners: 0, abortListeners: 0, timers: 0 });
    expect(grownBytes).to.be.lessThan(MOST_GROWN_BYTES);
  });
});
