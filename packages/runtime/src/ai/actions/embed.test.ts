import { expect } from 'chai';
import { runAction } from '../schemas/recorded-openai.fixture.ts';

const vectors = (...list: readonly (readonly number[])[]) => JSON.stringify({ data: list.map((embedding, index) => ({ index, embedding })), usage: { prompt_tokens: 4 } });

describe('embed', () => {
  it('gives a vector for a text, and for each of a list', async () => {
    const outcome = await runAction('embed', { input: 'a' }, vectors([1, 2]));
    expect([outcome.data, outcome.usage?.inputTokens]).to.deep.equal([[[1, 2]], 4]);
    expect((await runAction('embed', { input: ['a', 'b'] }, vectors([1, 2], [3, 4]))).data).to.deep.equal([[1, 2], [3, 4]]);
  });

  it('counts tokens itself where the service does not', async () => {
    expect((await runAction('embed', { input: 'four' }, '{"data":[{"embedding":[1]}]}')).usage).to.include({ inputTokens: 1, estimated: true });
  });

  it('refuses what is no text', async () => {
    for (const input of [undefined, '', [], ['a', ''], [{ a: 1 }]]) {
      const { end, sent } = await runAction('embed', { input }, vectors([1]));
      expect([end, sent.length], JSON.stringify(input)).to.deep.equal(['validation', 0]);
    }
    expect((await runAction('embed', { input: 'a', purpose: 'fun' }, vectors([1]))).end).to.equal('validation');
  });
});
