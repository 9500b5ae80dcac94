import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import { cell, cellsOf, head, heads, many, part, people, row, rows, scroller, table, texts } from './table.fixture.ts';
import type { InlayTable } from './table.ts';

describe('<inlay-table>', () => {
  for (const selection of ['none', 'single', 'multiple', 'range'] as const) {
    it(`is accessible with selection ${selection}`, async () => {
      const element = await table({ data: many(25), selection });
      await expect(element).to.be.accessible();
      element.selectRow(1);
      element.sort = [{ column: 'order', direction: 'descending' }];
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('is accessible while empty, while loading and after an error', async () => {
    await expect(await table({ data: [] })).to.be.accessible();
    await expect(await table({ data: people, loading: true })).to.be.accessible();
    await expect(await table({ data: [], errorMessage: 'The server is away.' })).to.be.accessible();
  });

  it('shows a column for each key of the rows, in the order of appearance', async () => {
    const element = await table({ data: [{ b: 1 }, { a: 2, b: 3 }] });
    expect(heads(element)).to.deep.equal(['b', 'a']);
    expect(texts(element)).to.deep.equal([['1', ''], ['3', '2']]);
  });

  it('shows the stated columns with their titles, and numbers at the end', async () => {
    const element = await table({ data: people, columns: [{ key: 'age', title: 'Age' }, { key: 'name', align: 'center' }, 'since'] });
    expect(heads(element)).to.deep.equal(['Age', 'name', 'since']);
    const aligned = cellsOf(row(element, 0)).map((each) => getComputedStyle(each).textAlign);
    expect(aligned).to.deep.equal(['end', 'center', 'start']);
  });

  it('gives the keyboard to its one tab stop', async () => {
    const element = await table({ data: people });
    element.focus();
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot?.activeElement).to.equal(head(element, 'name'));
    expect(element.shadowRoot?.querySelectorAll('[tabindex="0"]')).to.have.length(1);
  });

  it('says its sentence in place of rows', async () => {
    const element = await table({ data: [], emptyMessage: 'Nothing here.' });
    expect(part(element, 'empty')?.textContent).to.equal('Nothing here.');
    element.loading = true;
    await element.updateComplete;
    expect(part(element, 'empty')?.textContent).to.equal('Loading…');
    element.errorMessage = 'The server is away.';
    await element.updateComplete;
    expect(part(element, 'empty')?.textContent).to.equal('The server is away.');
    expect(part(element, 'empty')?.role).to.equal('alert');
  });

  it('never throws, whatever it is given', async () => {
    const cyclic: Record<string, unknown> = { toJSON: undefined };
    cyclic['self'] = cyclic;
    const hostile = { get a() { throw new Error('no'); } };
    const element = await table({});
    for (const data of [null, 7, 'text', {}, [null], [undefined, 1, 'x', [1, 2]], [cyclic, hostile, Symbol('s'), () => 1], new Array(3), [new Date(Number.NaN)]]) {
      for (const columns of [[], null, 'a', [null, 3, {}, { key: 1 }], [{ key: 'a', title: 4, align: 'up', type: 'x', width: 'wide' }]]) {
        Object.assign(element, { data, columns, sort: [{ column: 'a' }], selectedRowIndex: 'x', pageSize: -1, filters: [{}, 3], expandedKeys: 4, columnLayout: 'x', changes: 9 });
        await element.updateComplete;
        expect(element.selectedRow).to.equal(null);
      }
    }
  });

  it('shows what is no object in a column "value", and objects as JSON of 200 characters', async () => {
    const element = await table({ data: ['text', 7, { value: { list: 'x'.repeat(500) } }] });
    expect(heads(element)).to.deep.equal(['value']);
    const [[text], [number], [json]] = texts(element) as [[string], [string], [string]];
    expect([text, number, json.length, json.at(-1)]).to.deep.equal(['text', '7', 200, '…']);
    element.selectRow(1);
    expect(element.selectedRow).to.deep.equal({ value: 7 });
  });

  describe('choosing', () => {
    it('chooses the row that is clicked and fires select with it', async () => {
      const element = await table({ data: people });
      const heard = oneEvent(element, 'select');
      cell(element, 1, 0).click();
      const event = await heard as CustomEvent<unknown>;
      expect(event.detail).to.deep.equal({ selectedRowIndex: 1, selectedRow: people[1] });
      await element.updateComplete;
      expect(element.selectedRow).to.equal(people[1]);
      expect(row(element, 1).ariaSelected).to.equal('true');
      expect(row(element, 0).ariaSelected).to.equal('false');
    });

    it('fires no event for a script, or for the row that is chosen already', async () => {
      const element = await table({ data: people });
      let events = 0;
      element.addEventListener('select', () => (events += 1));
      element.selectRow(1);
      await element.updateComplete;
      cell(element, 1, 0).click();
      element.clearSelection();
      expect(events).to.equal(0);
      expect(element.selectedRow).to.equal(null);
    });

    it('chooses none for an index that does not exist', async () => {
      const element = await table({ data: people });
      for (const index of [3, -2, 0.5, Number.NaN, '1' as unknown as number]) {
        element.selectRow(index);
        expect(element.selectedRowIndex).to.equal(-1);
      }
    });

    it('takes a place that is written as a choice', async () => {
      const element = await table({ data: people, primaryKey: 'name' });
      element.selectedRowIndex = 1;
      await element.updateComplete;
      expect(element.selectedKeys).to.deep.equal(['ann']);
      element.selectedRowIndex = 0;
      await element.updateComplete;
      expect(element.selectedRow).to.equal(people[0]);
    });

    it('chooses nothing with selection none', async () => {
      const element = await table({ data: people, selection: 'none' });
      cell(element, 1, 0).click();
      await element.updateComplete;
      expect(element.selectedRowIndex).to.equal(-1);
      expect(row(element, 1).ariaSelected).to.equal(null);
    });

    it('turns to the page of a row that a script chooses', async () => {
      const element = await table({ data: many(25), pageSize: 10 });
      element.selectRow(24);
      await element.updateComplete;
      expect(part(element, 'pager')?.textContent).to.contain('21–25 of 25');
      expect(element.shadowRoot?.querySelector('.selected')?.textContent).to.contain('1024');
    });

    it('brings a row into view that a script chooses', async () => {
      const element = await table({ data: many(5000) });
      element.selectRow(4000);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.selected')?.textContent).to.contain('5000');
    });

    it('keeps chosen rows by primary key through new data, order and filters', async () => {
      const element = await table({ data: many(50), primaryKey: 'order', selection: 'multiple' });
      element.selectRows([1003, 1010]);
      element.data = many(50).reverse();
      element.sort = [{ column: 'total', direction: 'ascending' }];
      element.filters = [{ column: 'order', operator: '<', value: 1005 }];
      await element.updateComplete;
      expect(element.selectedRows.map(({ order }) => order)).to.deep.equal([1003, 1010]);
      expect([...element.shadowRoot!.querySelectorAll('.selected')].map((line) => cellsOf(line as HTMLElement)[1]?.textContent)).to.deep.equal(['1003']);
    });

    it('chooses several by box, by Ctrl and by Shift, and all at the head', async () => {
      const element = await table({ data: many(30), primaryKey: 'order', selection: 'multiple' });
      await boxes(element);
      box(element, 2).click();
      box(element, 4).click();
      expect(element.selectedKeys).to.deep.equal([1002, 1004]);
      cell(element, 6, 1).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
      cell(element, 8, 1).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
      expect(element.selectedKeys).to.deep.equal([1006, 1007, 1008]);
      await element.updateComplete;
      const all = element.shadowRoot!.querySelector<HTMLInputElement>('.head .check')!;
      expect(all.indeterminate).to.equal(true);
      all.click();
      expect(element.selectedKeys).to.have.length(30);
      await element.updateComplete;
      all.click();
      expect(element.selectedKeys).to.deep.equal([]);
    });
  });

  describe('order', () => {
    it('sorts up, down and not at all, with empty cells last', async () => {
      const element = await table({ data: people });
      const names: string[] = [];
      const states: (string | null)[] = [];
      for (let press = 0; press < 3; press += 1) {
        head(element, 'age').click();
        await element.updateComplete;
        names.push(texts(element).map(([name]) => name).join(' '));
        states.push(head(element, 'age').ariaSort);
      }
      expect(names).to.deep.equal(['Ben ann Cem', 'ann Ben Cem', 'Ben ann Cem']);
      expect(states).to.deep.equal(['ascending', 'descending', null]);
    });

    it('sorts with Enter on a head, keeps the keyboard there, and says so', async () => {
      const element = await table({ data: people });
      let heard: unknown;
      element.addEventListener('sort', (event) => (heard = (event as CustomEvent<{ sort: unknown }>).detail.sort));
      element.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(heard).to.deep.equal([{ column: 'name', direction: 'ascending' }]);
      expect(element.displayedData.map(({ name }) => name)).to.deep.equal(['ann', 'Ben', 'Cem']);
      expect(element.shadowRoot?.activeElement).to.equal(head(element, 'name'));
      expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('Sorted by name, ascending.');
    });

    it('adds a column to the order with Shift', async () => {
      const element = await table({ data: many(20) });
      head(element, 'customer').click();
      head(element, 'total').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
      expect(element.sort).to.deep.equal([{ column: 'customer', direction: 'ascending' }, { column: 'total', direction: 'ascending' }]);
    });

    it('keeps the choice on its row', async () => {
      const element = await table({ data: people, selectedRowIndex: 0 });
      head(element, 'since').click();
      await element.updateComplete;
      expect(element.selectedRow).to.equal(people[0]);
      expect(element.shadowRoot?.querySelector('.selected')?.textContent).to.contain('Ben');
    });
  });

  describe('pages', () => {
    it('shows one page at a time and the way to the others', async () => {
      const element = await table({ data: many(25), pageSize: 10 });
      expect(rows(element)).to.have.length(10);
      const [previous, next] = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=pager] button') ?? [])] as [HTMLElement, HTMLElement];
      expect(previous.getAttribute('aria-disabled')).to.equal('true');
      next.click();
      await element.updateComplete;
      next.click();
      await element.updateComplete;
      expect(rows(element)).to.have.length(5);
      expect(rows(element)[0]?.ariaRowIndex).to.equal('22');
      expect(next.getAttribute('aria-disabled')).to.equal('true');
      expect(element.page).to.equal(3);
    });

    it('has no page controls while one page holds all rows', async () => {
      expect(part(await table({ data: people, pageSize: 10 }), 'pager')).to.equal(null);
      expect(part(await table({ data: many(500) }), 'pager')).to.equal(null);
    });

    it('cuts groups into pages of rows, and turns to the page of a row that a script chooses', async () => {
      const element = await table({ data: many(25), primaryKey: 'order', groupBy: ['half'], columns: ['order', { key: 'half', value: ({ order }: { order: number }) => order % 2 }], pageSize: 10 });
      expect(part(element, 'pager')?.textContent).to.contain('1–10 of 25');
      expect([rows(element).length, scroller(element).ariaRowCount]).to.deep.equal([11, '12']);
      element.selectRows([1024]);
      await element.updateComplete;
      expect(part(element, 'pager')?.textContent).to.contain('11–20 of 25');
      expect(rows(element).map(({ textContent }) => textContent).filter((words) => words?.includes('half'))).to.have.length(2);
    });

    it('never draws more rows than are seen', async () => {
      const element = await table({ data: many(5000), pageSize: 5000 });
      expect(rows(element).length).to.be.within(10, 40);
    });

    it('stays within its pages when rows go', async () => {
      const element = await table({ data: many(25), pageSize: 10, page: 3 });
      element.data = many(3);
      await element.updateComplete;
      expect(rows(element)).to.have.length(3);
    });

    it('leaves rows, pages and cursors to a server, and tells it what to send', async () => {
      const element = await table({ data: many(20), serverSide: true, pageSize: 20, totalRows: 45 });
      expect(part(element, 'pager')?.textContent).to.contain('1–20 of 45');
      element.shadowRoot!.querySelectorAll<HTMLElement>('[part=pager] button')[1]!.click();
      expect(element.serverState).to.deep.include({ page: 2, offset: 20 });
      Object.assign(element, { totalRows: null, nextCursor: 'after-40' });
      await element.updateComplete;
      element.shadowRoot!.querySelectorAll<HTMLElement>('[part=pager] button')[1]!.click();
      expect(element.serverState).to.deep.include({ page: 3, offset: 40, cursor: 'after-40' });
      head(element, 'total').click();
      expect(element.serverState).to.deep.include({ page: 1, cursor: null, sort: [{ column: 'total', direction: 'ascending' }] });
      expect(texts(element)[0]?.[0]).to.equal('1000');
    });
  });

  it('scrolls sideways inside itself on a narrow page', async () => {
    const element = await fixture<InlayTable>(html`<inlay-table .data=${[Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`column ${index}`, 'some words']))]}></inlay-table>`);
    const scroll = element.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
    expect(element.offsetWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});

/** The boxes are fetched when first needed. */
async function boxes(element: InlayTable): Promise<void> {
  while (element.shadowRoot!.querySelector('.body .check') === null) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function box(element: InlayTable, line: number): HTMLInputElement {
  return row(element, line).querySelector<HTMLInputElement>('.check')!;
}
