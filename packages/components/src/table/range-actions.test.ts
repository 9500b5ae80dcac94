import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import { cell, head, table } from './table.fixture.ts';
import type { InlayTable } from './table.ts';

const items = [{ id: 'a', name: 'Desk', price: 4, count: 1 }, { id: 'b', name: 'Chair', price: 3, count: 2 }, { id: 'c', name: 'Lamp', price: 2, count: 3 }];
const columns = [{ key: 'name', editable: true, required: true }, { key: 'price', type: 'number', editable: true }, { key: 'count', type: 'number', editable: true }];

describe('cells that are marked together', () => {
  it('are marked by Shift and arrows, said, copied as spreadsheets take them, and left by an arrow or Escape', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns });
    cell(element, 0, 0).click();
    await press('Shift', 'ArrowRight', 'ArrowDown');
    await element.updateComplete;
    expect(marked(element)).to.deep.equal(['Desk', '4', 'Chair', '3']);
    expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal('2 × 2 cells');
    await expect(element).to.be.accessible();
    expect(copied(element)).to.equal('Desk\t4\nChair\t3');
    expect(element.selectedKeys).to.deep.equal(['a']);
    await sendKeys({ press: 'ArrowDown' });
    expect(marked(element)).to.deep.equal([]);
    await press('Shift', 'ArrowUp');
    await sendKeys({ press: 'Escape' });
    expect([marked(element), element.selectedKeys]).to.deep.equal([[], ['a']]);
  });

  it('are marked by dragging, which chooses no row', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns });
    const [from, to] = [cell(element, 0, 1), cell(element, 2, 2)].map(middle) as [[number, number], [number, number]];
    await sendMouse({ type: 'move', position: from });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: to });
    await sendMouse({ type: 'up' });
    expect(marked(element)).to.deep.equal(['4', '1', '3', '2', '2', '3']);
    expect(element.selectedKeys).to.deep.equal([]);
    await sendMouse({ type: 'click', position: from });
    expect([marked(element), element.selectedKeys]).to.deep.equal([[], ['a']]);
  });

  it('are marked by two presses, from the menu of a column, for who cannot drag; what is pressed then does nothing else', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns, selection: 'multiple' });
    await chooseMarking(element);
    expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal('Press the first cell, then the last one.');
    await pressAt(cell(element, 0, 0));
    expect(marked(element)).to.deep.equal(['']);
    await pressAt(cell(element, 2, 2));
    await element.updateComplete;
    expect(marked(element)).to.deep.equal(['', 'Desk', '4', '', 'Chair', '3', '', 'Lamp', '2']);
    expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal('3 × 3 cells');
    expect([element.selectedKeys, element.shadowRoot!.querySelectorAll('.body .check:checked').length]).to.deep.equal([[], 0]);
    expect(copied(element)).to.equal('Desk\t4\nChair\t3\nLamp\t2');
    // The next press is one like any other.
    await pressAt(cell(element, 1, 1));
    expect([marked(element), element.selectedKeys]).to.deep.equal([[], ['b']]);
  });

  it('await no press any more after Escape, and the first one again after another order', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns });
    await chooseMarking(element);
    await pressAt(cell(element, 0, 1));
    await sendKeys({ press: 'Escape' });
    await pressAt(cell(element, 1, 2));
    expect([marked(element), element.selectedKeys]).to.deep.equal([[], ['b']]);
    await chooseMarking(element);
    await pressAt(cell(element, 0, 1));
    element.sort = [{ column: 'price', direction: 'ascending' }];
    await element.updateComplete;
    await pressAt(cell(element, 1, 1));
    await pressAt(cell(element, 2, 2));
    expect(marked(element)).to.deep.equal(['3', '2', '4', '1']);
  });

  it('are filled by what is pasted where they are a multiple of it, and emptied by Delete where they may be, each as one step', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns });
    mark(element, [0, 1], [2, 2]);
    paste(element, '7\t8');
    expect(await prices(element)).to.deep.equal([[7, 8], [7, 8], [7, 8]]);
    element.undo();
    mark(element, [0, 1], [1, 2]);
    paste(element, '5');
    expect(await prices(element)).to.deep.equal([[5, 5], [5, 5], [2, 3]]);
    element.undo();
    mark(element, [0, 0], [1, 1]);
    element.view.activeCell()!.focus();
    await sendKeys({ press: 'Delete' });
    expect(await prices(element)).to.deep.equal([[null, 1], [null, 2], [2, 3]]);
    // A name is required.
    expect(element.displayedData.map(({ name }) => name)).to.deep.equal(['Desk', 'Chair', 'Lamp']);
    element.undo();
    expect(element.hasChanges).to.equal(false);
  });

  it('are none any more in another order', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns });
    mark(element, [0, 0], [1, 1]);
    head(element, 'price').click();
    await element.updateComplete;
    expect([marked(element), element.painter.marks?.range]).to.deep.equal([[], undefined]);
  });

  it('are rows where several can be chosen, but for sideways', async () => {
    const element = await table({ data: items, primaryKey: 'id', columns, selection: 'multiple' });
    cell(element, 0, 1).click();
    await press('Shift', 'ArrowDown');
    expect([element.selectedKeys, marked(element)]).to.deep.equal([['a', 'b'], []]);
    await press('Shift', 'ArrowRight', 'ArrowDown');
    expect(marked(element)).to.deep.equal(['Chair', '3', 'Lamp', '2']);
  });
});

async function press(held: string, ...keys: readonly string[]): Promise<void> {
  await sendKeys({ down: held });
  for (const key of keys) await sendKeys({ press: key });
  await sendKeys({ up: held });
}

function mark(element: InlayTable, [line, column]: readonly [number, number], [toLine, toColumn]: readonly [number, number]): void {
  cell(element, line, column).click();
  cell(element, toLine, toColumn).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
}

function marked(element: InlayTable): (string | null)[] {
  const place = (each: HTMLElement): number => Number(each.parentElement!.ariaRowIndex) * 100 + Number(each.ariaColIndex);
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.cell.marked')].sort((a, b) => place(a) - place(b)).map(({ textContent }) => textContent);
}

/** Opens the menu of a column by its button, and presses the entry in it, as a person does who has a pointer alone. */
async function chooseMarking(element: InlayTable): Promise<void> {
  const name = head(element, 'name');
  await pressAt(name.querySelector('.menu-button')!);
  const entry = (): HTMLElement | undefined => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.popup .item')].find(({ textContent }) => textContent?.trim() === 'Mark cells by two presses');
  await waitUntil(entry);
  await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
  await pressAt(entry()!);
  await waitUntil(() => element.shadowRoot!.querySelector('.popup') === null && element.shadowRoot!.activeElement === name);
  await element.updateComplete;
}

async function pressAt(element: HTMLElement): Promise<void> {
  await sendMouse({ type: 'click', position: middle(element) });
}

function copied(element: InlayTable): string {
  const clipboardData = new DataTransfer();
  element.view.activeCell()!.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData }));
  return clipboardData.getData('text/plain');
}

function paste(element: InlayTable, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.view.activeCell()!.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}

/** Once what is pasted is written: the code for it is fetched. */
async function prices(element: InlayTable): Promise<readonly unknown[]> {
  while (!element.hasChanges) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element.displayedData.map(({ price, count }) => [price, count]);
}

function middle(element: HTMLElement): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
