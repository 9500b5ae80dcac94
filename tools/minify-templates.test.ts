import { expect } from 'chai';
import { minifyTemplates } from './minify-templates.ts';

describe('minifyTemplates', () => {
  const minified = (markup: string): string => minifyTemplates(`const t = html\`${markup}\`;`).slice('const t = html`'.length, -2);

  it('makes line ends and indentation one space, between tags and in them', () => {
    expect(minified('\n  <p\n    id="a"\n    class=${kind}\n  >\n    One\n    <b>two</b>\n  </p>\n')).to.equal(' <p id="a" class=${kind} > One <b>two</b> </p> ');
  });

  it('does so in templates within templates, and leaves the code between as it is', () => {
    expect(minified('\n  ${list.map((each) => {\n    // Why\n    return html`\n      <li>${each}</li>\n    `;\n  })}\n')).to.equal(' ${list.map((each) => {\n    // Why\n    return html` <li>${each}</li> `;\n  })} ');
  });

  it('keeps texts in quotes, also around a value, and what stands in pre and textarea', () => {
    expect(minified('<p title="a  b ${c}  d"  lang=\'x  y\'>  z</p>')).to.equal('<p title="a  b ${c}  d" lang=\'x  y\'> z</p>');
    expect(minified('<pre  id=a>\n  x\n</pre>\n\n<textarea>  y</textarea>')).to.equal('<pre id=a>\n  x\n</pre> <textarea>  y</textarea>');
  });

  it('takes marks in a text for what they are', () => {
    expect(minified("<p>It's  3 < 4,  \"so\"  it is</p>  <i></i>")).to.equal("<p>It's 3 < 4, \"so\" it is</p> <i></i>");
  });

  it('leaves other templates alone', () => {
    const source = 'const a = css`\n  b {  }`;\nconst c = `html\n  d`;\nconst e = html`<f></f>`;';
    expect(minifyTemplates(source)).to.equal(source);
  });
});
