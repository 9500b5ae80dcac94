import { expect } from 'chai';
import { ExpressionError } from '../expression-error.ts';
import { Fault } from '../fault.ts';
import { messageOf, toCallable } from './callback.ts';
import { hostFunction, ownFunction } from './functions.ts';
import { enterCall, meter, withBudget, type EffectPermit } from './meter.ts';

class Stranger {
  readonly secret = 1;
}

/** Runs `work` under a budget of 100 steps, with the rights that `permit` gives. */
function withPermit<T>(permit: EffectPermit | null, work: () => T): T {
  return withBudget({ steps: 100, allocation: 100, depth: 0, permit }, work);
}

/** Calls a host's function `fn` as an expression does. */
function callHost(fn: (...args: never[]) => unknown, ...args: unknown[]): unknown {
  return withPermit(null, () => toCallable(hostFunction(fn), 'map')(...args));
}

describe('toCallable', () => {
  it('refuses what is no function, and says what it is', () => {
    for (const [value, kind] of [[undefined, 'undefined'], [null, 'null'], ['x', 'a text'], [{}, 'an object']] as const) {
      expect(() => toCallable(value, 'map')).to.throw(Fault).that.includes({ code: 'type', message: `map needs a function, and this is ${kind}`, hint: 'Write an arrow: (x) => value' });
    }
  });

  it('refuses functions that nobody marked', () => {
    expect(() => toCallable(() => 1, 'map')).to.throw(Fault).that.includes({ code: 'denied', message: '{thing} is a function that expressions may not use' });
  });

  it('gives a function of the language as it is', () => {
    const fn = ownFunction(() => 1);
    expect(toCallable(fn, 'map')).to.equal(fn);
  });

  it('gives one with an effect to scripts only', () => {
    const permit = { enter: () => undefined, adopt: (result: unknown) => result };
    const fn = hostFunction(() => 1, { effect: true });
    expect(withPermit(permit, () => toCallable(fn, 'map')())).to.equal(1);
    expect(() => withPermit(null, () => toCallable(fn, 'map'))).to.throw(Fault).that.includes({ code: 'denied', message: '{thing} changes something, so only the script of a handler may call it' });
  });
});

describe('a function of the host', () => {
  it('gets its arguments and no this', () => {
    expect(callHost(function (this: unknown, ...args: unknown[]) { return [this, ...args]; }, 1, 'x')).to.deep.equal([undefined, 1, 'x']);
  });

  it('costs a step', () => {
    expect(withPermit(null, () => { toCallable(hostFunction(() => 1), 'map')(); return meter.steps; })).to.equal(99);
  });

  it('has its result checked', () => {
    expect(() => callHost(() => new Stranger())).to.throw(Fault).that.includes({ code: 'denied' });
  });

  it('has its errors reduced to their message, but for those of the language', () => {
    expect(() => callHost(() => { throw new TypeError('no luck'); })).to.throw(Fault).that.includes({ code: 'type', message: '{thing} failed: no luck' });
    const errors = [new Fault('limit', 'too much'), new ExpressionError({ code: 'pending', message: 'not yet', source: 'x', range: [0, 1] })];
    for (const error of errors) expect(() => callHost(() => { throw error; })).to.throw().that.equals(error);
  });

  it('does not leave calls behind that it entered and that failed', () => {
    const depth = withPermit(null, () => {
      enterCall();
      toCallable(hostFunction(() => enterCall()), 'map')();
      expect(() => toCallable(hostFunction(() => { enterCall(); throw new Error('x'); }), 'map')()).to.throw(Fault);
      return meter.depth;
    });
    expect(depth).to.equal(1);
  });

  it('asks a script before it runs, and hands the script what it gave', () => {
    const order: unknown[] = [];
    const permit = { enter: () => { order.push('enter'); }, adopt: (result: unknown) => { order.push('adopt'); return [result]; } };
    expect(withPermit(permit, () => toCallable(hostFunction(() => { order.push('run'); return 1; }), 'map')())).to.deep.equal([1]);
    expect(order).to.deep.equal(['enter', 'run', 'adopt']);
    const aborted = { ...permit, enter: () => { throw new Fault('aborted', 'stopped'); } };
    expect(() => withPermit(aborted, () => toCallable(hostFunction(() => order.push('never')), 'map')())).to.throw('stopped');
    expect(order).to.have.length(3);
  });
});

describe('messageOf', () => {
  it('reads the own message of an error, or takes a text, and nothing else', () => {
    expect([messageOf('plain'), messageOf(new Error('inside')), messageOf(new RangeError(''))]).to.deep.equal(['plain', 'inside', '']);
    for (const thrown of [undefined, null, 1, {}, { message: 'no error' }, new Error(), Object.assign(new Error('x'), { message: 1 })]) expect(messageOf(thrown)).to.equal('an unknown error');
  });

  it('runs no getter', () => {
    const error = new Error('x');
    Object.defineProperty(error, 'message', { get: () => expect.fail('a getter ran') });
    expect(messageOf(error)).to.equal('an unknown error');
  });
});
