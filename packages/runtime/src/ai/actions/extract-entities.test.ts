import { expect } from 'chai';
import { runAction, says } from '../schemas/recorded-openai.fixture.ts';

const FIELDS = [{ name: 'who', type: 'string', description: 'A name' }, { name: 'age', type: 'integer' }, { name: 'kind', choices: ['person', 'firm'] }];

describe('extractEntities', () => {
  it('answers with a row, or with rows', async () => {
    expect((await runAction('extractEntities', { text: 'Ada, 36', fields: FIELDS }, says('{"who":"Ada","age":36,"kind":"person"}'))).data).to.deep.equal({ who: 'Ada', age: 36, kind: 'person' });
    expect((await runAction('extractEntities', { text: 'Ada', fields: ['who'], many: true }, says('{"rows":[{"who":"Ada"},{"who":null}]}'))).data).to.deep.equal([{ who: 'Ada' }, { who: null }]);
  });

  it('never answers with another type, field or choice', async () => {
    for (const said of ['{"who":"Ada","age":"36","kind":null}', '{"who":"Ada","age":36,"kind":"robot"}', '{"who":"Ada","age":36,"kind":null,"x":1}', '[]', '{}']) {
      const { end, error } = await runAction('extractEntities', { text: 'Ada', fields: FIELDS }, says(said));
      expect(end, said).to.equal('validation');
      expect(error?.message).to.include(said);
    }
  });

  it('takes what an answer leaves out for what the text does not say', async () => {
    expect((await runAction('extractEntities', { text: 'Ada', fields: FIELDS }, says('{"who":"Ada"}'))).data).to.deep.equal({ who: 'Ada', age: null, kind: null });
    expect((await runAction('extractEntities', { text: 'Ada', fields: FIELDS, many: true }, says('[{"who":"Ada"}]'))).data).to.deep.equal([{ who: 'Ada', age: null, kind: null }]);
  });

  it('takes fields as names, as an object, and as a text', async () => {
    for (const fields of [['who', 'where'], { who: 'string', where: { type: 'string' } }, 'who, where', '["who","where"]']) {
      expect((await runAction('extractEntities', { text: 'Ada', fields }, says('{"who":"Ada","where":null}'))).data).to.deep.equal({ who: 'Ada', where: null });
    }
  });

  it('refuses fields that are none', async () => {
    for (const fields of [undefined, [], [{ type: 'string' }], [{ name: 'a', type: 'colour' }], ['a', 'a']]) expect((await runAction('extractEntities', { text: 'x', fields }, says('{}'))).end, JSON.stringify(fields)).to.equal('validation');
  });
});
