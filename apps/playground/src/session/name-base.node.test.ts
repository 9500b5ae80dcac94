import { nameFault } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { nameBase } from './name-base.ts';

describe('nameBase', () => {
  it('is the type, and for an element of one’s own its tag as a name', () => {
    expect([nameBase('textarea', { tag: 'x-y' }), nameBase('custom', undefined), nameBase('custom', { tag: 'md-outlined-text-field' }), nameBase('custom', { tag: 'my-stars' })])
      .toEqual(['textarea', 'custom', 'mdOutlinedTextField', 'myStars']);
  });

  it('is a name that may be used, whatever stands in a tag', () => {
    for (const tag of ['emotion-😍', 'math-α', 'a.b-c_d', 'x-', 'x--1', 'h-1', 'x-é-y']) expect([tag, nameFault(`${nameBase('custom', { tag })}1`)]).toEqual([tag, undefined]);
  });
});
