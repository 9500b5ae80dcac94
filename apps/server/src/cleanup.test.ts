import { expect } from 'chai';
import { createCleanup } from './cleanup.ts';

describe('createCleanup', () => {
  it('undoes the last thing first, all of them once, even when one fails', async () => {
    const cleanup = createCleanup();
    const done: number[] = [];
    for (const number of [1, 2, 3]) {
      cleanup.add(() => {
        done.push(number);
        if (number === 2) throw new Error('two failed');
      });
    }
    expect(await cleanup.run().catch((error: Error) => error.message)).to.equal('two failed');
    await cleanup.run();
    expect(done).to.deep.equal([3, 2, 1]);
  });
});
