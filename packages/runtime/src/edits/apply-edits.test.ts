import { expect } from 'chai';
import * as fc from 'fast-check';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, parseDocument } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { applyEdits, describeEdits, parseEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';

const start = parseDocument({
  inlay: 1,
  name: 'Start',
  pages: { main: { title: 'Main', order: 'a0' } },
  components: {
    feedback: { type: 'field', parent: 'main', order: 'a0', layout: { x: 0, y: 0, w: 4, h: 1 }, props: { label: 'Feedback' } },
    box: { type: 'list', parent: 'main', order: 'a1' },
    inner: { type: 'field', parent: 'box', order: 'a0', props: { value: '<< feedback.value >> and {{feedback.length}}' } },
    go: { type: 'button', parent: 'main', order: 'a2', props: { disabled: '<< !feedback.value >>' }, on: { click: [{ do: 'callMethod', component: 'feedback', method: 'focus' }] } },
  },
  queries: { analyze: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: 'Read << feedback.value >>' } } },
  state: { filter: 'all' },
}, { components }).document!;

const after = (edits: readonly Edit[], document: AppDocument = start): AppDocument => {
  const result = applyEdits(document, edits);
  if (result.document === undefined) throw new Error(result.refused[0]?.message);
  return result.document;
};
const refusal = (edits: readonly Edit[]): string | undefined => applyEdits(start, edits).refused?.[0]?.code;

describe('applyEdits', () => {
  it('changes a copy and leaves the given document as it was', () => {
    const before = canonicalJson(start);
    const next = after([{ type: 'setProp', name: 'feedback', prop: 'label', value: 'Words' }]);
    expect(next.components['feedback']?.props?.['label']).to.equal('Words');
    expect(canonicalJson(start)).to.equal(before);
    expect(next.components['go']).to.equal(start.components['go']);
  });

  it('is all or nothing', () => {
    const result = applyEdits(start, [{ type: 'setAppName', name: 'X' }, { type: 'removeComponent', name: 'gone' }]);
    expect(result.document).to.equal(undefined);
    expect(result.refused?.[0]).to.include({ code: 'missing', message: 'There is no "gone" in components.' });
  });

  it('refuses a name that is taken, reserved or malformed, and a parent that is not there', () => {
    const component = { type: 'field', parent: 'main', order: 'a5' };
    expect(refusal([{ type: 'addComponent', name: 'filter', component }])).to.equal('name-taken');
    expect(refusal([{ type: 'addComponent', name: 'params', component }])).to.equal('bad-name');
    expect(refusal([{ type: 'addComponent', name: 'Big', component }])).to.equal('bad-name');
    expect(refusal([{ type: 'addComponent', name: 'ok1', component: { ...component, parent: 'nowhere' } }])).to.equal('no-parent');
  });

  it('removes a component with what is inside it, and brings all of it back', () => {
    const result = applyEdits(start, [{ type: 'removeComponent', name: 'box' }]);
    expect(Object.keys(result.document!.components)).to.deep.equal(['feedback', 'go']);
    expect(canonicalJson(after(result.inverse!, result.document))).to.equal(canonicalJson(start));
  });

  it('renames every reference and nothing else', () => {
    const next = after([{ type: 'renameComponent', name: 'feedback', to: 'words' }]);
    expect(next.components['inner']?.props?.['value']).to.equal('<< words.value >> and {{words.length}}');
    expect(next.components['go']).to.deep.include({ props: { disabled: '<< !words.value >>' }, on: { click: [{ do: 'callMethod', component: 'words', method: 'focus' }] } });
    expect(next.queries['analyze']?.options['prompt']).to.equal('Read << words.value >>');
    expect(next.components['words']?.props).to.deep.equal({ label: 'Feedback' });
  });

  it('gives the document that it was given where nothing changes, and nothing to take back', () => {
    for (const edits of [
      [{ type: 'renameComponent', name: 'go', to: 'go' }],
      [{ type: 'setProp', name: 'feedback', prop: 'label', value: 'Feedback' }],
      [{ type: 'setProp', name: 'go', prop: 'text' }],
      [{ type: 'setAppName', name: 'Other' }, { type: 'setAppName', name: 'Start' }],
    ] satisfies readonly (readonly Edit[])[]) {
      const result = applyEdits(start, edits);
      expect(result.document, JSON.stringify(edits)).to.equal(start);
      expect(result.inverse).to.deep.equal([]);
    }
  });

  it('describes edits in plain words', () => {
    expect(describeEdits(start, [{ type: 'renameComponent', name: 'feedback', to: 'words' }])).to.equal('Renamed feedback to words, 4 references updated');
    expect(describeEdits(start, [
      { type: 'setProp', name: 'go', prop: 'text', value: 'Go' },
      { type: 'setQuery', name: 'analyze', query: { ...start.queries['analyze']!, options: { prompt: 'New', temperature: 0 } } },
    ])).to.equal('Changed text of go; changed prompt, temperature of analyze');
    expect(describeEdits(start, [{ type: 'setLayout', name: 'feedback', layout: { x: 2, y: 0, w: 4, h: 1 } }])).to.equal('Moved feedback');
    expect(describeEdits(start, [{ type: 'removeComponent', name: 'box' }])).to.equal('Removed box and 1 inside it');
  });

  it('brings the same bytes back by its inverse, whatever the edits', () => {
    fc.assert(fc.property(fc.array(anyEdit(), { maxLength: 12 }), (edits) => {
      let document = start;
      const inverses: Edit[][] = [];
      for (const edit of edits) {
        const result = applyEdits(document, [edit]);
        if (result.document === undefined) continue;
        document = result.document;
        inverses.unshift([...result.inverse]);
      }
      for (const inverse of inverses) document = after(inverse, document);
      expect(canonicalJson(document)).to.equal(canonicalJson(start));
    }), { numRuns: 300 });
  });
});

describe('parseEdits', () => {
  it('gives back edits that were sent as JSON', () => {
    fc.assert(fc.property(fc.array(anyEdit(), { maxLength: 6 }), (edits) => {
      const parsed = parseEdits(JSON.parse(JSON.stringify(edits)), { components });
      if ('problems' in parsed) throw new Error(parsed.problems[0]?.message);
      expect(canonicalJson(parsed.edits)).to.equal(canonicalJson(edits));
    }), { numRuns: 200 });
  });

  it('refuses unknown types, wrong values and prototype keys, each with its place', () => {
    const place = (value: unknown) => {
      const parsed = parseEdits(value, { components });
      return 'problems' in parsed ? parsed.problems[0]?.path.join('.') : 'accepted';
    };
    expect(place('x')).to.equal('edits');
    expect(place([{ type: 'dropTables' }])).to.equal('edits.0.type');
    expect(place([{ type: 'setAppName', name: 'A' }, { type: 'setProp', name: 1, prop: 'x' }])).to.equal('edits.1.name');
    expect(place([{ type: 'setProp', name: 'a', prop: '__proto__', value: {} }])).to.equal('edits.0.prop');
    expect(place([{ type: 'setLayout', name: 'a', layout: { x: 40, y: 0, w: 1, h: 1 } }])).to.equal('edits.0.layout.x');
  });
});

function anyEdit(): fc.Arbitrary<Edit> {
  const name = fc.constantFrom('feedback', 'box', 'inner', 'go', 'new1', 'new2');
  const value = fc.constantFrom<string | number | boolean | null>('plain', '<< feedback.value >>', 3, true, null);
  const query = fc.record({ resource: fc.constant('r'), action: fc.constant('generateText'), run: fc.constantFrom('manual' as const, 'onLoad' as const), options: fc.dictionary(fc.constantFrom('prompt', 'system'), fc.string(), { noNullPrototype: true }) });
  const layout = fc.record({ x: fc.nat(5), y: fc.nat(20), w: fc.integer({ min: 1, max: 6 }), h: fc.integer({ min: 1, max: 8 }) });
  return fc.oneof(
    fc.record({ type: fc.constant('addComponent' as const), name, component: fc.record({ type: fc.constant('field'), parent: fc.constantFrom('main', 'box'), order: fc.constantFrom('a7', 'a8'), layout }) }),
    fc.record({ type: fc.constant('removeComponent' as const), name }),
    fc.record({ type: fc.constant('renameComponent' as const), name, to: fc.constantFrom('renamed1', 'renamed2', 'go') }),
    fc.record({ type: fc.constant('setProp' as const), name, prop: fc.constantFrom('value', 'label', 'disabled'), value }),
    fc.record({ type: fc.constant('setProp' as const), name, prop: fc.constantFrom('value', 'label', 'disabled') }),
    fc.record({ type: fc.constant('setLayout' as const), name, layout }),
    fc.record({ type: fc.constant('setHandler' as const), name, event: fc.constantFrom('click', 'change'), actions: fc.constant([{ do: 'trigger' as const, query: 'analyze' }]) }),
    fc.record({ type: fc.constantFrom('addQuery' as const, 'setQuery' as const), name: fc.constantFrom('analyze', 'query1'), query }),
    fc.record({ type: fc.constant('removeQuery' as const), name: fc.constantFrom('analyze', 'query1') }),
    fc.record({ type: fc.constant('setState' as const), name: fc.constantFrom('filter', 'state1'), value }),
    fc.record({ type: fc.constant('removeState' as const), name: fc.constantFrom('filter', 'state1') }),
    fc.record({ type: fc.constant('setAppName' as const), name: fc.string() }),
  ) as fc.Arbitrary<Edit>;
}
