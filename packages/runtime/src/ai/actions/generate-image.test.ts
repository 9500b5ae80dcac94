import { expect } from 'chai';
import { PIXEL } from '../schemas/ai-schema-recordings.contract.ts';
import { resource, runAction } from '../schemas/recorded-openai.fixture.ts';
import { runSchema } from '../schemas/schema-run.fixture.ts';

const one = JSON.stringify({ data: [{ b64_json: PIXEL }] });
const image = { mimeType: 'image/png', base64: PIXEL };

describe('generateImage', () => {
  it('makes as many as asked for, in as many requests as the model needs', async () => {
    const { data, sent } = await runAction('generateImage', { prompt: 'A cat', model: 'dall-e-3', count: 3 }, one);
    expect([data, sent.length, sent[0]?.body]).to.deep.equal([[image, image, image], 3, { model: 'dall-e-3', prompt: 'A cat', n: 1, response_format: 'b64_json' }]);
  });

  it('fetches an image that comes as an address', async () => {
    const { data } = await runSchema('generateImage', { prompt: 'A cat' }, { resource, answer: '{"data":[{"url":"https://a.example/x.png"}]}', loadImage: async () => image });
    expect(data).to.deep.equal([image]);
    expect((await runSchema('generateImage', { prompt: 'A cat' }, { resource, answer: '{"data":[{"url":"https://a.example/x.png"}]}' })).end).to.equal('protocol');
  });

  it('tells a refusal by policy, and an answer without an image', async () => {
    const policy = () => Response.json({ error: { code: 'moderation_blocked', message: 'Your request was rejected' } }, { status: 400 });
    expect((await runAction('generateImage', { prompt: 'x' }, policy)).end).to.equal('filtered');
    for (const answer of ['{"data":[]}', '{"data":[{"b64_json":""}]}', '{"data":[{}]}', '{"error":"busy"}', '<html>']) expect((await runAction('generateImage', { prompt: 'x' }, answer)).data, answer).to.equal(undefined);
  });

  it('leaves out what a server does not know', async () => {
    const { end, sent } = await runAction('generateImage', { prompt: 'x' }, (_request, index) => (index === 0 ? Response.json({ error: { message: 'Unknown parameter: response_format' } }, { status: 400 }) : one));
    expect([end, sent[1]?.body]).to.deep.equal(['ok', { model: 'm', prompt: 'x', n: 1 }]);
  });

  it('wants a prompt and a count', async () => {
    for (const options of [{}, { prompt: 'x', count: 0 }, { prompt: 'x', count: 1.5 }, { prompt: 'x', count: 99 }]) expect((await runAction('generateImage', options, one)).end).to.equal('validation');
  });
});
