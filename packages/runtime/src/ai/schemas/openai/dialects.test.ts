import { expect } from 'chai';
import { runAction } from '../recorded-openai.fixture.ts';
import { runSchema, sse } from '../schema-run.fixture.ts';
import { resource } from '../recorded-openai.fixture.ts';

const chunk = (delta: object, finish: string | null = null, rest: object = {}) => ({ choices: [{ index: 0, delta, finish_reason: finish }], ...rest });
const STOP = [chunk({}, 'stop'), '[DONE]'];
const TOOLS = ['find', 'sum'].map((name) => ({ name, description: '', parameters: { type: 'object' } }));
const call = (rest: object) => chunk({ tool_calls: [rest] });
const refuse = (message: string, param?: string): Response => Response.json({ error: { message, param: param ?? null } }, { status: 400 });

async function outcome(values: readonly unknown[]): Promise<string> {
  const { text, reasoning, end } = await runAction('generateText', { prompt: 'Hi' }, sse(values));
  return `${reasoning}|${text}|${end}`;
}

async function callsOf(values: readonly unknown[]): Promise<unknown> {
  const { calls, end } = await runAction('generateText', { prompt: 'Hi', tools: TOOLS }, sse([...values, ...STOP]));
  return end === 'ok tool' ? calls.map(({ name, arguments: given }) => [name, given]) : end;
}

describe('compatible servers of the OpenAI schema', () => {
  // What a reader gets: reasoning, text, end.
  const rows: readonly (readonly [name: string, values: readonly unknown[], outcome: string])[] = [
    ['usage of zeros with every chunk', [chunk({ content: 'Hi' }, null, { usage: { prompt_tokens: 0, completion_tokens: 0 } }), ...STOP], '|Hi|ok'],
    ['usage with every chunk', [chunk({ content: 'H' }, null, { usage: { prompt_tokens: 1, completion_tokens: 1 } }), chunk({ content: 'i' }, null, { usage: { prompt_tokens: 1, completion_tokens: 2 } }), ...STOP], '|Hi|ok'],
    ['usage on the last chunk', [chunk({ content: 'Hi' }), chunk({}, 'stop', { usage: { prompt_tokens: 1, completion_tokens: 1 } }), '[DONE]'], '|Hi|ok'],
    ['a chunk without choices, a choice without delta', [{ choices: [] }, { choices: [{ index: 0 }] }, chunk({ content: 'Hi' }), ...STOP], '|Hi|ok'],
    ['content that is null', [chunk({ role: 'assistant', content: null }), chunk({ content: 'Hi' }), ...STOP], '|Hi|ok'],
    ['no finish reason but [DONE]', [chunk({ content: 'Hi' }), '[DONE]'], '|Hi|ok'],
    ['an empty finish reason', [{ choices: [{ delta: { content: 'Hi' }, finish_reason: '' }] }, ...STOP], '|Hi|ok'],
    ['calls as the reason, and no calls', [chunk({ content: 'Hi' }), chunk({}, 'tool_calls'), '[DONE]'], '|Hi|ok'],
    ['reasoning_content', [chunk({ reasoning_content: 'Hm' }), chunk({ content: 'Hi' }), ...STOP], 'Hm|Hi|ok'],
    ['reasoning', [chunk({ reasoning: 'Hm' }), chunk({ content: 'Hi' }), ...STOP], 'Hm|Hi|ok'],
    ['<think> in the text', [chunk({ content: '<thi' }), chunk({ content: 'nk>H' }), chunk({ content: 'm</th' }), chunk({ content: 'ink>\n\n' }), chunk({ content: 'Hi <think>' }), ...STOP], 'Hm|Hi <think>|ok'],
    ['thinking that never ends', [chunk({ content: '<think>Hm' }), chunk({}, 'length'), '[DONE]'], 'Hm||truncated'],
    ['content as parts', [chunk({ content: [{ type: 'text', text: 'H' }, { type: 'text', text: 'i' }] }), ...STOP], '|Hi|ok'],
    ['a refusal, word by word', [chunk({ refusal: 'I ' }), chunk({ refusal: 'cannot.' }), ...STOP], '||filtered'],
    ['an error with choices', [chunk({ content: 'Hi' }), { ...chunk({}, 'error'), error: { code: 502, message: 'Provider failed' } }], '|Hi|server'],
    ['vLLM\'s old errors', [{ object: 'error', message: 'boom', code: 500 }], '||server'],
    ['FastAPI\'s errors', [{ detail: 'Not authenticated: invalid api key' }], '||auth'],
    ['only [DONE]', ['[DONE]'], '||protocol'],
    ['an empty answer that looks right', [chunk({ content: '' }), ...STOP], '||protocol'],
  ];
  for (const [name, values, expected] of rows) {
    it(`are read well, or with one error: ${name}`, async () => {
      expect(await outcome(values)).to.equal(expected);
    });
  }

  it('says what a refusal said', async () => {
    const { error } = await runAction('generateText', { prompt: 'Hi' }, sse([chunk({ refusal: 'I ' }), chunk({ refusal: 'cannot.' }), ...STOP]));
    expect(error?.message).to.include('I cannot.');
  });

  const FIND = ['find', { a: 1 }];
  const SUM = ['sum', { b: 2 }];
  const toolRows: readonly (readonly [name: string, values: readonly unknown[], calls: unknown])[] = [
    ['no index', [call({ id: 'x', function: { name: 'find', arguments: '{"a":' } }), call({ function: { arguments: '1}' } }), call({ id: 'y', function: { name: 'sum', arguments: '{"b":2}' } })], [FIND, SUM]],
    ['the index 0 for all', [call({ index: 0, id: 'x', function: { name: 'find', arguments: '{"a":1}' } }), call({ index: 0, id: 'y', function: { name: 'sum', arguments: '{"b":2}' } })], [FIND, SUM]],
    ['no id', [call({ index: 0, function: { name: 'find', arguments: '{"a":1}' } }), call({ index: 1, function: { name: 'sum', arguments: '{"b"' } }), call({ index: 1, function: { arguments: ':2}' } })], [FIND, SUM]],
    ['neither', [call({ function: { name: 'find', arguments: '{"a":1}' } }), call({ function: { name: 'sum', arguments: '{"b":2}' } })], [FIND, SUM]],
    ['neither, and the same name', [call({ function: { name: 'find', arguments: '{"a":1}' } }), call({ function: { name: 'find', arguments: '{"a":1}' } })], [FIND, FIND]],
    ['arguments as an object', [call({ index: 0, id: 'x', function: { name: 'find', arguments: { a: 1 } } })], [FIND]],
    ['no arguments', [call({ index: 0, id: 'x', function: { name: 'find', arguments: '' } })], [['find', {}]]],
    ['the name again with each piece', [call({ index: 0, id: 'x', function: { name: 'find', arguments: '{"a"' } }), call({ index: 0, id: 'x', function: { name: 'find', arguments: ':1}' } })], [FIND]],
    ['the name again and no id', [call({ index: 0, function: { name: 'find', arguments: '{"a"' } }), call({ index: 0, function: { name: 'find', arguments: ':1}' } })], [FIND]],
    ['pieces that take turns', [call({ index: 0, id: 'x', function: { name: 'find', arguments: '{"a"' } }), call({ index: 1, id: 'y', function: { name: 'sum', arguments: '{"b"' } }), call({ index: 0, function: { arguments: ':1}' } }), call({ index: 1, function: { arguments: ':2}' } })], [FIND, SUM]],
    ['broken arguments', [call({ index: 0, id: 'x', function: { name: 'find', arguments: '{"a":' } })], 'protocol'],
    ['a tool that was not offered', [call({ index: 0, id: 'x', function: { name: 'rm', arguments: '{}' } })], 'protocol'],
  ];
  for (const [name, values, expected] of toolRows) {
    it(`call tools with ${name}`, async () => {
      expect(await callsOf(values)).to.deep.equal(expected);
    });
  }

  it('call tools with arguments that the limit cut', async () => {
    const { end } = await runAction('generateText', { prompt: 'Hi', tools: TOOLS }, sse([call({ index: 0, id: 'x', function: { name: 'find', arguments: '{"a":' } }), chunk({}, 'length'), '[DONE]']));
    expect(end).to.equal('truncated');
  });

  // What a server refuses, what is asked for, and what the second request lacks.
  const lessons: readonly (readonly [string, Response, object, RegExp])[] = [
    ['usage in streams', refuse('Unrecognized request argument supplied: stream_options'), {}, /stream_options/],
    ['max_tokens', refuse('Unsupported parameter: \'max_tokens\' is not supported with this model. Use \'max_completion_tokens\' instead.', 'max_tokens'), { maxTokens: 5 }, /"max_tokens"/],
    ['a system message', refuse('System role not supported'), { system: 'Be brief.' }, /"role":"system"/],
    ['a seed', refuse('seed: Extra inputs are not permitted'), { seed: 1 }, /"seed"/],
    ['tools, of Ollama', refuse('registry.ollama.ai/library/gemma:2b does not support tools'), { tools: TOOLS }, /"tools"/],
    ['tools, of vLLM', refuse('"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'), { tools: TOOLS, toolChoice: 'auto' }, /"tool/],
    ['tools, of llama.cpp', Response.json({ error: { message: 'tools param requires --jinja flag', code: 500 } }, { status: 500 }), { tools: TOOLS }, /"tools"/],
    ['a reasoning effort', refuse('reasoning_effort is not supported', 'reasoning_effort'), { reasoningEffort: 'low' }, /reasoning_effort/],
  ];
  for (const [name, refusal, options, gone] of lessons) {
    it(`are asked again without ${name}`, async () => {
      const { sent, text } = await runSchema('generateText', { prompt: 'Hi', ...options }, { resource, answer: (_request, index) => (index === 0 ? refusal : sse([chunk({ content: 'Hi' }), ...STOP])) });
      expect([text, sent.length]).to.deep.equal(['Hi', 2]);
      expect(JSON.stringify(sent[0]?.body)).to.match(gone);
      expect(JSON.stringify(sent[1]?.body)).to.not.match(gone);
      if ('system' in options) expect(JSON.stringify(sent[1]?.body)).to.include('Be brief.');
    });
  }

  it('are asked again without tools, and say so, but not where a call was required or a tool is wrong', async () => {
    const ask = (message: string, options: object) => runSchema('generateText', { prompt: 'Hi', tools: TOOLS, ...options }, { resource, answer: (_request, index) => (index === 0 ? refuse(message, 'tools[0].function.parameters') : sse([chunk({ content: 'Hi' }), ...STOP])) });
    expect((await ask('m does not support tools', {})).warnings).to.containSubset([{ option: 'tools', reason: 'the model takes none, so it was asked without' }]);
    expect((await ask('m does not support tools', { toolChoice: 'required' })).end).to.equal('request');
    expect((await ask('Invalid schema for function \'find\': array schema missing items', {})).end).to.equal('request');
  });

  it('are not asked again where leaving something out is no help', async () => {
    const { end, sent } = await runAction('generateText', { prompt: 'Hi', temperature: 1 }, () => refuse('The model `m` does not exist'));
    expect([end, sent.length]).to.deep.equal(['request', 1]);
  });

  it('that read only a part of the prompt are told on', async () => {
    const { warnings } = await runAction('generateText', { prompt: 'word '.repeat(4000) }, sse([chunk({ content: 'Hi' }), chunk({}, 'stop', { usage: { prompt_tokens: 900, completion_tokens: 1 } }), '[DONE]']));
    expect(warnings.map(({ option }) => option)).to.deep.equal(['prompt']);
  });
});
