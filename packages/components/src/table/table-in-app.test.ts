import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { definitions } from '../definitions.ts';
import '../app-view/register.ts';
import '../register.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import { cell, fetchParts, head, texts, until } from './table.fixture.ts';
import type { InlayTable } from './table.ts';

const orders = [{ id: 'a', price: 2, count: 3 }, { id: 'b', price: 5, count: 4 }];

async function show(content: object): Promise<{ readonly app: App; readonly element: InlayTable }> {
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, ...content }, { components: definitions });
  expect(problems).to.deep.equal([]);
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  expect(app.problems).to.deep.equal([]);
  await fetchParts();
  const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
  await until(() => view.shadowRoot!.querySelector('inlay-table')?.updateComplete !== undefined);
  const element = view.shadowRoot!.querySelector('inlay-table')!;
  await element.updateComplete;
  return { app, element };
}

const tableWith = (props: object, on: object = {}) => ({ table1: { type: 'table', parent: 'main', order: 'a0', props: { data: orders, primaryKey: 'id', ...props }, on } });

describe('a table in an app', () => {
  it('works out cells and tones for each row, and anew when something else that they read changes', async () => {
    const columns = [{ key: 'id' }, { key: 'total', type: 'number', value: '<< currentRow.price * currentRow.count * rate.value >>', tone: "<< currentRow.price > 3 ? 'warning' : 'neutral' >>" }];
    const { app, element } = await show({ components: { ...tableWith({ columns }), rate: { type: 'numberInput', parent: 'main', order: 'a1', props: { value: 1 } } } });
    expect(texts(element)).to.deep.equal([['a', '6'], ['b', '20']]);
    expect([cell(element, 0, 1), cell(element, 1, 1)].map(({ classList }) => classList.contains('warning'))).to.deep.equal([false, true]);
    app.set('rate', 'value', 10);
    await until(() => texts(element)[0]?.[1] === '60');
    head(element, 'total').click();
    head(element, 'total').click();
    await element.updateComplete;
    expect(texts(element)).to.deep.equal([['b', '200'], ['a', '60']]);
  });

  it('leaves a cell empty whose expression fails, and shows the others', async () => {
    const columns = [{ key: 'id' }, { key: 'first', value: '<< currentRow[which.value].toFixed(1) >>' }];
    const { app, element } = await show({ components: { ...tableWith({ columns, data: [{ id: 'a', first: 1, second: 2 }, { id: 'b', first: 'much', second: 3 }, { id: 'c', first: 'more', second: 4 }] }), which: { type: 'textInput', parent: 'main', order: 'a1', props: { value: 'first' } } } });
    expect(texts(element)).to.deep.equal([['a', '1.0'], ['b', ''], ['c', '']]);
    await until(() => app.problems.length > 0);
    // Once, with the row that it was found in.
    expect(app.problems.map(({ path, message }) => [path.join('.'), message.slice(0, 6)])).to.deep.equal([['components.table1.props.columns.1.value', 'Row 2:']]);
    app.set('which', 'value', 'second');
    await until(() => texts(element)[1]?.[1] === '3.0');
    expect(app.problems).to.deep.equal([]);
  });

  it('tells expressions what was chosen, changed and asked for', async () => {
    const { app, element } = await show({ components: tableWith({ columns: [{ key: 'id' }, { key: 'price', type: 'number', editable: true }], pageSize: 1 }, { save: [{ do: 'callMethod', component: 'table1', method: 'discardChanges' }] }) });
    const read = (source: string): unknown => app.evaluate(`<< ${source} >>`);
    expect(read('table1.selectedRow')).to.equal(null);
    cell(element, 0, 0).click();
    expect(read('table1.selectedRow.price')).to.equal(2);
    head(element, 'price').click();
    expect(read('table1.serverState')).to.deep.include({ page: 1, sort: [{ column: 'price', direction: 'ascending' }] });
    element.setCell('a', 'price', 9);
    element.fire('change', { changeset: element.changeset });
    expect(read('[table1.changeset, table1.selectedRow.price, table1.hasChanges]')).to.deep.equal([[{ key: 'a', old: { price: 2 }, new: { price: 9 } }], 9, true]);
    app.get('table1')!.call('discardChanges', []);
    await element.updateComplete;
    expect(texts(element)[0]).to.deep.equal(['a', '2']);
    app.get('table1')!.call('setPage', [2]);
    await until(() => texts(element)[0]?.[0] === 'b');
    expect(read('[table1.selectedRowKey, table1.selectedRowKeys, table1.searchTerm, table1.pagination]')).to.deep.equal(['a', ['a'], '', { page: 2, pageSize: 1, offset: 1, total: 2 }]);
  });

  it('says when nothing answers Save, until the changes are others, and keeps them', async () => {
    const columns = [{ key: 'id' }, { key: 'price', type: 'number', editable: true }];
    const showWith = async (on: object): Promise<InlayTable> => {
      const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: tableWith({ columns }, on) }, { components: definitions });
      await fetchParts();
      const view = await fixture<InlayApp>(html`<inlay-app .document=${document}></inlay-app>`);
      await until(() => view.shadowRoot!.querySelector('inlay-table')?.updateComplete !== undefined);
      return view.shadowRoot!.querySelector('inlay-table')!;
    };
    const said = (element: InlayTable): string | undefined => element.shadowRoot!.querySelector('[part=changes] [role=alert]')?.textContent ?? undefined;
    const save = async (element: InlayTable): Promise<void> => {
      element.shadowRoot!.querySelector<HTMLElement>('[part=changes] .primary')!.click();
      await element.updateComplete;
    };
    const change = async (element: InlayTable, value: number): Promise<void> => {
      element.setCell('a', 'price', value);
      element.fire('change', { changeset: element.changeset });
      await until(() => element.shadowRoot!.querySelector('[part=changes] .primary:enabled') !== null);
    };
    const unanswered = await showWith({});
    await change(unanswered, 9);
    expect(said(unanswered)).to.equal(undefined);
    await save(unanswered);
    expect(said(unanswered)).to.match(/^Nothing was saved: .* Your changes are still here\.$/);
    expect(unanswered.changeset).to.deep.equal([{ key: 'a', old: { price: 2 }, new: { price: 9 } }]);
    await change(unanswered, 10);
    expect(said(unanswered)).to.equal(undefined);

    const answered = await showWith({ save: [{ do: 'notify', message: 'Saved' }] });
    await change(answered, 9);
    await save(answered);
    expect(said(answered)).to.equal(undefined);
  });

  it('hands a row to its action', async () => {
    const { app, element } = await show({
      components: tableWith({ rowActions: ['Send'] }, { rowAction: [{ do: 'setState', state: 'sent', value: '<< table1.triggeredAction + table1.triggeredRow.id >>' }] }), state: { sent: '' },
    });
    await until(() => element.shadowRoot!.querySelector('[data-act=actions]') !== null);
    element.shadowRoot!.querySelectorAll<HTMLElement>('[data-act=actions]')[1]!.click();
    await until(() => element.shadowRoot!.querySelector('[role=menuitem]') !== null);
    element.shadowRoot!.querySelector<HTMLElement>('[role=menuitem]')!.click();
    await app.settled();
    expect(app.evaluate('<< sent.value >>')).to.equal('Sendb');
  });
});
