import { describe, expect, it } from 'vitest';
import { settledLength } from './settled-length.ts';

const settled = (markdown: string): string => markdown.slice(0, settledLength(markdown));

describe('settledLength', () => {
  it('is the length of the paragraphs before the last one', () => {
    expect([settled('one'), settled('one\n\n'), settled('one\n\ntwo\n\nthr')]).toEqual(['', '', 'one\n\ntwo\n\n']);
  });

  it('does not end inside a code fence, however many blank lines it has', () => {
    expect([settled('one\n\n```js\na\n\nb'), settled('```\na\n\nb\n```\n\nend'), settled('````\n```\n\nx')]).toEqual(['one\n\n', '```\na\n\nb\n```\n\n', '']);
  });

  it('leaves a list whole, with the blank lines and further paragraphs in it', () => {
    expect([settled('- a\n\n- b'), settled('1. a\n\n   more\n\n2'), settled('- a\n\nend')]).toEqual(['', '', '- a\n\n']);
  });

  it('leaves what can be opened and closed whole', () => {
    expect([settled('<details>\n\na\n\nb'), settled('<details>\n\na\n\n</details>\n\nb')]).toEqual(['', '<details>\n\na\n\n</details>\n\n']);
  });
});
