import { expect } from 'chai';
import { findRequestFault } from './request-shape.fixture.ts';

const request = (url: string, body: Record<string, unknown>) => ({ url, method: 'POST' as const, headers: {}, body });

describe('findRequestFault', () => {
  it('sees what a vendor would refuse', () => {
    const faults: readonly (readonly [Parameters<typeof findRequestFault>[0], string, Record<string, unknown>])[] = [
      ['openai', 'http://h/v1/chat/completions', { model: 'm', messages: [] }],
      ['openai', 'http://h/v1/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'x' }], top_k: 1 }],
      ['openai', 'http://h/v1/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'x' }], temperature: 3 }],
      ['openai', 'http://h/chat', { model: 'm', messages: [{ role: 'user', content: 'x' }] }],
      ['anthropic', 'http://h/v1/messages', { model: 'm', messages: [{ role: 'user', content: 'x' }] }],
      ['anthropic', 'http://h/v1/messages', { model: 'm', max_tokens: 5, messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] }],
      ['anthropic', 'http://h/v1/messages', { model: 'm', max_tokens: 5, messages: [{ role: 'system', content: 'x' }] }],
      ['google', 'http://h/v1beta/models/m:generateContent', { contents: [{ role: 'user', parts: [{ text: 'x' }] }], system: 'x' }],
      ['google', 'http://h/v1beta/models/m:generateContent', { contents: [{ parts: [{ image: 'x' }] }] }],
      ['cohere', 'http://h/v2/chat', { model: 'm', messages: [{ role: 'user', content: 'x' }], temperature: 1.2 }],
      ['cohere', 'http://h/v2/embed', { model: 'm', texts: Array(97).fill('x'), input_type: 'search_query' }],
    ];
    for (const [schema, url, body] of faults) expect(findRequestFault(schema, request(url, body)), `${schema} ${JSON.stringify(body).slice(0, 100)}`).to.be.a('string');
    expect(findRequestFault('openai', request('http://h/v1/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'x' }], temperature: 1 }))).to.equal(undefined);
  });
});
