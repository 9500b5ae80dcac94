import { anyProp, arrayProp, booleanProp, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import type { Prop } from '@inlay/runtime/component';
import { describe, expect, it } from 'vitest';
import { isBound, literalFor, templateFor } from './prop-source.ts';

const about = { title: 'Title', description: 'A property.' };
const text = stringProp(about) as Prop<unknown>;
const named = stringProp({ ...about, default: 'Button' }) as Prop<unknown>;
const number = numberProp({ ...about, default: 3 }) as Prop<unknown>;
const boolean = booleanProp(about) as Prop<unknown>;
const choice = enumProp({ ...about, options: ['small', 'large'], default: 'small' }) as Prop<unknown>;
const list = arrayProp(about) as Prop<unknown>;
const anything = anyProp({ ...about, default: null }) as Prop<unknown>;

describe('isBound', () => {
  it('is true for texts that hold either opener', () => {
    expect(isBound('<< a >>')).toBe(true);
    expect(isBound('Hello {{ a }}')).toBe(true);
    expect(isBound('an unfinished <<')).toBe(true);
  });

  it('is false for plain texts and other values', () => {
    expect(isBound('1 < 2')).toBe(false);
    expect(isBound(5)).toBe(false);
    expect(isBound(undefined)).toBe(false);
    expect(isBound(['<< a >>'])).toBe(false);
  });
});

describe('templateFor', () => {
  it('keeps an expression and a text as they are', () => {
    expect(templateFor(text, '<< a >>')).toBe('<< a >>');
    expect(templateFor(text, 'Hello')).toBe('Hello');
  });

  it('writes other values into a hole', () => {
    expect(templateFor(number, 5)).toBe('<< 5 >>');
    expect(templateFor(boolean, true)).toBe('<< true >>');
    expect(templateFor(choice, 'large')).toBe('<< "large" >>');
    expect(templateFor(list, [1, { a: 2 }])).toBe('<< [1,{"a":2}] >>');
  });

  it('begins from the default, or from an empty hole where that is empty', () => {
    expect(templateFor(named, undefined)).toBe('Button');
    expect(templateFor(boolean, undefined)).toBe('<< false >>');
    expect(templateFor(text, undefined)).toBe('<<  >>');
    expect(templateFor(list, undefined)).toBe('<<  >>');
    expect(templateFor(anything, undefined)).toBe('<<  >>');
  });
});

describe('literalFor', () => {
  it('is what the expression yields now', () => {
    expect(literalFor(text, { text: '<< a >>', result: 'Hello' })).toBe('Hello');
    expect(literalFor(number, { text: '<< a >>', result: 7 })).toBe(7);
    expect(literalFor(list, { text: '<< a >>', result: [{ a: 1 }] })).toEqual([{ a: 1 }]);
  });

  it('is the text itself where there is no expression in it', () => {
    expect(literalFor(text, { text: 'Hello', result: undefined })).toBe('Hello');
    expect(literalFor(number, { text: '12', result: undefined })).toBe(12);
  });

  it('escapes what would become an expression again', () => {
    expect(literalFor(text, { text: '<< a >>', result: 'write << x >> or {{ x }}' })).toBe('write \\<< x >> or \\{{ x }}');
  });

  it('is the default where the value is the default, does not fit, or has no JSON', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(literalFor(number, { text: '<< a >>', result: 3 })).toBeUndefined();
    expect(literalFor(choice, { text: '<< a >>', result: 'huge' })).toBeUndefined();
    expect(literalFor(list, { text: '<< a >>', result: cyclic })).toBeUndefined();
    expect(literalFor(text, { text: '<< a >>', result: undefined })).toBeUndefined();
  });

  it('does not write a table of data into the document', () => {
    expect(literalFor(list, { text: '<< a >>', result: Array.from({ length: 5_000 }, (_, id) => ({ id })) })).toBeUndefined();
  });
});
