import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../register.ts';
import { cell, part, row, table, texts, until } from '../table.fixture.ts';
import type { InlayTable } from '../table.ts';

const orders = [{ id: 'a', item: 'Desk', count: 2, state: 'open', paid: false }, { id: 'b', item: 'Lamp', count: 5, state: 'late', paid: true }, { id: 'c', item: 'Chair', count: 1, state: 'open', paid: false }];
const columns = [
  { key: 'id' }, { key: 'item', editable: true, required: true }, { key: 'count', type: 'number', editable: true, min: 0, max: 99 },
  { key: 'state', editable: true, options: ['open', 'late', 'done'] }, { key: 'paid', editable: true },
];
const editable = (more: object = {}) => table({ data: orders, columns, primaryKey: 'id', ...more });

describe('editing in <inlay-table>', () => {
  it('starts with Enter, F2 or a letter, takes with Enter, and goes on below', async () => {
    const element = await editable();
    await goTo(element, 0, 1);
    await open(element, 'Enter');
    await sendKeys({ type: 'Table' });
    await sendKeys({ press: 'Enter' });
    await until(() => element.view.active.line === 1 && element.shadowRoot!.activeElement?.role === 'gridcell');
    expect(texts(element).map(([, item]) => item)).to.deep.equal(['Table', 'Lamp', 'Chair']);
    await open(element, 'x');
    await sendKeys({ type: 'yz' });
    await sendKeys({ press: 'Tab' });
    await until(() => element.view.active.column === 2);
    await open(element, 'F2');
    await sendKeys({ type: '7' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.changeset).to.deep.equal([{ key: 'a', old: { item: 'Desk' }, new: { item: 'Table' } }, { key: 'b', old: { item: 'Lamp', count: 5 }, new: { item: 'xyz', count: 7 } }]);
    expect(cell(element, 0, 1).classList.contains('edited')).to.equal(true);
    expect(cell(element, 2, 1).classList.contains('edited')).to.equal(false);
  });

  it('gives up with Escape, and tells nobody', async () => {
    const element = await editable();
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    await goTo(element, 0, 1);
    await open(element, 'Enter');
    await sendKeys({ type: 'Table' });
    await sendKeys({ press: 'Escape' });
    await until(() => element.shadowRoot!.activeElement === cell(element, 0, 1));
    expect([changes, element.hasChanges, texts(element)[0]![1]]).to.deep.equal([0, false, 'Desk']);
  });

  it('keeps what the column cannot hold in the field, and says what is wrong', async () => {
    const element = await editable();
    await goTo(element, 0, 2);
    await open(element, 'Enter');
    for (const [typed, problem] of [['many', 'Enter a number.'], ['100', 'Enter 99 or less.'], ['-1', 'Enter 0 or more.']] as const) {
      field(element).value = typed;
      await sendKeys({ press: 'Enter' });
      expect(element.shadowRoot!.querySelector('.editor [role=alert]')?.textContent).to.equal(problem);
      expect([field(element).value, field(element).getAttribute('aria-invalid')]).to.deep.equal([typed, 'true']);
    }
    await expect(element).to.be.accessible();
    field(element).value = '3';
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.changeset).to.deep.equal([{ key: 'a', old: { count: 2 }, new: { count: 3 } }]);
    await goTo(element, 0, 1);
    await open(element, 'Enter');
    field(element).value = ' ';
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.querySelector('.editor [role=alert]')?.textContent).to.equal('Fill in this cell.');
  });

  it('offers the options of a column, and turns a truth over', async () => {
    const element = await editable();
    await goTo(element, 1, 3);
    await open(element, 'Enter');
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.editor select')!;
    expect(select.value).to.equal('late');
    select.value = 'done';
    await sendKeys({ press: 'Enter' });
    await until(() => element.hasChanges);
    await goTo(element, 1, 4);
    await sendKeys({ press: 'Enter' });
    await until(() => element.changeset[0]?.new['paid'] === false);
    expect(element.changeset).to.deep.equal([{ key: 'b', old: { state: 'late', paid: true }, new: { state: 'done', paid: false } }]);
  });

  it('adds and deletes rows, takes steps back and forth, saves and discards', async () => {
    const element = await editable({ addable: true, deletable: true });
    const saved: unknown[] = [];
    element.addEventListener('save', (event) => saved.push((event as CustomEvent).detail));
    const press = async (words: string): Promise<void> => {
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent?.trim() === words)!.click();
      await element.updateComplete;
    };
    await press('Add row');
    expect(row(element, 0).classList.contains('added')).to.equal(true);
    element.setCell('new:1', 'item', 'Shelf');
    await goTo(element, 1, 1);
    await sendKeys({ press: 'Delete' });
    await element.updateComplete;
    expect(row(element, 1).classList.contains('deleted')).to.equal(true);
    expect([element.newRows, element.deletedKeys]).to.deep.equal([[{ item: 'Shelf' }], ['a']]);
    await press('Undo');
    await press('Undo');
    expect([element.newRows, element.deletedKeys]).to.deep.equal([[{}], []]);
    await press('Redo');
    expect(part(element, 'changes')?.textContent).to.contain('1 row changed');
    await press('Save');
    expect(saved).to.have.length(1);
    expect(element.hasChanges).to.equal(true);
    await press('Discard');
    expect([element.hasChanges, part(element, 'changes')]).to.deep.equal([false, null]);
  });

  it('keeps changes on their rows through sorting and new data', async () => {
    const element = await editable();
    element.setCell('b', 'count', 8);
    element.sort = [{ column: 'count', direction: 'ascending' }];
    element.data = [...orders].reverse();
    await element.updateComplete;
    expect(texts(element).map(([id, , count]) => `${id}${count}`)).to.deep.equal(['c1', 'a2', 'b8']);
    element.data = orders.slice(0, 1);
    await element.updateComplete;
    expect(element.changeset).to.deep.equal([]);
  });

  it('copies rows as text for spreadsheets, and pastes over editable cells as one step', async () => {
    const element = await editable({ selection: 'multiple' });
    element.selectRows(['a', 'c']);
    await element.updateComplete;
    await goTo(element, 0, 2);
    expect(copy(element)).to.equal('a\tDesk\t2\topen\tfalse\nc\tChair\t1\topen\tfalse');
    element.clearSelection();
    await element.updateComplete;
    expect(copy(element)).to.equal('Desk');
    paste(element, '"Big\nDesk"\t12\tdone\nStool\tnone\tlate\nx\t1\tx\ny\t2\topen');
    await until(() => element.hasChanges);
    expect(element.changeset).to.deep.equal([
      { key: 'a', old: { item: 'Desk', count: 2, state: 'open' }, new: { item: 'Big\nDesk', count: 12, state: 'done' } },
      { key: 'b', old: { item: 'Lamp' }, new: { item: 'Stool' } },
      { key: 'c', old: { item: 'Chair' }, new: { item: 'x' } },
    ]);
    expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).to.contain('passed over');
    element.undo();
    expect(element.hasChanges).to.equal(false);
  });
});

async function goTo(element: InlayTable, line: number, column: number): Promise<void> {
  // The column of the boxes comes before the data's own.
  await element.updateComplete;
  element.cursor.activate({ line, column });
}

async function open(element: InlayTable, key: string): Promise<void> {
  await sendKeys({ press: key });
  await until(() => element.shadowRoot!.activeElement?.closest('.editor') !== null && element.shadowRoot!.activeElement !== null);
}

function field(element: InlayTable): HTMLInputElement {
  return element.shadowRoot!.querySelector<HTMLInputElement>('.editor input')!;
}

function copy(element: InlayTable): string | undefined {
  const clipboardData = new DataTransfer();
  element.view.activeCell()!.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData }));
  return clipboardData.getData('text/plain');
}

function paste(element: InlayTable, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.view.activeCell()!.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}
