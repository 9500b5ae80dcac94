import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../register.ts';
import { exportedRows } from './export/exported-rows.ts';
import { readArrangement, withHidden, withMove, withWidth } from './model/column-arrangement.ts';
import { cellsOf, heads, rows, table, until } from './table.fixture.ts';
import { COLUMNS, step, TableOracle } from './table-oracle.fixture.ts';
import type { OracleStep } from './table-oracle.fixture.ts';
import type { InlayTable } from './table.ts';

/** The configuration of the tests sets it. */
declare const TEST_SEED: number;

/** After so many frames nothing more will come. */
const MOST_FRAMES = 120;
const NUMBERED = { primaryKey: 'id', columns: COLUMNS.map((key) => ({ key, type: 'text' })), selection: 'multiple' };

describe('<inlay-table> beside a plain list', () => {
  it(`shows, chooses and exports the same after any steps (seed ${TEST_SEED})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async (steps) => {
      const element = await table(NUMBERED);
      // So large that every row and column is in view, whatever width it is given.
      element.style.setProperty('--inlay-table-max-height', '2000px');
      element.style.inlineSize = '3000px';
      await until(() => element.view.viewWidth > 2900);
      const oracle = new TableOracle();
      for (const each of steps) {
        oracle.apply(each);
        take(element, each);
        await element.updateComplete;
        await soon(() => expectSame(element, oracle));
      }
    }), { numRuns: 20, seed: TEST_SEED, endOnFailure: true });
  }).timeout(60_000);
});

/** The view grows with its rows, and a slow machine sorts in slices: what is not so yet may be so some frames later. */
async function soon(check: () => void): Promise<void> {
  for (let frame = 0; ; frame += 1) {
    try {
      return check();
    } catch (error) {
      if (frame === MOST_FRAMES) throw error;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Does a step as a script or a person would. */
function take(element: InlayTable, each: OracleStep): void {
  const arrangement = readArrangement(element.columnLayout);
  switch (each.do) {
    case 'data': element.data = each.rows; break;
    case 'sort': element.setSort(each.sort); break;
    case 'filters': element.setFilters(each.filters); break;
    case 'search': element.setSearch(each.search); break;
    case 'group': element.groupBy = each.by; break;
    case 'page': Object.assign(element, { page: each.page, pageSize: each.pageSize }); break;
    case 'select': element.selectRows(each.keys); break;
    case 'edit': element.setCell(each.key, each.column, each.value); break;
    case 'delete': element.deleteRows([each.key]); break;
    case 'undo': element.undo(); break;
    case 'hide': element.columnLayout = withHidden(arrangement, each.column, each.isHidden); break;
    case 'resize': element.columnLayout = withWidth(arrangement, each.column, each.width); break;
    case 'move': element.columnLayout = withMove(arrangement, element.model.dataColumns.map(({ key }) => key), { key: each.column, to: each.to, isAfter: true });
  }
}

function expectSame(element: InlayTable, oracle: TableOracle): void {
  const { model } = element;
  expect(element.displayedData).to.deep.equal(oracle.displayed);
  expect(element.selectedRows).to.deep.equal(oracle.selected);
  expect(element.deletedKeys).to.deep.equal(oracle.deleted);
  const lines = Array.from({ length: model.lines.count }, (_each, line) => {
    const extra = model.lines.extraAt(line);
    return extra?.kind === 'group' ? `${String(extra.value)} (${extra.places.length})` : model.keyAt(model.lines.placeAt(line));
  });
  expect(lines).to.deep.equal(oracle.lines);
  const exported = exportedRows(model);
  expect(exported.columns.map(({ key }) => key)).to.deep.equal(oracle.columns);
  expect(exported.rows).to.deep.equal(oracle.displayed.map((row) => oracle.columns.map((key) => row[key as keyof typeof row])));
  expectDrawn(element, oracle);
}

/** What is on the screen, cell by cell, and which rows look chosen. */
function expectDrawn(element: InlayTable, oracle: TableOracle): void {
  if (element.data.length > 0) expect([...heads(element)].sort()).to.deep.equal([...oracle.columns].sort());
  const chosen = new Set(oracle.selected.map(({ id }) => id));
  const byKey = new Map(oracle.displayed.map((row) => [row.id, row]));
  const drawn = rows(element).filter((line) => !line.classList.contains('group'));
  for (const line of drawn) {
    const key = oracle.lines[Number(line.ariaRowIndex) - 2 - element.model.linesBefore] as number;
    const row = byKey.get(key)!;
    expect(line.classList.contains('selected')).to.equal(chosen.has(key));
    // The first column holds the box.
    expect(cellsOf(line).slice(1).map(({ textContent }) => textContent)).to.deep.equal(oracle.columns.map((column) => String(row[column as keyof typeof row] ?? '')));
  }
  expect(drawn).to.have.length(oracle.lines.filter((line) => typeof line === 'number').length);
}
