import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../register.ts';
import { cell, cellsOf, head, heads, many, part, row, rows, scroller, table, texts, until } from '../table.fixture.ts';
import type { InlayTable } from '../table.ts';

const wide = (count: number) => Array.from({ length: count }, (_row, place) => Object.fromEntries(Array.from({ length: 20 }, (_column, index) => [`c${index}`, `${place}.${index}`])));

describe('the grid of <inlay-table>', () => {
  it('shows every row of a million, the last one too, on a box that browsers can draw', async () => {
    const data = Array.from({ length: 1_000_000 }, (_each, id) => ({ id }));
    const element = await table({ data });
    expect(scroller(element).ariaRowCount).to.equal('1000001');
    const body = element.shadowRoot!.querySelector<HTMLElement>('.body')!;
    expect(body.offsetHeight).to.be.below(16_000_000);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await scrollTo(element, share * scroller(element).scrollHeight);
      expectNoBlank(element);
    }
    expect(texts(element).at(-1)).to.deep.equal(['999999']);
    expect(row(element, 999_999).getBoundingClientRect().bottom).to.be.closeTo(scroller(element).getBoundingClientRect().bottom, 2);
    await scrollTo(element, 0);
    expect(texts(element)[0]).to.deep.equal(['0']);
  });

  it('jumps over no row when a million are scrolled by the wheel, and keeps the bar where it belongs', async () => {
    const element = await table({ data: Array.from({ length: 1_000_000 }, (_each, id) => ({ id })) });
    await scrollTo(element, 5_000_000);
    const before = firstSeen(element);
    const ended = new Promise((resolve) => scroller(element).addEventListener('scrollend', resolve, { once: true }));
    await scrollTo(element, scroller(element).scrollTop + 96);
    expect(firstSeen(element)).to.equal(before + 3);
    await ended;
    expect(firstSeen(element)).to.equal(before + 3);
  });

  it('draws only the columns in view, and those pinned', async () => {
    const element = await table({ data: wide(50), columns: ['c0', ...Array.from({ length: 19 }, (_each, index) => ({ key: `c${index + 1}`, width: 150, ...(index === 0 ? { pinned: 'start' } : index === 1 ? { pinned: 'end' } : {}) }))] });
    expect(heads(element).length).to.be.below(12);
    expect(heads(element)).to.include.members(['c0', 'c1', 'c2']);
    scroller(element).scrollLeft = 1500;
    await until(() => heads(element).includes('c12'));
    expect(heads(element)).to.include.members(['c1', 'c2', 'c12']).and.not.to.include('c4');
    const [first, last] = [head(element, 'c1'), head(element, 'c2')].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
    const box = scroller(element).getBoundingClientRect();
    expect([first.left - box.left, box.right - last.right].map(Math.abs).every((gap) => gap < 20)).to.equal(true);
  });

  it('is as high as its rows when they become fewer or more, and stays where it was scrolled to', async () => {
    const element = await table({ data: many(1000), columns: ['order'] });
    const body = element.shadowRoot!.querySelector<HTMLElement>('.body')!;
    await scrollTo(element, 3200);
    element.data = many(500);
    await element.updateComplete;
    expect([Math.round(body.offsetHeight / 32), firstSeen(element)]).to.deep.equal([500, 1100]);
    element.filters = [{ column: 'order', operator: '<', value: 1003 }];
    await element.updateComplete;
    expect([Math.round(body.offsetHeight / 32), rows(element).length]).to.deep.equal([3, 3]);
    element.filters = [];
    await element.updateComplete;
    expect(Math.round(body.offsetHeight / 32)).to.equal(500);
    await scrollTo(element, scroller(element).scrollHeight);
    expect(texts(element).at(-1)?.[0]).to.equal('1499');
  });

  it('leaves no blank row on a fling, and touches no row that stays', async () => {
    const element = await table({ data: wide(20_000) });
    const stays = row(element, 8);
    scroller(element).scrollTop += 64;
    await frame();
    expect(row(element, 8)).to.equal(stays);
    for (let step = 0; step < 20; step += 1) {
      scroller(element).scrollTop += 2400;
      await frame();
      expectNoBlank(element);
    }
  });

  describe('keyboard', () => {
    it('walks the cells by arrows, Home, End and page keys, the head first', async () => {
      const element = await table({ data: many(200) });
      element.focus();
      const visited: string[] = [];
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home']) {
        await press(key);
        visited.push(at(element));
      }
      expect(visited).to.deep.equal(['0:0', '0:1', '0:2', '0:2', '0:1', '-1:1', '-1:1', '0:1', '0:2', '0:0']);
      await press('Control+End');
      expect(at(element)).to.equal('199:2');
      await sendKeys({ press: 'PageUp' });
      const page = 199 - Number(at(element).split(':')[0]);
      expect(page).to.be.within(5, 20);
      await press('Control+Home');
      expect(at(element)).to.equal('0:0');
      await sendKeys({ press: 'PageDown' });
      expect(at(element)).to.equal(`${page}:0`);
      expect(element.shadowRoot!.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    });

    for (const direction of ['ltr', 'rtl']) {
      it(`leaves no cell under the head, the totals or pinned columns, wherever it walks, ${direction} (WCAG 2.4.11)`, async () => {
        const element = await table({ data: wide(200), dir: direction, columns: Array.from({ length: 12 }, (_each, index) => ({ key: `c${index}`, width: 170, aggregate: 'max', ...(index === 3 ? { pinned: 'start' } : index === 5 ? { pinned: 'end' } : {}) })) });
        expect(element.shadowRoot!.querySelector('.summary')).not.to.equal(null);
        element.focus();
        const walks = [[25, 'ArrowDown'], [25, 'ArrowUp'], [1, 'ArrowDown'], [14, 'ArrowRight'], [14, 'ArrowLeft'], [14, 'ArrowRight'], [3, 'PageDown'], [4, 'ArrowUp'], [14, 'ArrowLeft'], [1, 'Control+End'], [25, 'ArrowUp'], [2, 'PageUp'], [25, 'ArrowDown'], [1, 'Control+Home']] as const;
        const covered: string[] = [];
        const visited = new Set<string>();
        for (const [times, key] of walks) {
          for (let time = 0; time < times; time += 1) {
            await press(key);
            visited.add(at(element));
            if (isCovered(element)) covered.push(`${key} to ${at(element)}`);
          }
        }
        expect(covered).to.deep.equal([]);
        expect(visited.size).to.be.above(80);
      });
    }

    it('turns left and right where the page reads from right to left', async () => {
      const element = await table({ data: many(5) });
      element.dir = 'rtl';
      element.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(at(element)).to.equal('-1:1');
      element.dir = '';
    });

    it('chooses with Space and Enter, clears with Escape, and runs with Shift', async () => {
      const element = await table({ data: many(20), selection: 'range' });
      const heard: unknown[] = [];
      element.addEventListener('select', () => heard.push([...element.selectedKeys]));
      element.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await press('Shift+ArrowDown');
      await press('Shift+ArrowDown');
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Space' });
      expect(heard).to.deep.equal([[0], [0, 1], [0, 1, 2], [], [2]]);
    });

    it('keeps the keyboard on its cell while it is scrolled out of view and back', async () => {
      const element = await table({ data: many(5000) });
      element.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      const focused = element.shadowRoot!.activeElement;
      await scrollTo(element, 60_000);
      expect(element.shadowRoot!.activeElement).to.equal(focused);
      await sendKeys({ press: 'ArrowDown' });
      expect(at(element)).to.equal('2:0');
      expect(scroller(element).scrollTop).to.be.below(100);
    });

    it('keeps the keyboard on its row through sorting, filtering and new data', async () => {
      const element = await table({ data: many(300), primaryKey: 'order' });
      element.focus();
      for (let line = 0; line < 4; line += 1) await sendKeys({ press: 'ArrowDown' });
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('1003');
      element.sort = [{ column: 'total', direction: 'descending' }];
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('1003');
      element.filters = [{ column: 'order', operator: '<', value: 1010 }];
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('1003');
      element.data = many(300).reverse();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('1003');
      element.filters = [{ column: 'order', operator: '>', value: 1200 }];
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.role).to.equal('gridcell');
    });
  });

  describe('columns', () => {
    it('are made wider by dragging their edge, and by the keyboard', async () => {
      const element = await table({ data: many(5) });
      const width = head(element, 'total').offsetWidth;
      drag(head(element, 'total').querySelector('.resizer')!, 40);
      await element.updateComplete;
      expect(head(element, 'total').offsetWidth).to.equal(width + 40);
      let layouts = 0;
      element.addEventListener('columnLayout', () => (layouts += 1));
      element.focus();
      await sendKeys({ press: 'ArrowRight' });
      await press('Shift+ArrowLeft');
      await element.updateComplete;
      expect(head(element, 'total').offsetWidth).to.equal(width + 24);
      expect(layouts).to.equal(1);
    });

    it('change places by dragging their heads, without sorting', async () => {
      const element = await table({ data: many(5) });
      const distance = head(element, 'customer').getBoundingClientRect().right - head(element, 'order').getBoundingClientRect().left - 4;
      drag(head(element, 'order'), distance);
      await element.updateComplete;
      expect(heads(element)).to.deep.equal(['total', 'customer', 'order']);
      expect(element.sort).to.deep.equal([]);
    });

    it('change places by the keyboard, which goes with the column', async () => {
      const element = await table({ data: many(5) });
      element.focus();
      await press('Shift+Control+ArrowRight');
      await until(() => element.shadowRoot!.activeElement === head(element, 'order'));
      await press('Shift+Control+ArrowRight');
      await until(() => heads(element).join() === 'total,customer,order');
    });

    it('are remembered by this browser under a name, and forgotten with it', async () => {
      localStorage.removeItem('inlay-table:orders');
      const first = await table({ data: many(5), columnLayoutKey: 'orders' });
      first.focus();
      await press('Shift+Control+ArrowRight');
      await first.updateComplete;
      expect(heads(first)).to.deep.equal(['total', 'order', 'customer']);
      const second = await table({ data: many(5), columnLayoutKey: 'orders' });
      expect(heads(second)).to.deep.equal(['total', 'order', 'customer']);
      localStorage.setItem('inlay-table:orders', '{"widths": 4, "order": [[]], "pinned": {"total": "x"}}');
      expect(heads(await table({ data: many(5), columnLayoutKey: 'orders' }))).to.deep.equal(['order', 'total', 'customer']);
      localStorage.removeItem('inlay-table:orders');
    });

    it('have a menu that sorts, filters, pins and hides, all by the keyboard', async () => {
      const element = await table({ data: many(50) });
      element.focus();
      await sendKeys({ press: 'ArrowRight' });
      await openMenu(element);
      await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await until(() => element.shadowRoot!.querySelector('.popup') === null);
      await element.updateComplete;
      expect(head(element, 'total').ariaSort).to.equal('descending');
      await until(() => element.shadowRoot!.activeElement === head(element, 'total'));
      await openMenu(element);
      await sendKeys({ press: 'f' });
      await sendKeys({ press: 'Enter' });
      await until(() => element.shadowRoot!.querySelector('form.filter') !== null);
      await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
      await expect(element).to.be.accessible();
      expect(element.shadowRoot!.activeElement?.localName).to.equal('select');
      element.shadowRoot!.querySelector<HTMLSelectElement>('form.filter select')!.value = '>';
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '990' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.filters).to.deep.equal([{ column: 'total', operator: '>', value: 990 }]);
      await until(() => element.shadowRoot!.activeElement === head(element, 'total'));
      await openMenu(element);
      await sendKeys({ press: 'h' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(heads(element)).to.deep.equal(['order', 'customer']);
    });
  });

  it('is read out: rows and columns by their number and place', async () => {
    const element = await table({ data: wide(1000), columns: Array.from({ length: 20 }, (_each, index) => ({ key: `c${index}`, width: 150 })) });
    await scrollTo(element, 9000);
    const grid = scroller(element);
    expect([grid.role, grid.ariaRowCount, grid.ariaColCount]).to.deep.equal(['grid', '1001', '20']);
    for (const line of rows(element)) {
      for (const each of cellsOf(line)) expect(each.textContent).to.equal(`${Number(line.ariaRowIndex) - 2}.${Number(each.ariaColIndex) - 1}`);
    }
    element.search = '7.3';
    await element.updateComplete;
    await until(() => element.shadowRoot!.querySelector('[role=status]')?.textContent !== '');
    expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).to.match(/^\d+ of 1,000 rows shown\.$/);
    element.search = 'nowhere';
    await element.updateComplete;
    expect(part(element, 'empty')?.textContent).to.contain('No row matches.');
  });

  it('keeps its rows apart where a person sets the height of lines (WCAG 1.4.12)', async () => {
    const element = await table({ data: many(3) });
    const spaced = new CSSStyleSheet();
    spaced.replaceSync('* { line-height: 1.5 !important; }');
    element.shadowRoot!.adoptedStyleSheets.push(spaced);
    // Another density has it look anew how high its rows are.
    element.density = 'comfortable';
    await element.updateComplete;
    expect(row(element, 1).getBoundingClientRect().top - row(element, 0).getBoundingClientRect().top).to.equal(40);
  });

  it('has higher rows once the words of the page are larger (WCAG 1.4.4)', async () => {
    const element = await table({ data: many(100) });
    element.style.fontSize = '28px';
    await until(() => row(element, 0).offsetHeight > 40);
    await until(() => Math.abs(row(element, 1).getBoundingClientRect().top - row(element, 0).getBoundingClientRect().bottom) < 1);
    element.style.fontSize = '';
    await until(() => row(element, 1).getBoundingClientRect().top - row(element, 0).getBoundingClientRect().top === 32);
  });

  it('takes the room of its density, and three lines where words go over', async () => {
    const element = await table({ data: many(30) });
    const heights: number[] = [];
    for (const density of ['compact', 'medium', 'comfortable'] as const) {
      element.density = density;
      await element.updateComplete;
      heights.push(cell(element, 1, 0).getBoundingClientRect().top - cell(element, 0, 0).getBoundingClientRect().top);
    }
    expect(heights).to.deep.equal([28, 32, 40]);
    element.wrap = true;
    await element.updateComplete;
    expect(cell(element, 1, 0).getBoundingClientRect().top - cell(element, 0, 0).getBoundingClientRect().top).to.be.above(55);
  });
});

function at(element: InlayTable): string {
  const { line, column } = element.view.active;
  expect(element.shadowRoot!.activeElement).to.equal(element.view.activeCell());
  return `${line}:${column}`;
}

/** Whether something else is seen at a corner of the cell that has the keyboard, or in its middle. */
function isCovered(element: InlayTable): boolean {
  const root = element.shadowRoot!;
  const active = root.activeElement!;
  const { left, right, top, bottom } = active.getBoundingClientRect();
  const places = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]] as const;
  // The edge of a head is the handle that resizes it, which stands in it.
  return places.some(([x, y]) => root.elementFromPoint(x, y)?.closest('[aria-colindex]') !== active);
}

/** Presses a key with those before it held: `Shift+ArrowDown`. */
async function press(keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop()!;
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press: key });
  for (const up of held) await sendKeys({ up });
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function scrollTo(element: InlayTable, top: number): Promise<void> {
  scroller(element).scrollTop = top;
  await frame();
  await frame();
}

/** The number in the first row that is seen whole. */
function firstSeen(element: InlayTable): number {
  const top = element.shadowRoot!.querySelector('.head')!.getBoundingClientRect().bottom - 1;
  return Number(rows(element).find((line) => line.getBoundingClientRect().top >= top)!.textContent);
}

/** Every place in the view is covered by a row with words. */
function expectNoBlank(element: InlayTable): void {
  const box = scroller(element).getBoundingClientRect();
  const top = element.shadowRoot!.querySelector('.head')!.getBoundingClientRect().bottom;
  const seen = rows(element).map((line) => ({ line, at: line.getBoundingClientRect() })).filter(({ at: place }) => place.bottom > top && place.top < box.bottom);
  expect(seen[0]!.at.top).to.be.at.most(top + 1);
  expect(seen.at(-1)!.at.bottom).to.be.at.least(box.bottom - 2);
  seen.reduce((before, each) => {
    expect(each.at.top).to.be.closeTo(before.at.bottom, 1);
    return each;
  });
  expect(seen.every(({ line }) => line.textContent !== '')).to.equal(true);
}

function drag(element: Element, distance: number): void {
  const { left, top } = element.getBoundingClientRect();
  const cellOf = element.closest<HTMLElement>('.head-cell')!;
  // A pointer of a test cannot be captured.
  cellOf.setPointerCapture = () => undefined;
  const fire = (target: Element, type: string, clientX: number): void => void target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY: top + 2, button: 0, buttons: type === 'pointerup' ? 0 : 1, pointerId: 1 }));
  fire(element, 'pointerdown', left + 2);
  for (const share of [0.2, 0.6, 1]) fire(cellOf, 'pointermove', left + 2 + distance * share);
  fire(cellOf, 'pointerup', left + 2 + distance);
  cellOf.click();
}

async function openMenu(element: InlayTable): Promise<void> {
  await press('Alt+ArrowDown');
  await until(() => element.shadowRoot!.activeElement?.getAttribute('role') === 'menuitem');
}
