import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayTable } from './table.ts';

const people = [{ name: 'Ben', age: 9, since: '2026-10-01' }, { name: 'ann', age: 41, since: '2026-09-30' }, { name: 'Cem', age: null, since: '' }];

describe('<inlay-table>', () => {
  for (const selection of ['single', 'none'] as const) {
    it(`is accessible with selection ${selection}`, async () => {
      const element = await table({ data: many(25), selection });
      await expect(element).to.be.accessible();
      element.selectRow(1);
      element.sort = [{ column: 'order', direction: 'descending' }];
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('is accessible while empty and while loading', async () => {
    await expect(await table({ data: [] })).to.be.accessible();
    await expect(await table({ data: people, loading: true })).to.be.accessible();
  });

  it('shows a column for each key of the rows, in the order of appearance', async () => {
    const element = await table({ data: [{ b: 1 }, { a: 2, b: 3 }] });
    expect(heads(element)).to.deep.equal(['b', 'a']);
    expect(cells(element)).to.deep.equal([['1', ''], ['3', '2']]);
  });

  it('shows the stated columns with their titles, and numbers at the end', async () => {
    const element = await table({ data: people, columns: [{ key: 'age', title: 'Age' }, { key: 'name', align: 'center' }, 'since'] });
    expect(heads(element)).to.deep.equal(['Age', 'name', 'since']);
    const aligned = [...row(element, 0).cells].map((cell) => getComputedStyle(cell).textAlign);
    expect(aligned).to.deep.equal(['end', 'center', 'start']);
  });

  it('gives the keyboard to the first part that takes it', async () => {
    const element = await table({ data: people });
    element.focus();
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('button');
  });

  it('says its sentence in place of rows', async () => {
    const element = await table({ data: [], emptyMessage: 'Nothing here.' });
    expect(part(element, 'empty')?.textContent).to.equal('Nothing here.');
    element.loading = true;
    await element.updateComplete;
    expect(part(element, 'empty')?.textContent).to.equal('Loading…');
  });

  it('never throws, whatever it is given', async () => {
    const cyclic: Record<string, unknown> = { toJSON: undefined };
    cyclic['self'] = cyclic;
    const hostile = { get a() { throw new Error('no'); } };
    const element = await table({});
    for (const data of [null, 7, 'text', {}, [null], [undefined, 1, 'x', [1, 2]], [cyclic, hostile, Symbol('s'), () => 1], new Array(3), [new Date(Number.NaN)]]) {
      for (const columns of [[], null, 'a', [null, 3, {}, { key: 1 }], [{ key: 'a', title: 4, align: 'up' }]]) {
        Object.assign(element, { data, columns, sort: [{ column: 'a' }], selectedRowIndex: 'x', pageSize: -1 });
        await element.updateComplete;
        expect(element.selectedRow).to.equal(null);
      }
    }
  });

  it('shows what is no object in a column "value", and objects as JSON of 200 characters', async () => {
    const element = await table({ data: ['text', 7, { value: { list: 'x'.repeat(500) } }] });
    expect(heads(element)).to.deep.equal(['value']);
    const [[text], [number], [json]] = cells(element) as [[string], [string], [string]];
    expect([text, number, json.length, json.at(-1)]).to.deep.equal(['text', '7', 200, '…']);
    element.selectRow(1);
    expect(element.selectedRow).to.deep.equal({ value: 7 });
  });

  describe('choosing', () => {
    it('chooses the row that is clicked and fires select with it', async () => {
      const element = await table({ data: people });
      const heard = oneEvent(element, 'select');
      row(element, 1).cells[0]?.click();
      const event = await heard as CustomEvent<unknown>;
      expect(event.detail).to.deep.equal({ selectedRowIndex: 1, selectedRow: people[1] });
      await element.updateComplete;
      expect(element.selectedRow).to.equal(people[1]);
      expect(row(element, 1).getAttribute('aria-selected')).to.equal('true');
    });

    it('fires no event for a script, or for the row that is chosen already', async () => {
      const element = await table({ data: people });
      let events = 0;
      element.addEventListener('select', () => (events += 1));
      element.selectRow(1);
      row(element, 1).click();
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

    it('chooses nothing with selection none, and rows take no keyboard', async () => {
      const element = await table({ data: people, selection: 'none' });
      row(element, 1).click();
      expect(element.selectedRowIndex).to.equal(-1);
      expect(row(element, 1).hasAttribute('tabindex')).to.equal(false);
      expect(part(element, 'table')?.getAttribute('role')).to.equal(null);
    });

    it('turns to the page of a row that a script chooses', async () => {
      const element = await table({ data: many(25) });
      element.selectRow(24);
      await element.updateComplete;
      expect(part(element, 'pager')?.textContent).to.contain('21–25 of 25');
      expect(element.shadowRoot?.querySelector('.selected')?.textContent).to.contain('1024');
    });
  });

  describe('keyboard', () => {
    it('has one tab stop for all rows, moved by arrows, Home and End', async () => {
      const element = await table({ data: people });
      row(element, 0).focus();
      const visited: number[] = [];
      for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End']) {
        await sendKeys({ press });
        await element.updateComplete;
        visited.push(rows(element).findIndex((line) => line === element.shadowRoot?.activeElement));
      }
      expect(visited).to.deep.equal([1, 2, 2, 1, 0, 0, 2]);
      expect(element.shadowRoot?.querySelectorAll('tr[tabindex="0"]')).to.have.length(1);
    });

    it('chooses with Enter and Space and clears with Escape', async () => {
      const element = await table({ data: people });
      const heard: number[] = [];
      element.addEventListener('select', () => heard.push(element.selectedRowIndex));
      row(element, 0).focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Escape' });
      expect(heard).to.deep.equal([0, 1, -1]);
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
        names.push(cells(element).map(([name]) => name).join(' '));
        states.push(head(element, 'age').closest('th')?.getAttribute('aria-sort') ?? null);
      }
      expect(names).to.deep.equal(['Ben ann Cem', 'ann Ben Cem', 'Ben ann Cem']);
      expect(states).to.deep.equal(['ascending', 'descending', null]);
    });

    it('sorts with Enter on a head, and says so', async () => {
      const element = await table({ data: people });
      let heard: unknown;
      element.addEventListener('sort', (event) => (heard = (event as CustomEvent<{ sort: unknown }>).detail.sort));
      head(element, 'name').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(heard).to.deep.equal([{ column: 'name', direction: 'ascending' }]);
      expect(element.displayedData.map(({ name }) => name)).to.deep.equal(['ann', 'Ben', 'Cem']);
      expect(element.shadowRoot?.activeElement).to.equal(head(element, 'name'));
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
      const element = await table({ data: many(25) });
      expect(cells(element)).to.have.length(10);
      const [previous, next] = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.pager button') ?? [])] as [HTMLElement, HTMLElement];
      expect(previous.getAttribute('aria-disabled')).to.equal('true');
      next.click();
      next.click();
      await element.updateComplete;
      expect(cells(element)).to.have.length(5);
      expect(next.getAttribute('aria-disabled')).to.equal('true');
    });

    it('has no page controls while one page holds all rows', async () => {
      expect(part(await table({ data: people }), 'pager')).to.equal(null);
    });

    it('never draws more than 100 rows', async () => {
      const element = await table({ data: many(5000), pageSize: 5000 });
      expect(cells(element)).to.have.length(100);
    });

    it('stays within its pages when rows go', async () => {
      const element = await table({ data: many(25) });
      element.shadowRoot?.querySelectorAll<HTMLElement>('.pager button')[1]?.click();
      element.data = many(3);
      await element.updateComplete;
      expect(cells(element)).to.have.length(3);
    });
  });

  it('scrolls sideways inside itself on a narrow page', async () => {
    const element = await table({ data: [Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`column ${index}`, 'some words']))] });
    const box = element.shadowRoot?.querySelector('.scroll') as HTMLElement;
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    expect(element.offsetWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});

async function table(members: Record<string, unknown>): Promise<InlayTable> {
  const element = await fixture<InlayTable>(html`<inlay-table label="People"></inlay-table>`);
  Object.assign(element, members);
  await element.updateComplete;
  return element;
}

function many(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => ({ order: 1000 + index, open: index % 2 === 0 }));
}

function heads(element: InlayTable): string[] {
  return [...(element.shadowRoot?.querySelectorAll('th') ?? [])].map((cell) => cell.textContent?.trim() ?? '');
}

function head(element: InlayTable, title: string): HTMLElement {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('th button') ?? [])].find((button) => button.textContent?.trim() === title) as HTMLElement;
}

function row(element: InlayTable, position: number): HTMLTableRowElement {
  return rows(element)[position] as HTMLTableRowElement;
}

function rows(element: InlayTable): HTMLTableRowElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
}

function cells(element: InlayTable): string[][] {
  return rows(element).map((line) => [...line.cells].map((cell) => cell.textContent ?? ''));
}

function part(element: InlayTable, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`) ?? null;
}
