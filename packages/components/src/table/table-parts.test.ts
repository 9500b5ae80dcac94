import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import { OnDemand } from '../element/on-demand.ts';
import { cell, head, many, people, table, texts, until } from './table.fixture.ts';
import { tableParts } from './table-parts.ts';
import type { InlayTable } from './table.ts';

/** A table in a page that has fetched nothing but the table. */
function fresh(members: object): InlayTable {
  for (const before of document.querySelectorAll('inlay-table')) before.remove();
  const element = Object.assign(document.createElement('inlay-table'), { label: 'People', ...members });
  document.body.append(element);
  return element;
}

describe('what a table fetches when it is needed', () => {
  // First, for what was fetched once is there for all tables of the page.
  it('is nothing for plain rows: they are drawn at once, and presses that come early are acted on in order', async () => {
    const element = fresh({ data: people, columns: ['name', 'age'] });
    await until(() => element.hasUpdated);
    expect([tableParts.display.loaded, tableParts.use.loaded]).to.deep.equal([undefined, undefined]);
    expect(texts(element).map(([name]) => name)).to.deep.equal(['Ben', 'ann', 'Cem']);
    const heard: unknown[] = [];
    element.addEventListener('select', () => heard.push(element.selectedRowIndex));
    element.addEventListener('sort', () => heard.push(element.sort[0]?.direction));
    cell(element, 1, 0).click();
    head(element, 'name').click();
    head(element, 'name').click();
    expect(heard).to.deep.equal([]);
    await until(() => heard.length === 3);
    expect(heard).to.deep.equal([1, 'ascending', 'descending']);
    await until(() => texts(element)[0]?.[0] === 'Cem');
    expect(element.shadowRoot!.querySelector('.selected')?.textContent).to.contain('ann');
  });

  it('is there before a table is drawn that needs it', async () => {
    const element = fresh({ data: people, sort: [{ column: 'name', direction: 'descending' }], columns: ['name', { key: 'age', type: 'progress' }], selection: 'multiple', searchable: true, groupBy: ['name'], columnLayout: { hidden: { age: true } } });
    await until(() => element.hasUpdated);
    expect(element.shadowRoot!.querySelectorAll('.body .check').length).to.be.above(0);
    expect(element.shadowRoot!.querySelectorAll('.row.group')).to.have.length(3);
    expect(element.shadowRoot!.querySelector('[part=toolbar]')).not.to.equal(null);
    await element.updateComplete;
    expect(element.displayedData.map(({ name }) => name)).to.deep.equal(['Cem', 'Ben', 'ann']);
  });

  it('carries out what a script asked for before that', async () => {
    const element = fresh({ data: people });
    element.setSort([{ column: 'age', direction: 'descending' }]);
    element.selectRow(1);
    await element.updateComplete;
    expect([element.selectedRow, element.displayedData[0], texts(element)[0]?.[0]]).to.deep.equal([people[1], people[1], 'ann']);
  });

  it('says so where it cannot be fetched, and keeps the rows', async () => {
    const element = await table({ data: many(3) });
    element.failed();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).to.contain('could not be loaded');
    expect(texts(element)).to.have.length(3);
  });

  it('walks by keys that come early', async () => {
    const element = fresh({ data: people });
    await until(() => element.hasUpdated);
    element.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowRight' });
    await until(() => element.shadowRoot!.activeElement === cell(element, 0, 1));
  });
});

describe('OnDemand', () => {
  it('loads once for all who ask, and again after a failure', async () => {
    let loads = 0;
    const part = new OnDemand(async () => {
      loads += 1;
      if (loads === 1) throw new Error('offline');
      return loads;
    });
    expect(part.loaded).to.equal(undefined);
    const failed = await part.fetch().catch((error: unknown) => (error as Error).message);
    expect(failed).to.equal('offline');
    expect(await Promise.all([part.fetch(), part.fetch()])).to.deep.equal([2, 2]);
    expect([part.loaded, await part.fetch(), loads]).to.deep.equal([2, 2, 2]);
  });
});
