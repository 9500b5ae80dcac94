import { expect } from 'chai';
import { inLanes } from './in-lanes.ts';

describe('inLanes', () => {
  it('gives every item to a free lane once, never two to one, and keeps their order', async () => {
    const busy = new Set<string>();
    let most = 0;
    const results = await inLanes(['a', 'b'], [3, 1, 2, 1, 1], async (lane, turns) => {
      expect(busy.has(lane)).to.equal(false);
      busy.add(lane);
      most = Math.max(most, busy.size);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      busy.delete(lane);
      return turns * 10;
    });
    expect(results).to.deep.equal([30, 10, 20, 10, 10]);
    expect(most).to.equal(2);
  });

  it('rejects when the work does', async () => {
    const failing = inLanes([1, 2], ['x'], async () => { throw new Error('boom'); });
    expect(await failing.catch((error: Error) => error.message)).to.equal('boom');
  });
});
