import { expect } from 'chai';
import { hostFunction, ownFunction, recordOf } from './functions.ts';

describe('recordOf', () => {
  it('knows no function that nobody marked, whatever it carries', () => {
    const known = hostFunction(() => 1);
    for (const fn of [() => 1, Object.assign(() => 1, { origin: 'own', effect: false }), Object.setPrototypeOf(() => 1, known) as object, known.bind(null), new Proxy(known, {})]) expect(recordOf(fn)).to.equal(undefined);
  });

  it('knows no other value', () => {
    for (const value of [undefined, null, 'x', 1, {}, [], Symbol('x')]) expect(recordOf(value)).to.equal(undefined);
  });

  it('gives records that nobody can change', () => {
    for (const fn of [ownFunction(() => 1), ownFunction(() => 1, {}), hostFunction(() => 1)]) expect(Object.isFrozen(recordOf(fn))).to.equal(true);
  });
});

describe('ownFunction', () => {
  it('gives the function back, known as one of the language', () => {
    const fn = (): number => 1;
    expect(ownFunction(fn)).to.equal(fn);
    expect(recordOf(fn)).to.deep.equal({ origin: 'own', effect: false, members: null, prototype: null });
  });

  it('keeps the members and the prototype that it was given, and has none besides', () => {
    const members = new Map([['x', 1]]);
    expect(recordOf(ownFunction(() => 1, { members }))).to.deep.equal({ origin: 'own', effect: false, members, prototype: null });
    const record = recordOf(ownFunction(() => 1, { prototype: Date.prototype }));
    expect(record).to.include({ origin: 'own', effect: false, members: null, prototype: Date.prototype });
  });
});

describe('hostFunction', () => {
  it('gives the function back, known as the app\'s, without members', () => {
    const fn = (): number => 1;
    expect(hostFunction(fn)).to.equal(fn);
    expect(recordOf(fn)).to.deep.equal({ origin: 'host', effect: false, members: null, prototype: null });
  });

  it('marks one with an effect only where that is said in so many words', () => {
    for (const [effect, expected] of [[true, true], [false, false], [undefined, false], ['yes', false], [1, false]] as const) {
      expect(recordOf(hostFunction(() => 1, { effect } as { effect: boolean })), String(effect)).to.include({ origin: 'host', effect: expected });
    }
  });
});
