import { expect } from 'chai';
import { runAction, says, toldIn } from '../schemas/recorded-openai.fixture.ts';

const ONE = { text: 'It crashes', labels: ['Bug', 'Praise'] };

describe('classifyText', () => {
  it('answers with one of the labels, as it was given', async () => {
    for (const said of ['{"label":"Bug"}', '{"label":" bug "}', 'Bug', '"BUG".', '```json\n{"label":"Bug"}\n```']) expect((await runAction('classifyText', ONE, says(said))).data, said).to.equal('Bug');
    expect((await runAction('classifyText', { ...ONE, multiple: true }, says('{"labels":["praise","Bug","Bug"]}'))).data).to.deep.equal(['Praise', 'Bug']);
    expect((await runAction('classifyText', { ...ONE, multiple: true }, says('[]'))).data).to.deep.equal([]);
  });

  it('never answers with another label: it asks once more, then tells the raw answer', async () => {
    for (const said of ['{"label":"Complaint"}', '{"label":["Bug"]}', '{}', 'It is a bug, I think.', '']) {
      const { end, error, data } = await runAction('classifyText', ONE, [says(said || ' {} ')]);
      expect([end, data], said).to.deep.equal(['validation', undefined]);
      expect(error?.message).to.include(said || '{}');
    }
    expect((await runAction('classifyText', ONE, [says('{"label":"Complaint"}'), says('{"label":"Bug"}')])).data).to.equal('Bug');
    expect((await runAction('classifyText', { ...ONE, multiple: true }, says('{"labels":["Bug","Other"]}'))).end).to.equal('validation');
  });

  it('is quick on an answer of signs without end', async () => {
    expect((await runAction('classifyText', ONE, says(`x${'"'.repeat(200_000)}x`))).end).to.equal('validation');
  });

  it('gives the labels to the service as the only choices', async () => {
    const { prompt, body } = toldIn(await runAction('classifyText', { ...ONE, labels: ['a, b'] }, says('{"label":"a"}')));
    expect(prompt).to.include('Labels: a, b');
    expect(JSON.stringify(body['response_format'])).to.include('"enum":["a","b"]');
  });

  it('wants a text and labels', async () => {
    for (const options of [{ labels: ['a'] }, { text: 'x' }, { text: 'x', labels: [' '] }]) expect((await runAction('classifyText', options, says('a'))).end).to.equal('validation');
  });
});
