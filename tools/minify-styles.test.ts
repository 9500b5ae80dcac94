import { expect } from 'chai';
import { minifyStyles } from './minify-styles.ts';

describe('minifyStyles', () => {
  const minified = (styles: string): string => minifyStyles(`const sheet = css\`${styles}\`;`).slice('const sheet = css`'.length, -2);

  it('takes out comments and white space that say nothing', () => {
    expect(minified('\n  /* why: { } */\n  .a,\n  .b:hover > .c {\n    margin: 0 auto;\n    inset: 0;\n  }\n\n  .d {\n    color: red;\n  }\n')).to.equal('.a,.b:hover > .c{margin:0 auto;inset:0}.d{color:red}');
  });

  it('keeps white space that says something', () => {
    expect(minified(":host([size='small']) .box :is(a, b) { inline-size: calc(1px + 2 * var(--_a, 3px)); }")).to.equal(":host([size='small']) .box :is(a,b){inline-size:calc(1px + 2 * var(--_a,3px))}");
    expect(minified('@media (forced-colors: active) and (pointer: coarse) { a { color: CanvasText; } }')).to.equal('@media (forced-colors:active) and (pointer:coarse){a{color:CanvasText}}');
  });

  it('keeps texts and what other modules put in', () => {
    expect(minified("a::before { content: ' ; /* no */ } '; }")).to.equal("a::before{content:' ; /* no */ } '}");
    expect(minified('${spinnerStyles}\n\n  a { color: red; }')).to.equal('${spinnerStyles} a{color:red}');
  });

  it('leaves everything outside of the templates as it is', () => {
    const source = "/* css of { a } */\nconst a = { b: 'x ; y' };\n";
    expect(minifyStyles(source)).to.equal(source);
  });
});
