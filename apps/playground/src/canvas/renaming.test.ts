import '@inlay/components/app-view/register';
import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import type { Session } from '../session/session.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { CanvasView } from './canvas-view.ts';

defineOnce('inlay-canvas', CanvasView);

describe('a component that is renamed on the canvas', () => {
  let session: Session;
  let canvas: CanvasView;

  beforeEach(async () => {
    session = await openSession(documentWith({
      words: { type: 'textarea', props: { label: 'Words', value: '<< filter.value >>' } },
      people: { type: 'table', layout: { x: 0, y: 4, w: 12, h: 6 }, props: { data: [{ id: 'a', name: 'Ada' }, { id: 'b', name: 'Ben' }], primaryKey: 'id', columns: [{ key: 'name', editable: true }] } },
      says: { type: 'text', layout: { x: 0, y: 10, w: 12, h: 1 }, props: { value: '<< people.selectedRow.name >> << words.value >>' } },
    }));
    canvas = await fixture<CanvasView>(html`<inlay-canvas .session=${session} device="desktop"></inlay-canvas>`);
    await waitUntil(() => area('words') !== null && element('people') !== null);
  });

  afterEach(() => session.dispose());

  const element = (name: string) => canvas.renderRoot.querySelector('inlay-app')!.shadowRoot!.querySelector<HTMLElement>(`[data-name="${name}"] :is(inlay-textarea, inlay-table)`);
  const area = (name: string) => element(name)?.shadowRoot?.querySelector('textarea') ?? null;
  const read = (source: string): unknown => session.app.evaluate(`<< ${source} >>`);

  it('keeps what was typed, the chosen row and unsaved cells, and so when that is taken back', async () => {
    const box = area('words')!;
    box.value = 'typed';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    session.app.get('people')!.setState('selectedRowIndex', 1);
    await waitUntil(() => read('words.value') === 'typed');
    await session.app.get('people')!.call('setCell', ['b', 'name', 'Bea']);
    await waitUntil(() => read('people.hasChanges') === true);
    expect(read('people.selectedRow.name')).to.equal('Bea');
    session.apply([{ type: 'renameComponent', name: 'words', to: 'text' }, { type: 'renameComponent', name: 'people', to: 'folk' }]);
    await waitUntil(() => area('text')?.value === 'typed');
    expect(read('[text.value, folk.selectedRow.name, folk.hasChanges, says.value]')).to.deep.equal(['typed', 'Bea', true, 'Bea typed']);
    await waitUntil(() => element('folk')?.shadowRoot?.textContent.includes('Bea') === true);
    session.undo();
    await waitUntil(() => area('words')?.value === 'typed');
    expect(read('[words.value, people.selectedRow.name]')).to.deep.equal(['typed', 'Bea']);
  });

  it('goes on following what it is bound to where nothing was entered', async () => {
    session.apply([{ type: 'renameComponent', name: 'words', to: 'text' }]);
    session.apply([{ type: 'setState', name: 'filter', value: 'other' }]);
    await waitUntil(() => area('text') !== null);
    session.apply([{ type: 'setProp', name: 'text', prop: 'value', value: 'bound' }]);
    await waitUntil(() => area('text')?.value === 'bound');
  });
});
