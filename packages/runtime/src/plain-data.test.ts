import { expect } from 'chai';
import { compileExpression } from '@inlay/expr';
import { plainData } from './plain-data.ts';

describe('plainData', () => {
  it('gives what JSON keeps', () => {
    const values = [undefined, null, true, 0, NaN, 'a', [], [1, undefined, () => 1], new Array(2), {}, { a: { b: [{}] }, c: undefined, d: () => 1 }, new Date(0), new Date(NaN), new URL('https://example.com/a'), new Map([[1, 2]]), Object.create(null), JSON.parse('{ "__proto__": 1 }'), [[['deep']]]];
    for (const value of values) expect(JSON.stringify(plainData(value))).to.equal(JSON.stringify(value));
    expect(JSON.stringify(plainData(compileExpression("dates('2024-02-03').startOf('month')").evaluate({})))).to.match(/^"2024-0[12]-/);
    expect(plainData(10n)).to.equal(10n);
  });

  it('runs no toJSON that an object carries, wherever it is, and keeps one that is data', () => {
    const fail = () => expect.fail('toJSON ran');
    const carrier = { name: 'Ada', toJSON: fail };
    expect(JSON.stringify(plainData([carrier, { carrier, date: Object.assign(new Date(0), { toJSON: fail }) }]))).to.equal('[{"name":"Ada"},{"carrier":{"name":"Ada"},"date":"1970-01-01T00:00:00.000Z"}]');
    expect(JSON.stringify(plainData({ toJSON: 'text' }))).to.equal('{"toJSON":"text"}');
  });

  it('reads each member once', () => {
    let reads = 0;
    expect(JSON.stringify(plainData({ get cost() { return ++reads; } }))).to.equal('{"cost":1}');
  });

  it('refuses what contains itself', () => {
    const ring: { next?: unknown } = {};
    ring.next = [ring];
    expect(() => plainData(ring)).to.throw(TypeError, 'contains itself');
  });
});
