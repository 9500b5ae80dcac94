import { expect } from 'chai';
import { callable, dateIso, dateText, dateTime, getterOf, isOwnKey, mapEntries, promiseThen, setValues, uncurry } from './primordials.ts';

/** `target` with own methods of these names, none of which may run. */
function rigged<T extends object>(target: T, ...names: string[]): T {
  for (const name of names) Object.defineProperty(target, name, { value: () => expect.fail(`${name} ran`) });
  return target;
}

describe('primordials', () => {
  it('read through the methods of the platform, whatever the object carries', async () => {
    const date = rigged(new Date(0), 'getTime', 'toISOString', 'toString');
    expect([dateTime(date), dateIso(date), dateText(date)]).to.deep.equal([0, '1970-01-01T00:00:00.000Z', String(new Date(0))]);
    const seen: unknown[] = [];
    mapEntries(rigged(new Map([['k', 1]]), 'forEach'), (value, key) => seen.push([key, value]));
    setValues(rigged(new Set([2]), 'forEach'), (value) => seen.push(value));
    expect(seen).to.deep.equal([['k', 1], 2]);
    expect(await promiseThen(rigged(Promise.resolve(3), 'then'), (value) => [value])).to.deep.equal([3]);
    expect(isOwnKey(rigged({}, 'hasOwnProperty'), 'hasOwnProperty')).to.equal(true);
    expect(isOwnKey({}, 'hasOwnProperty')).to.equal(false);
  });

  type Uncurry = (method: (this: unknown, ...args: unknown[]) => unknown) => (...args: unknown[]) => unknown;
  for (const [what, make] of [['uncurry', uncurry as Uncurry], ['callable', callable as Uncurry]] as const) {
    it(`${what} gives a method as a function that takes its this first`, () => {
      const method = function (this: unknown, ...args: unknown[]): unknown { return [this, ...args]; };
      const fn = make(rigged(method, 'call', 'apply', 'bind'));
      expect(fn('self', 1, 2)).to.deep.equal(['self', 1, 2]);
    });
  }

  it('getterOf gives a getter of the platform, and fails where there is none', () => {
    expect(getterOf(RegExp.prototype, 'source')(rigged(/x/, 'source'))).to.equal('x');
    for (const key of ['exec', 'nowhere']) expect(() => getterOf(RegExp.prototype, key)).to.throw(TypeError, `no accessor ${key}`);
  });
});
