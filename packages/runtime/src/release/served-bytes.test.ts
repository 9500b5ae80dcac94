import { expect } from 'chai';
import fc from 'fast-check';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { publishDocument } from './index.ts';
import { documentOf } from './released-app.fixture.ts';

/** A text that stands nowhere else, alone or around a hole. */
const secret = fc.tuple(fc.nat({ max: 1_000_000 }), fc.constantFrom('', ' << field1.value >>', '{{ help(field1.value) }}', '<< params.secret ?? index >>')).map(([number, hole]) => `HIDDEN${number}${hole}HIDDEN`);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, secret, fc.integer(), fc.boolean(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('name', 'query', 'text', 'HIDDENkey'), tie('value'), { maxKeys: 3 })),
}));
const query = fc.record({
  resource: secret,
  action: fc.constantFrom('generateText', 'rest', 'searchVectors', 'classifyText', 'HIDDENaction'),
  run: fc.constantFrom('manual', 'onLoad', 'automatic'),
  options: fc.dictionary(fc.constantFrom('prompt', 'system', 'model', 'messages', 'headers', 'path', 'body', 'images', 'HIDDENoption'), value as fc.Arbitrary<unknown>),
}, { requiredKeys: ['resource', 'action', 'run', 'options'] });

describe('what is served of any document', () => {
  it('holds no byte of what its queries ask, whatever that is', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('ask', 'other', 'third'), query, { minKeys: 1 }), (queries) => {
      const document = documentOf({ components: { field1: { type: 'field', parent: 'main', order: 'a0' } }, queries, functions: { help: '(text) => "HIDDEN" + text' } }, components);
      expect(JSON.stringify(publishDocument(document, components).served)).to.not.include('HIDDEN');
    }), { numRuns: 60 });
  });
});
