import { expect } from 'chai';
import type { AiResource } from './resource.ts';
import { anthropicUrl } from './schemas/anthropic/endpoint.ts';
import { cohereUrl } from './schemas/cohere/endpoint.ts';
import { modelUrl } from './schemas/google/endpoint.ts';
import { openaiUrl } from './schemas/openai/endpoint.ts';

const at = (baseUrl: string, query?: Record<string, string>): AiResource => ({ name: 'r', description: '', baseUrl, schema: 'openai', models: [], headers: {}, ...(query === undefined ? {} : { query }) });

describe('endpointUrl', () => {
  it('takes base URLs with and without a version, a slash and an endpoint', () => {
    for (const given of ['http://h:1', 'http://h:1/', 'http://h:1/v1', 'http://h:1/v1//', 'http://h:1/v1/chat/completions']) {
      expect(openaiUrl(at(given), 'chat/completions')).to.equal('http://h:1/v1/chat/completions');
    }
    for (const given of ['http://h', 'http://h/v1/', 'http://h/v1/messages']) expect(anthropicUrl(at(given), 'messages')).to.equal('http://h/v1/messages');
    for (const given of ['http://h', 'http://h/v2', 'http://h/v1/', 'http://h/v2/chat']) expect(cohereUrl(at(given), 'chat')).to.equal('http://h/v2/chat');
    expect(cohereUrl(at('http://h/v2'), 'models')).to.equal('http://h/v1/models');
    for (const given of ['http://h', 'http://h/v1beta/', 'http://h/v1', 'http://h/v1beta/models']) {
      for (const model of ['gemini-x', 'models/gemini-x']) expect(modelUrl(at(given), model, { method: 'generateContent' })).to.equal('http://h/v1beta/models/gemini-x:generateContent');
    }
  });

  it('leaves the paths of compatible services as they are', () => {
    expect(openaiUrl(at('https://api.groq.com/openai/v1'), 'models')).to.equal('https://api.groq.com/openai/v1/models');
    expect(openaiUrl(at('https://x.example/v1beta/openai/'), 'models')).to.equal('https://x.example/v1beta/openai/models');
    expect(openaiUrl(at('https://x.openai.azure.com/openai/deployments/d1', { 'api-version': '2024-10-21' }), 'chat/completions')).to.equal('https://x.openai.azure.com/openai/deployments/d1/chat/completions?api-version=2024-10-21');
    expect(openaiUrl(at('https://gateway.example/proxy'), 'models')).to.equal('https://gateway.example/proxy/v1/models');
  });

  it('keeps origin and path whatever a model is called', () => {
    for (const model of ['#', '?x=', '..', '@evil.example', '\\', '//evil.example']) {
      const url = new URL(modelUrl(at('http://h'), model, { method: 'generateContent' }));
      expect(url.origin).to.equal('http://h');
      expect(url.href).to.match(/:generateContent$/);
    }
  });

  it('refuses what is no HTTP address', () => {
    for (const given of ['', 'localhost:11434', 'file:///etc/passwd', 'data:text/plain,hello']) expect(() => openaiUrl(at(given), 'models')).to.throw().with.property('code', 'config');
  });
});
