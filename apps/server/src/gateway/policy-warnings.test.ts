import { expect } from 'chai';
import { policyWarnings } from './policy-warnings.ts';

const warn = (code: string, url = 'https://elsewhere.example/kit/stars.js'): readonly string[] => policyWarnings([{ url, code }]);

describe('policyWarnings', () => {
  it('finds what the page refuses or was not fetched, and names the file', () => {
    const found: Readonly<Record<string, string>> = {
      'eval(text)': 'Code is made of text (eval)', 'new Function("a", text)': 'Code is made of text (eval)', 'box.innerHTML = text': 'HTML is set as text', 'box.insertAdjacentHTML("x", y)': 'HTML is set as text',
      'html`<b style=${map}>`': 'Styles are set as attributes', 'box.setAttribute("style", x)': 'Styles are set as attributes', 'import(name)': 'Modules are loaded', 'new URL("a.svg", import.meta.url)': 'Files beside the code',
      'new Worker(url)': 'Workers are started', 'if (process.env.NODE_ENV)': 'process.env is read', 'fetch("https://elsewhere.example")': 'Something is loaded from another site', 'trustedTypes.createPolicy("own", {})': 'A Trusted Types policy is made',
    };
    for (const [code, words] of Object.entries(found)) expect(warn(code).map((each) => each.startsWith(words) && each.endsWith(': elsewhere.example/kit/stars.js.')), code).to.deep.equal([true]);
  });

  it('says nothing of comments, of what pages allow, or of names that only look alike', () => {
    for (const code of ['// eval(x)', '/** box.innerHTML = x */', 'if (box.innerHTML === x) {}', 'import("./a.js")', 'my.eval(x)', 'box.style.width = x', 'medieval()', 'const s = trustedTypes.createPolicy("lit-html", {}); box.innerHTML = s.createHTML(x)']) expect(warn(code), code).to.deep.equal([]);
  });

  it('is quick on lines and comments without end', () => {
    for (const part of ['\r\n', '\n ', '/*\n', '//\n', ' ']) expect(warn(`${part.repeat(300_000)}eval(x)`).length, part).to.be.below(2);
  });

  it('names a few files of a package and counts the others', () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ url: `npm:@stars/kit@1.0.0-beta.1/dist/lib/${name}.js`, code: 'eval(x)' }));
    expect(policyWarnings(files)).to.deep.equal(['Code is made of text (eval), which the page refuses: @stars/kit/a.js, @stars/kit/b.js, @stars/kit/c.js and 2 more.']);
  });
});
