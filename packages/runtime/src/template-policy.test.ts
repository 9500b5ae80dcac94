import { expect } from 'chai';
import { shareTemplatePolicy } from './template-policy.ts';

type Rules = { readonly createHTML?: (html: string) => string };

describe('shareTemplatePolicy', () => {
  const global = globalThis as { trustedTypes?: unknown };
  afterEach(() => delete global.trustedTypes);

  it('lets every Lit make its templates over one policy of the page, and asks for other names as before', () => {
    const made: string[] = [];
    class Factory {
      /** As a page whose policy lists names, each once. */
      createPolicy(name: string, rules: Rules): object {
        if (!['inlay', 'other'].includes(name) || made.includes(name)) throw new TypeError(`no ${name}`);
        made.push(name);
        return { createHTML: (html: string) => `trusted ${rules.createHTML!(html)}` };
      }
    }
    const factory = new Factory();
    global.trustedTypes = factory;
    shareTemplatePolicy();
    shareTemplatePolicy();
    expect(made).to.deep.equal([]);
    const policies = [1, 2].map((at) => factory.createPolicy('lit-html', { createHTML: (html) => `${html}${at}` }) as Required<Rules>);
    expect(policies.map(({ createHTML }) => createHTML('<b>'))).to.deep.equal(['trusted <b>1', 'trusted <b>2']);
    factory.createPolicy('other', {});
    expect(made).to.deep.equal(['inlay', 'other']);
    expect(() => factory.createPolicy('foreign', {})).to.throw('no foreign');
  });

  it('does nothing where there are no trusted types', () => {
    expect(() => shareTemplatePolicy()).not.to.throw();
  });
});
