import { expect } from 'chai';
import { isUnderBase, restUrl } from './rest-url.ts';

const BASE = 'https://api.example.com/v2/crm';
const urlOf = (path: string, params = {}, base = BASE): string => restUrl(base, { path, params }).href;

describe('restUrl', () => {
  it('puts the path below the base URL, and the parameters behind it', () => {
    expect(urlOf('/people')).to.equal('https://api.example.com/v2/crm/people');
    expect(urlOf('people/', {}, `${BASE}/`)).to.equal('https://api.example.com/v2/crm/people/');
    expect(urlOf('')).to.equal('https://api.example.com/v2/crm/');
    expect(urlOf('/people?size=2', { tag: ['a b', 'c&d'], q: '?' })).to.equal('https://api.example.com/v2/crm/people?size=2&tag=a+b&tag=c%26d&q=%3F');
    expect(urlOf('/people/Zoë Müller/50%')).to.equal('https://api.example.com/v2/crm/people/Zo%C3%AB%20M%C3%BCller/50%');
    expect(urlOf('/group%2Fproject/..a/.well-known')).to.equal('https://api.example.com/v2/crm/group%2Fproject/..a/.well-known');
    expect(urlOf('//evil.example/x', {}, 'https://api.example.com')).to.equal('https://api.example.com/evil.example/x');
  });

  const escapes = [
    '../admin', '/..', 'people/../../admin', './x', '%2e%2e/admin', '%2E./admin', '..%2fadmin', 'people%2f..%2f..%2fadmin', '%252e%252e/admin', '%25252e%25252e%25252fadmin', '..\\admin',
    '..%5cadmin', '%2e%2e%5cadmin', '..;/admin', '..;x=1/admin', '.. /admin', 'a\u0000/../b', '..\t/admin', 'a\r\nHost: evil', '%0d%0aX: y', '#/x', 'x#y', '%c0%ae%c0%ae/admin',
  ];
  for (const path of escapes) {
    it(`refuses ${JSON.stringify(path)}`, () => expect(() => urlOf(path)).to.throw('is not one below'));
  }

  it('never leaves the host, whatever looks like one', () => {
    for (const path of ['https://evil.example/', '//evil.example', '\\\\evil.example', '@evil.example', ':8080/x', 'http:evil.example']) {
      expect(new URL(urlOf(path)).origin).to.equal('https://api.example.com');
      expect(new URL(urlOf(path)).pathname.startsWith('/v2/crm/')).to.equal(true);
    }
  });
});

describe('isUnderBase', () => {
  it('is true at and below the base URL only', () => {
    expect(['https://api.example.com/v2/crm', `${BASE}/x`, `${BASE}/`].map((url) => isUnderBase(new URL(url), BASE))).to.deep.equal([true, true, true]);
    expect(['https://api.example.com/v2/crmx', 'https://api.example.com/', 'http://api.example.com/v2/crm/x', 'https://evil.example/v2/crm/x', `${BASE}/%2e%2e%2fx`].map((url) => isUnderBase(new URL(url), BASE))).to.deep.equal([false, false, false, false, false]);
  });
});
