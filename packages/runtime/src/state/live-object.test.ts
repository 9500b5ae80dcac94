import { describe, expect, it } from 'vitest';
import { makeLive } from './live-object.ts';

const getterOf = (target: object, key: string) => Object.getOwnPropertyDescriptor(target, key)?.get;

describe('makeLive', () => {
  it('gives each object what it was made with, though objects of the same keys share their getters', () => {
    const [first, second] = ['a', 'b'].map((word) => makeLive(['value', 'invalid'], (key) => () => `${word} ${key}`, {}));
    expect([first!['value'], second!['value'], first!['invalid']]).toEqual(['a value', 'b value', 'a invalid']);
    expect(getterOf(first!, 'value')).toBe(getterOf(second!, 'value'));
  });

  it('makes what reads a key when that is first read, and once', () => {
    const made: string[] = [];
    const target = makeLive(['value', 'invalid'], (key) => {
      made.push(key);
      return () => made.length;
    }, {});
    expect([target['value'], target['value'], made]).toEqual([1, 1, ['value']]);
  });

  it('is a plain object with its keys and no more', () => {
    const target = makeLive(['value'], () => () => 1, { fixed: 2 });
    expect([Object.getPrototypeOf(target), Reflect.ownKeys(target), { ...target }]).toEqual([Object.prototype, ['fixed', 'value'], { fixed: 2, value: 1 }]);
  });
});
