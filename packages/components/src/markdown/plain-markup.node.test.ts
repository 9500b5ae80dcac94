import { describe, expect, it } from 'vitest';
import { plainMarkup } from './plain-markup.ts';

const plain = (markup: string): string => plainMarkup(markup, { tags: new Set(['p', 'b', 'a', 'br']), attributes: new Set(['href', 'open']) });

describe('plainMarkup', () => {
  it('keeps the named tags and attributes', () => {
    expect([plain('<p class="x">One <b>two</b><br/>'), plain('<A HREF=\'/x?a=1&b=">"\' onclick="run()" style=color:red open>x</A>')]).toEqual(['<p>One <b>two</b><br>', '<A HREF=\'/x?a=1&b=">"\' open>x</A>']);
  });

  it('takes other tags out and leaves their words', () => {
    expect(plain('<div><blink>so</blink></div>')).toBe('so');
  });

  it('takes out with its content what is no text', () => {
    expect([plain('a<script>x</script>b'), plain('a<style>* {}</STYLE >b<!-- c -->'), plain('a<svg onload=x><b>c</b>'), plain('<!doctype html>a<?x y?>')]).toEqual(['ab', 'ab', 'a', 'a']);
  });

  it('makes text of a sign that begins no tag', () => {
    expect([plain('1 < 2 > 0 &amp; so'), plain('<p onclick="'), plain('<p a="<b>">x')]).toEqual(['1 &lt; 2 &gt; 0 &amp; so', '&lt;p onclick="', '<p>x']);
  });

  it('is quick on what looks like tags without end', () => {
    for (const bad of ['<a '.repeat(60_000), `<a ${' b'.repeat(90_000)}`, `<a${' '.repeat(180_000)}`, '<a b="'.repeat(30_000), '<!--'.repeat(40_000), '<script'.repeat(25_000), '<!'.repeat(90_000), '<?'.repeat(90_000)]) expect(plain(bad).length).toBeLessThan(1_000_000);
  }, 4000);
});
