import { expect } from 'chai';
import type { AiResource } from './resource.ts';
import { testConnection } from './test-connection.ts';

const resource: AiResource = { name: 'mine', description: '', baseUrl: 'http://h/v1', schema: 'openai', models: ['m'], headers: {} };
const answer = 'data: {"choices":[{"delta":{"content":"OK"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const list = '{"data":[{"id":"m"},{"id":"n"}]}';

async function test(models: () => Response, chat: () => Response | Promise<Response>, own: AiResource = resource) {
  return testConnection(own, async ({ method }) => (method === 'GET' ? models() : chat()), new AbortController().signal);
}

const say = ({ checks }: Awaited<ReturnType<typeof test>>) => checks.map(({ ok, message }) => `${ok ? 'ok' : 'no'}: ${message}`);

describe('testConnection', () => {
  it('says that all is well, and which models there are', async () => {
    const report = await test(() => new Response(list), () => new Response(answer));
    expect([report.ok, report.models, say(report)]).to.deep.equal([true, ['m', 'n'], ['ok: The service lists 2 models.', 'ok: m answers.']]);
  });

  it('needs no list of models, and takes the first of the list where none is named', async () => {
    expect((await test(() => new Response('', { status: 404 }), () => new Response(answer))).ok).to.equal(true);
    expect((await test(() => new Response('<html>'), () => new Response(answer))).ok).to.equal(true);
    expect(say(await test(() => new Response(list), () => new Response(answer), { ...resource, models: [] })).at(-1)).to.equal('ok: m answers.');
  });

  it('reads out of the list what the models that are named do not take', async () => {
    const openrouter = JSON.stringify({ data: [{ id: 'm', supported_parameters: ['max_tokens', 'temperature', 'tools', 'response_format', 'include_reasoning'] }, { id: 'n', supported_parameters: ['max_tokens'] }] });
    const report = await test(() => new Response(openrouter), () => new Response(answer));
    expect(report.refusals).to.deep.equal(['topP', 'seed', 'stop', 'reasoningEffort', 'strictOutput'].map((refused) => ({ model: 'm', refused })));
    expect((await test(() => new Response(list), () => new Response(answer))).refusals).to.deep.equal([]);
    const google: AiResource = { ...resource, schema: 'google', models: ['g', 'h'] };
    const models = JSON.stringify({ models: [{ name: 'models/g', thinking: false }, { name: 'models/h' }] });
    expect((await test(() => new Response(models), () => new Response('{}'), google)).refusals).to.deep.equal([{ model: 'g', refused: 'reasoningEffort' }]);
  });

  it('says what is wrong in words', async () => {
    const rows: readonly (readonly [() => Response | Promise<Response>, RegExp])[] = [
      [() => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') })), /There is no server at http:\/\/h.*ECONNREFUSED/],
      [() => new Response('{"detail":"Not Found"}', { status: 404 }), /The path is wrong/],
      [() => new Response('{"error":{"message":"Incorrect API key"}}', { status: 401 }), /refused the key/],
      [() => new Response('{"error":{"message":"The model m does not exist"}}', { status: 404 }), /model m does not exist/],
      [() => new Response('{"error":"Unexpected endpoint or method. (POST /chat)"}'), /did not answer as the OpenAI format has it/],
      [() => new Response('<html>'), /web page/],
    ];
    for (const [chat, words] of rows) {
      const report = await test(() => new Response(list), chat);
      expect(report.ok).to.equal(false);
      expect(report.checks[1]?.message).to.match(words);
      expect(report.checks[1]?.hint).to.be.a('string');
    }
    expect((await test(() => new Response('{"data":[{"id":"other"}]}'), () => new Response(answer))).checks[0]).to.deep.include({ ok: false, hint: 'It does not list m; check the spelling.' });
  });
});
