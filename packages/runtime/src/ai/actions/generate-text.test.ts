import { expect } from 'chai';
import { runAction, says, toldIn } from '../schemas/recorded-openai.fixture.ts';

const SCHEMA = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer', minimum: 0 } }, required: ['name'] };
const TOOLS = [{ name: 'find', description: '', parameters: { type: 'object', properties: { city: { type: 'string' } } } }];
const call = (name: string, given: string) => JSON.stringify({ choices: [{ message: { content: null, tool_calls: [{ id: 'a', type: 'function', function: { name, arguments: given } }] }, finish_reason: 'tool_calls' }] });

describe('generateText', () => {
  it('asks with the prompt and answers with the text', async () => {
    const outcome = await runAction('generateText', { prompt: 'Say hi', system: 'Be brief.' }, says('Hi'));
    expect([outcome.text, outcome.end]).to.deep.equal(['Hi', 'ok']);
    expect(toldIn(outcome)).to.deep.include({ system: 'Be brief.', prompt: 'Say hi' });
  });

  it('answers with a value of a schema, strictly asked for and checked here', async () => {
    const outcome = await runAction('generateText', { prompt: 'Who?', schema: SCHEMA }, says('{"name":"Ada","age":null}'));
    expect(outcome.data).to.deep.equal({ name: 'Ada' });
    expect(toldIn(outcome).body['response_format']).to.deep.equal({ type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: { type: 'object', properties: { name: { type: 'string' }, age: { type: ['integer', 'null'] } }, required: ['name', 'age'], additionalProperties: false } } });
    expect((await runAction('generateText', { prompt: 'Who?', schema: SCHEMA }, says('{"name":"Ada","age":-1}'))).end).to.equal('validation');
  });

  it('takes JSON out of prose and code fences, and repairs once', async () => {
    for (const text of ['```json\n{"name":"Ada"}\n```', 'Here it is: {"name":"Ada"}. Bye!']) expect((await runAction('generateText', { prompt: 'Who?', schema: SCHEMA }, says(text))).data).to.deep.equal({ name: 'Ada' });
    const repaired = await runAction('generateText', { prompt: 'Who?', schema: SCHEMA }, [says('Ada'), says('{"name":"Ada"}')]);
    expect([repaired.data, repaired.json]).to.deep.equal([{ name: 'Ada' }, 'Ada']);
    expect(toldIn(repaired, 1).prompt).to.include('it is no JSON');
  });

  it('goes down from a strict schema to a plain one to the prompt, as the service refuses', async () => {
    const refuse = (text: string): Response => Response.json({ error: { message: text } }, { status: 400 });
    const outcome = await runAction('generateText', { prompt: 'Who?', schema: SCHEMA }, (_request, index) => (index === 0 ? refuse('response_format json_schema strict is not supported') : index === 1 ? refuse('\'response_format.type\' must be \'text\'') : says('{"name":"Ada"}')));
    expect([outcome.data, outcome.sent.length]).to.deep.equal([{ name: 'Ada' }, 3]);
    expect(outcome.sent.map(({ body }) => JSON.stringify(body?.['response_format'])?.includes('strict'))).to.deep.equal([true, false, undefined]);
    expect(toldIn(outcome, 2).system).to.include('JSON schema');
  });

  it('tells an answer that its limit cut from one that is wrong', async () => {
    const { end, sent } = await runAction('generateText', { prompt: 'Who?', schema: SCHEMA, maxTokens: 3 }, says('{"na', 'length'));
    expect([end, sent.length]).to.deep.equal(['truncated', 1]);
  });

  it('gives calls of tools to the app, also those that a small model writes as text', async () => {
    const outcome = await runAction('generateText', { prompt: 'Weather?', tools: TOOLS }, call('find', '{"city":"Bonn"}'));
    expect(outcome.data).to.deep.equal({ text: '', toolCalls: [{ id: 'a', name: 'find', arguments: { city: 'Bonn' } }] });
    for (const text of ['{"name":"find","arguments":{"city":"Bonn"}}', '<tool_call>{"name":"find","arguments":{"city":"Bonn"}}</tool_call>']) {
      expect((await runAction('generateText', { prompt: 'Weather?', tools: TOOLS }, says(text))).data).to.deep.nested.include({ 'toolCalls[0].name': 'find' });
    }
  });

  it('never gives a call of an unknown tool or with broken arguments: it tells the model once', async () => {
    for (const answer of [call('delete', '{}'), call('find', '{"city":'), call('find', '[1]')]) {
      const twice = await runAction('generateText', { prompt: 'x', tools: TOOLS }, answer);
      expect([twice.end, twice.sent.length, twice.calls]).to.deep.equal(['protocol', 2, []]);
      const once = await runAction('generateText', { prompt: 'x', tools: TOOLS }, [answer, call('find', '{"city":"Bonn"}')]);
      expect([once.end, once.calls.length]).to.deep.equal(['ok tool', 1]);
      expect(toldIn(once, 1).prompt).to.include('could not be used');
    }
  });

  it('refuses an empty prompt, and a schema and tools that are none', async () => {
    for (const options of [{ prompt: ' ' }, { prompt: 'x', schema: '{' }, { prompt: 'x', schema: 5 }, { prompt: 'x', tools: [{ name: 'a b' }] }, { prompt: 'x', maxTokens: 0 }, { prompt: 'x', reasoningEffort: 'very' }, { prompt: 'x', images: ['?'] }]) {
      const { end, sent } = await runAction('generateText', options, says('Hi'));
      expect([end, sent.length], JSON.stringify(options)).to.deep.equal(['validation', 0]);
    }
  });

  it('warns of an option that it does not use', async () => {
    expect((await runAction('generateText', { prompt: 'x', labels: ['a'] }, says('Hi'))).warnings).to.deep.equal([{ option: 'labels', reason: 'generateText does not use it', said: { text: '{action} does not use it', values: { action: 'generateText' } } }]);
  });
});
