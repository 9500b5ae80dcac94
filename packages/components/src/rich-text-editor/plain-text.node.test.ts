import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf } from './plain-text.ts';

describe('plainTextOf', () => {
  const markdown: readonly (readonly [markdown: string, text: string])[] = [
    ['', ''], ['  \n ', ''], ['plain', 'plain'], ['**bold** and *italic* and ~~gone~~', 'bold and italic and gone'], ['***both***', 'both'],
    ['# Title\n\nText', 'Title\nText'], ['- one\n- two', 'one\ntwo'], ['1. one\n2. two', 'one\ntwo'], ['> quoted', 'quoted'],
    ['[a link](https://example.org "title") here', 'a link here'], ['`a * b * c`', 'a * b * c'], ['```js\nconst a = "**";\n```', 'const a = "**";'],
    ['2 \\* 3 \\* 4', '2 * 3 * 4'], ['snake_case_name', 'snake_case_name'], ['<u>under</u>', 'under'], ['5 < 6', '5 < 6'],
  ];
  for (const [value, text] of markdown) it(`reads ${JSON.stringify(value)} as ${JSON.stringify(text)}`, () => expect(plainTextOf(value, 'markdown')).toBe(text));

  const html: readonly (readonly [html: string, text: string])[] = [
    ['<p>One <strong>two</strong></p><p>three</p>', 'One two\nthree'], ['<ul><li>a</li><li>b</li></ul>', 'a\nb'], ['a<br>b', 'a\nb'],
    ['<p>1 &lt; 2 &amp; 3</p>', '1 < 2 & 3'], ['<script>alert(1)</script><p>x</p>', 'x'], ['<p></p>', ''],
  ];
  for (const [value, text] of html) it(`reads ${value} as ${JSON.stringify(text)}`, () => expect(plainTextOf(value, 'html')).toBe(text));

  it('is quick on what looks like formatting without end', () => {
    for (const part of ['[', '![', ' *a', '[a](', '*a_b ', '`a``', '<a', '**a']) expect(plainTextOf(part.repeat(40_000), 'markdown').length, part).toBeGreaterThan(0);
    for (const part of ['<a', '<p ', '<!x']) expect(plainTextOf(part.repeat(40_000), 'html').length, part).toBeGreaterThan(0);
  }, 4000);

  it('never throws, and finds no words where there are none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('markdown' as const, 'html' as const), (value, format) => typeof plainTextOf(value, format) === 'string'));
  });
});
