import { expect } from 'chai';
import { indexDefinitions } from '../component/index.ts';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import { compileProgram } from './compile-program.ts';

const keysIn = (label: string, prompt: string) => {
  const { document } = parseDocument({
    inlay: 1, name: 'App', pages: { main: {} }, components: { field1: { type: 'field', parent: 'main', props: { label } } },
    queries: { ask: { resource: 'local', action: 'generateText', options: { prompt } } },
  }, { components: fixtureDefinitions });
  return compileProgram(document!, { definitions: indexDefinitions(fixtureDefinitions) }).problems.flatMap(({ code, path, severity }) => (code === 'looks-like-key' ? [`${severity} ${path.join('.')}`] : []));
};

describe('compileProgram, on keys in texts', () => {
  it('warns of texts that look like the key of a service, and names the place', () => {
    // Put together here, so that no scanner of sources takes them for real ones.
    const keys = [['sk', '-proj-abcdefghijklmnopqrstuvwx'], ['AI', 'zaSyA0123456789012345678901234567890'], ['gs', 'k_abcdefghijklmnopqrstuv'], ['gh', 'p_abcdefghijklmnopqrstuvwxyz012345'], ['AK', 'IAABCDEFGHIJKLMNOP']].map((parts) => parts.join(''));
    for (const key of keys) {
      expect(keysIn(`Key: ${key}`, 'Hello')).to.deep.equal(['warning components.field1.props.label']);
      expect(keysIn('Label', `Bearer ${key}`)).to.deep.equal(['warning queries.ask.options.prompt']);
    }
  });

  it('leaves ordinary words alone', () => {
    for (const words of ['task-force of the risk-averse', 'sk-1', 'A disk-based-approach-to-things-in-general-and-more', 'AKIA']) expect(keysIn(words, words)).to.deep.equal([]);
  });
});
