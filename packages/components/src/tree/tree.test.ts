import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayTree } from './tree.ts';

const DATA = [
  { id: 'docs', label: 'Documents', children: [{ id: 'plans', label: 'Plans', children: [{ id: 'spring', label: 'Spring' }] }, { id: 'notes', label: 'Notes' }] },
  { id: 'pictures', label: 'Pictures', children: [{ id: 'team', label: 'Team' }] },
  { id: 'locked', label: 'Locked', disabled: true },
];

const rows = (element: InlayTree): readonly HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
const labels = (element: InlayTree): readonly string[] => rows(element).map(({ textContent }) => textContent!.trim());
const focused = (element: InlayTree): string | undefined => element.shadowRoot!.activeElement?.textContent?.trim();
const row = (element: InlayTree, label: string): HTMLElement => rows(element).find(({ textContent }) => textContent!.trim() === label)!;

async function show(props: Partial<InlayTree> = {}): Promise<InlayTree> {
  const element = await fixture<InlayTree>(html`<inlay-tree label="Folders" .data=${DATA}></inlay-tree>`);
  Object.assign(element, props);
  await element.updateComplete;
  return element;
}

async function press(element: InlayTree, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

describe('<inlay-tree>', () => {
  it('is an accessible tree, whose rows know where they stand', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect(labels(element)).to.deep.equal(['Documents', 'Plans', 'Notes', 'Pictures', 'Team', 'Locked']);
    expect(rows(element).slice(0, 3).map((each) => [each.ariaLevel, each.ariaPosInSet, each.ariaSetSize, each.ariaExpanded, each.ariaSelected])).to.deep.equal([['1', '1', '3', 'true', 'false'], ['2', '1', '2', 'false', 'false'], ['2', '2', '2', null, 'false']]);
    element.selection = 'multiple';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('is walked, opened and closed by the arrow keys, with one tab stop', async () => {
    const element = await show({ expandedDepth: 0 });
    const toggled: unknown[] = [];
    element.addEventListener('toggle', () => toggled.push(element.toggledKey));
    element.focus();
    await press(element, 'ArrowRight');
    expect([focused(element), labels(element)]).to.deep.equal(['Documents', ['Documents', 'Plans', 'Notes', 'Pictures', 'Locked']]);
    await press(element, 'ArrowRight', 'ArrowDown');
    expect(focused(element)).to.equal('Notes');
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect([focused(element), labels(element).length]).to.deep.equal(['Documents', 3]);
    await press(element, 'End');
    expect(focused(element)).to.equal('Locked');
    await press(element, 'Home', 'ArrowUp');
    expect([focused(element), toggled]).to.deep.equal(['Documents', ['docs', 'docs']]);
    expect(rows(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('turns its arrow keys round from right to left', async () => {
    const element = await show({ expandedDepth: 0, dir: 'rtl' });
    element.focus();
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.equal('Plans');
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('Documents');
  });

  it('goes to what is typed, and opens all sisters with a star', async () => {
    const element = await show({ expandedDepth: 0 });
    element.focus();
    await press(element, 'p', 'Home', '*');
    expect(labels(element)).to.deep.equal(['Documents', 'Plans', 'Notes', 'Pictures', 'Team', 'Locked']);
    await press(element, 'Home', 'p');
    expect(focused(element)).to.equal('Plans');
    await press(element, 'i');
    expect(focused(element)).to.equal('Pictures');
  });

  it('chooses one, by pointer or key, and not what is disabled', async () => {
    const element = await show();
    const chosen: unknown[] = [];
    element.addEventListener('select', () => chosen.push(element.selectedKeys));
    row(element, 'Notes').click();
    await element.updateComplete;
    expect(row(element, 'Notes').ariaSelected).to.equal('true');
    await press(element, 'ArrowDown', 'Enter', 'Enter', 'End', 'Enter');
    row(element, 'Locked').click();
    expect(chosen).to.deep.equal([['notes'], ['pictures']]);
    element.disabled = true;
    await element.updateComplete;
    row(element, 'Team').click();
    expect(chosen).to.have.length(2);
  });

  it('opens by its sign without choosing', async () => {
    const element = await show({ expandedDepth: 0 });
    element.addEventListener('select', () => expect.fail('nothing was chosen'));
    row(element, 'Documents').querySelector<HTMLElement>('.twist')!.click();
    await element.updateComplete;
    expect(labels(element)).to.contain('Plans');
  });

  it('chooses several with boxes: a branch stands for what is in it', async () => {
    const element = await show({ selection: 'multiple' });
    element.focus();
    await press(element, 'ArrowDown', 'Space');
    expect([element.selectedKeys, rows(element).slice(0, 3).map(({ ariaChecked }) => ariaChecked)]).to.deep.equal([['plans', 'spring'], ['mixed', 'true', 'false']]);
    await sendKeys({ down: 'Control' });
    await press(element, 'a');
    await sendKeys({ up: 'Control' });
    expect(element.selectedKeys).to.deep.equal(['docs', 'plans', 'spring', 'notes', 'pictures', 'team']);
    await press(element, 'Home', 'Space');
    expect(element.selectedKeys).to.deep.equal(['pictures', 'team']);
  });

  it('keeps what is open and chosen when other data comes', async () => {
    const element = await show({ expandedDepth: 0, selectedKeys: ['notes'] });
    row(element, 'Documents').querySelector<HTMLElement>('.twist')!.click();
    element.data = [{ id: 'docs', label: 'Papers', children: [{ id: 'notes', label: 'Remarks' }, { id: 'new', label: 'New' }] }, { id: 'other', label: 'Other', children: [{ id: 'x' }] }];
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Papers', 'Remarks', 'New', 'Other']);
    expect(row(element, 'Remarks').ariaSelected).to.equal('true');
  });

  it('has few of very many rows in the page, and all of them within reach', async () => {
    const many = Array.from({ length: 200 }, (_, branch) => ({ id: branch, label: `Branch ${branch}`, children: Array.from({ length: 100 }, (_leaf, leaf) => ({ id: `${branch}.${leaf}`, label: `Leaf ${branch}.${leaf}` })) }));
    const element = await show({ data: many });
    expect([rows(element).length < 60, rows(element)[0]!.ariaSetSize]).to.deep.equal([true, '200']);
    element.focus();
    await press(element, 'End');
    expect(focused(element)).to.equal('Leaf 199.99');
    await waitUntil(() => labels(element).includes('Leaf 199.98'));
    expect(rows(element).length).to.be.lessThan(60);
    const { bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(bottom <= element.shadowRoot!.querySelector('.tree')!.getBoundingClientRect().bottom + 1).to.equal(true);
    await press(element, 'ArrowUp');
    expect(focused(element)).to.equal('Leaf 199.98');
  });

  it('says when there is nothing, or it is on its way', async () => {
    const element = await show({ data: [] });
    const words = (): string => element.shadowRoot!.textContent!.replaceAll(/\s+/g, ' ').trim();
    expect(words()).to.equal('Folders Nothing here yet.');
    element.loading = true;
    await element.updateComplete;
    expect(words()).to.equal('Folders Loading…');
    await expect(element).to.be.accessible();
    element.data = [{ id: 'later', label: 'Later', hasChildren: true }];
    await element.updateComplete;
    expect(rows(element).map(({ ariaExpanded, ariaBusy }) => [ariaExpanded, ariaBusy])).to.deep.equal([['true', 'true']]);
  });

  it('is read by expressions, and driven by methods, with and without a page', async () => {
    const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: { tree1: { type: 'tree', parent: 'main', order: 'a0', props: { data: DATA, expandedDepth: 0 } }, words: { type: 'text', parent: 'main', order: 'a1', props: { value: '<< tree1.selectedNode.label >>' } } } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    expect(app.evaluate('<< [tree1.selectedNode, tree1.selectedKey, tree1.expandedKeys] >>')).to.deep.equal([null, null, []]);
    app.get('tree1')!.call('selectNode', ['spring']);
    expect(app.evaluate('<< [words.value, tree1.selectedKey, tree1.expandedKeys] >>')).to.deep.equal(['Spring', 'spring', ['docs', 'plans']]);
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const element = view.shadowRoot!.querySelector('inlay-tree')!;
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Documents', 'Plans', 'Spring', 'Notes', 'Pictures', 'Locked']);
    row(element, 'Pictures').click();
    expect(app.evaluate('<< words.value >>')).to.equal('Pictures');
    app.get('tree1')!.call('collapseAll', []);
    app.get('tree1')!.call('clearSelection', []);
    await element.updateComplete;
    expect([labels(element), app.evaluate('<< tree1.selectedNode >>')]).to.deep.equal([['Documents', 'Pictures', 'Locked'], null]);
    app.dispose();
  });
});
