import { expect } from 'chai';
import { normalizeBaseUrl } from './base-url.ts';

describe('normalizeBaseUrl', () => {
  it('takes addresses with and without a version and a slash', () => {
    for (const given of ['http://localhost:11434', 'http://localhost:11434/', 'http://localhost:11434/v1', 'http://localhost:11434/v1//']) {
      expect(normalizeBaseUrl(given)).to.equal('http://localhost:11434/v1');
    }
    expect(normalizeBaseUrl('https://api.groq.com/openai/v1')).to.equal('https://api.groq.com/openai/v1');
    expect(normalizeBaseUrl('https://x.example/v1beta/openai/')).to.equal('https://x.example/v1beta/openai');
  });

  it('refuses what is no HTTP address', () => {
    for (const given of ['', 'localhost:11434', 'file:///etc/passwd', 'data:text/plain,hello']) expect(() => normalizeBaseUrl(given)).to.throw().with.property('code', 'config');
  });
});
