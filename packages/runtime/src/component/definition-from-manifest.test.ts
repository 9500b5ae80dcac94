import { expect } from 'chai';
import { definitionFromManifest } from './definition-from-manifest.ts';
import { numberProp } from './prop.ts';

const manifest = {
  modules: [
    { declarations: [{ kind: 'class', name: 'Base', members: [
      { kind: 'field', name: 'value', type: { text: 'string' }, default: "''" },
      { kind: 'field', name: 'disabled', type: { text: 'boolean' } },
      { kind: 'field', name: 'size', type: { text: "'small' | 'large'" }, default: "'small'" },
      { kind: 'field', name: 'valueAsDate', type: { text: 'Date | null' } },
      { kind: 'field', name: 'selectionStart', type: { text: 'number' } },
      { kind: 'field', name: 'format', type: { text: '(value: string) => string' } },
      { kind: 'field', name: 'type', type: { text: "'text' | (string & Record<never, never>)" }, default: "'text'" },
      { kind: 'field', name: 'secret', type: { text: 'string' }, privacy: 'private' },
      { kind: 'field', name: '__inner', type: { text: 'string' } },
      { kind: 'method', name: 'focus', parameters: [{ name: 'options' }], description: 'Focuses. And more.' },
      { kind: 'method', name: 'connectedCallback' },
    ], events: [{ name: 'x-change', description: 'Changed\nby someone.' }] }] },
    { declarations: [{ kind: 'class', name: 'Field', tagName: 'x-field', superclass: { name: 'Base' }, summary: 'A field.', slots: [{ name: '' }], members: [
      { kind: 'field', name: 'rows', type: { text: 'number | undefined' }, default: '4' },
      { kind: 'field', name: 'size', type: { text: "'small' | 'large'" }, default: "'large'" },
    ] }, { kind: 'class', name: 'Round', tagName: 'x-round', superclass: { name: 'Round' } }] },
  ],
};

describe('definitionFromManifest', () => {
  it('makes properties of the fields that a document can set, inherited ones too', () => {
    const { type, title, props, description } = definitionFromManifest(manifest, 'x-field');
    expect({ type, title, description }).to.deep.equal({ type: 'xField', title: 'X field', description: 'A field.' });
    expect(Object.fromEntries(Object.entries(props).map(([name, prop]) => [name, [prop.type, prop.default]]))).to.deep.equal({
      value: ['string', ''], disabled: ['boolean', false], size: ['enum', 'large'], type: ['string', 'text'], rows: ['number', 4], textContent: ['string', ''], hidden: ['boolean', false],
    });
  });

  it('makes state of what the person changes, brought back by every event', () => {
    const { state, events, methods, group } = definitionFromManifest(manifest, 'x-field');
    expect([state, group]).to.deep.equal([{ hidden: { from: 'hidden' }, disabled: { from: 'disabled' }, value: { from: 'value' } }, 'input']);
    expect(events).to.deep.equal({ 'x-change': { title: 'X change', description: 'Changed by someone.', state: { value: 'value' } } });
    expect(methods['focus']).to.deep.equal({ description: 'Focuses.', parameters: [{ name: 'options', type: 'any', description: '' }], element: 'focus' });
  });

  it('takes options for what a manifest does not say', () => {
    const { type, container, props } = definitionFromManifest(manifest, 'x-field', { type: 'field', container: true, props: { rows: numberProp({ title: 'Lines', description: '', default: 2 }) } });
    expect([type, container, Object.hasOwn(props, 'textContent'), props['rows']?.title]).to.deep.equal(['field', {}, false, 'Lines']);
  });

  it('refuses a tag that is not there, and lives with anything else', () => {
    expect(() => definitionFromManifest(manifest, 'x-other')).to.throw(TypeError, '<x-other>');
    for (const broken of [null, 7, {}, { modules: 3 }, { modules: [null, { declarations: [null, { name: 'A', tagName: 'x-a', members: [null, { kind: 'field', name: 'constructor', type: 3 }, { kind: 'field', name: 'a b' }] }] }] }]) {
      try {
        expect(Object.keys(definitionFromManifest(broken, 'x-a').props)).to.deep.equal(['hidden']);
      } catch (error) {
        expect(error).to.be.instanceOf(TypeError).with.property('message', 'The manifest has no element <x-a>.');
      }
    }
    expect(Object.keys(definitionFromManifest(manifest, 'x-round').props)).to.deep.equal(['hidden']);
  });
});
