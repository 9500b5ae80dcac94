import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { hostFunction, ownFunction } from './functions.ts';
import { guard, INTL_CLASSES, isPlain } from './guard.ts';
import { Instant } from './instant.ts';
import { NativeUrl } from './primordials.ts';
import { Task } from './task.ts';

const RUNNER = { chain: () => task, settle: () => task };
const task: Task = new Task(Promise.resolve({ value: 1 }), RUNNER);

/** One value of each kind that may enter, by what it is. */
const DATA: Readonly<Record<string, unknown>> = {
  'a text': 'x', 'an empty text': '', 'a number': 1, zero: 0, 'no number': NaN, true: true, false: false, null: null, undefined,
  'an object': { x: 1 }, 'an array': [1], 'an object without a prototype': Object.create(null),
  'a date': new Date(0), 'a map': new Map(), 'a set': new Set(), 'a regular expression': /x/, 'a point in time': new Instant(0), 'a result that comes later': task,
  ...(NativeUrl ? { 'a URL': new NativeUrl('https://example.com') } : {}),
  ...Object.fromEntries(INTL_CLASSES.map((name) => [`an Intl.${name}`, new (Intl[name] as new (locale: string) => object)('en')])),
  'a function of the language': ownFunction(() => 1), 'a function that the app marked': hostFunction(() => 1),
};

const FOREIGN_OBJECT = { code: 'denied', message: '{value} is an object of a kind that expressions cannot read', hint: 'They read plain objects, arrays, dates, maps, sets, regular expressions and URLs' };

/** What may not enter, by what it is, with what the mistake says. */
const STRANGERS: Readonly<Record<string, readonly [value: unknown, fault: object]>> = {
  'the prototype of objects': [Object.prototype, FOREIGN_OBJECT],
  'an object made from another': [Object.create({}), FOREIGN_OBJECT],
  'an instance of a class': [new (class { x = 1; })(), FOREIGN_OBJECT],
  'an array of a class': [new (class extends Array {})(), FOREIGN_OBJECT],
  'a promise': [Promise.resolve(1), FOREIGN_OBJECT],
  'an object that claims to be plain': [Object.create({ constructor: Object }), FOREIGN_OBJECT],
  'a function': [() => 1, { code: 'denied', message: '{value} is a function that expressions may not use', hint: 'Only functions of the language and of this app can be called' }],
  'a big integer': [10n, { code: 'type', message: '{value} is a big integer, which expressions cannot read', hint: 'Turn it into text or a number where the data comes from' }],
  'a symbol': [Symbol('x'), { code: 'denied', message: '{value} is a symbol, which expressions cannot read' }],
};

describe('guard', () => {
  for (const [what, value] of Object.entries(DATA)) it(`lets ${what} in, as it is`, () => expect(Object.is(guard(value), value)).to.equal(true));

  for (const [what, [value, fault]] of Object.entries(STRANGERS)) it(`refuses ${what}, and says why`, () => expect(() => guard(value)).to.throw(Fault).that.includes(fault));
});

describe('isPlain', () => {
  it('holds for objects with the prototype of objects, and for no others', () => {
    expect(isPlain({}), 'a literal').to.equal(true);
    for (const [what, value] of Object.entries(DATA)) if (what !== 'an object') expect(isPlain(value), what).to.equal(false);
    for (const [what, [value]] of Object.entries(STRANGERS)) expect(isPlain(value), what).to.equal(false);
  });
});
