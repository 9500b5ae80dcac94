import { expect } from 'chai';
import { watchPlans } from './watch-plans.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('watchPlans', () => {
  it('looks at once, again when it is woken and when the next plan is due, and never twice at a time', async () => {
    let [looks, under, most] = [0, 0, 0];
    let done: () => void = () => undefined;
    const third = new Promise<void>((resolve) => { done = resolve; });
    const watch = watchPlans({
      runDue: async () => {
        [looks, under] = [looks + 1, under + 1];
        most = Math.max(most, under);
        await turn();
        under -= 1;
        if (looks === 3) done();
        return looks === 2 ? 5 : undefined;
      },
    }, { now: () => 0, onError: () => undefined });
    watch.wake();
    await third;
    await watch.stop();
    expect([looks, most]).to.deep.equal([3, 1]);
  });

  it('goes on after a failure, and stops for good', async () => {
    const errors: unknown[] = [];
    let looks = 0;
    const watch = watchPlans({
      runDue: async () => {
        looks += 1;
        throw new Error('gone');
      },
    }, { now: () => 0, onError: (error) => void errors.push(error) });
    await turn();
    watch.wake();
    await turn();
    await watch.stop();
    watch.wake();
    await turn();
    expect([looks, errors.length]).to.deep.equal([2, 2]);
  });
});
