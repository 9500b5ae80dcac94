import { compileTemplate } from '@inlay/expr';
import { describe, expect, it } from 'vitest';
import { quickFix } from './quick-fix.ts';

const mend = (source: string, problem: Parameters<typeof quickFix>[1]): string | undefined => {
  const fix = quickFix(source, problem);
  return fix && source.slice(0, fix.from) + fix.insert + source.slice(fix.to);
};

describe('quickFix', () => {
  it('puts the name that was meant in place of the one that is not there', () => {
    expect(mend('<< wrods.value >>', { range: [3, 8], hint: 'Did you mean words?' })).toBe('<< words.value >>');
  });

  it('makes text of an opener that begins nothing', () => {
    const source = 'a << b';
    const [problem] = compileTemplate(source).problems;
    expect(mend(source, problem!)).toBe('a \\<< b');
  });

  it('knows nothing to do where nothing was said', () => {
    expect([mend('a', { range: [0, 1] }), mend('a', { hint: 'Did you mean b?' })]).toEqual([undefined, undefined]);
  });
});
