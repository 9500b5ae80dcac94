import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { ProblemsPanel } from './problems-panel.ts';

defineOnce('inlay-problems-panel', ProblemsPanel);

describe('<inlay-problems-panel>', () => {
  let session: Session;
  let panel: ProblemsPanel;

  beforeEach(async () => {
    session = await openSession(documentWith({
      words: { type: 'textarea', props: { label: '<< nobody >>', disabled: 'yes' } },
      send: { type: 'button', on: { click: [{ do: 'trigger', query: 'analyze' }] } },
    }));
    panel = await fixture<ProblemsPanel>(html`<inlay-problems-panel .session=${session}></inlay-problems-panel>`);
  });

  afterEach(() => session.dispose());

  const items = (): readonly HTMLElement[] => [...panel.renderRoot.querySelectorAll<HTMLElement>('.problem')];

  it('is accessible', async () => {
    await expect(panel).to.be.accessible();
  });

  it('tells errors and warnings apart, in words too', () => {
    expect(items().map(({ className }) => className)).to.deep.equal(['problem error', 'problem warning']);
    const [error = '', warning = ''] = items().map(({ innerText }) => innerText.replaceAll(/\s+/g, ' '));
    expect(error).to.contain('There is nothing named nobody here').and.to.contain('components.words.props.label').and.not.to.contain('Warning');
    expect(warning).to.contain('Expected true or false, found the text "yes".').and.to.contain('Warning components.words.props.disabled');
  });

  it('says our name of what other builders call otherwise, once their names are fetched', async () => {
    session.apply([{ type: 'setProp', name: 'words', prop: 'label', value: '<< words.isVisible >>' }]);
    await waitUntil(() => items().some(({ innerText }) => innerText.includes('isVisible is hidden here, the other way round. Write !words.hidden.')));
  });

  it('goes to the component', () => {
    items()[0]?.click();
    expect(session.selection).to.equal('words');
  });

  it('says when nothing is wrong any more', async () => {
    session.apply([{ type: 'setProp', name: 'words', prop: 'label' }, { type: 'setProp', name: 'words', prop: 'disabled' }]);
    await panel.updateComplete;
    expect(panel.renderRoot.textContent).to.contain('Nothing is wrong.');
  });

  it('shows a hundred of many at first, and goes on where more begin', async () => {
    session.apply(Array.from({ length: 150 }, (_, index) => ({ type: 'addComponent' as const, name: `part${index}`, component: { type: 'text', parent: 'main', order: 'b1', props: { value: '<< nobody >>' } } })));
    await panel.updateComplete;
    expect(items()).to.have.length(100);
    const more = panel.renderRoot.querySelector<HTMLElement>('.more button')!;
    expect(more.textContent).to.equal('Show 52 more');
    more.click();
    await waitUntil(() => panel.shadowRoot?.activeElement === items()[100]);
    expect([items().length, panel.renderRoot.querySelector('.more')]).to.deep.equal([152, null]);
  });
});
