import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import type { Session } from '../session/session.ts';
import type { CommandContext } from './commands.ts';
import { SearchDialog } from './search-dialog.ts';

defineOnce('inlay-search-dialog', SearchDialog);

describe('<inlay-search-dialog>', () => {
  let session: Session;
  let dialog: SearchDialog;
  let shown: string[];

  beforeEach(async () => {
    session = await openSession({ ...documentWith({ words: { type: 'textarea', props: { label: 'Feedback', value: '<< item.feedback >>' } } }), functions: { clean: '(feedback) => feedback.trim()' } });
    shown = [];
    const context = { session, showPanel: (id: string) => shown.push(id) } as unknown as CommandContext;
    dialog = await fixture<SearchDialog>(html`<inlay-search-dialog .context=${context}></inlay-search-dialog>`);
    await dialog.open();
  });

  afterEach(() => session.dispose());

  const type = async (words: string): Promise<void> => {
    const field = dialog.renderRoot.querySelector('input')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await dialog.updateComplete;
  };
  const found = (): readonly string[] => [...dialog.renderRoot.querySelectorAll('li')].map((place) => place.querySelector('.muted')!.textContent!);
  const said = (): string => dialog.renderRoot.querySelector('[role=status]')!.textContent!;

  it('finds words as they are typed, marks them, and goes to where they are', async () => {
    expect(document.activeElement?.shadowRoot?.activeElement).to.equal(dialog.renderRoot.querySelector('input'));
    await type('feedback');
    expect([found(), said()]).to.deep.equal([['components.words.props.label', 'components.words.props.value', 'functions.clean'], '3 places.']);
    expect([...dialog.renderRoot.querySelectorAll('mark')].map(({ textContent }) => textContent)).to.deep.equal(['Feedback', 'feedback', 'feedback']);
    await expect(dialog).to.be.accessible();
    dialog.renderRoot.querySelectorAll<HTMLElement>('li button')[1]!.click();
    expect([session.selection, dialog.renderRoot.querySelector('dialog')!.open]).to.deep.equal(['words', false]);
  });

  it('is opened again with what was looked for, and shows functions and state in their panel', async () => {
    await type('trim');
    dialog.close();
    await dialog.open();
    expect(dialog.renderRoot.querySelector('input')!.value).to.equal('trim');
    dialog.renderRoot.querySelector<HTMLElement>('li button')!.click();
    expect(shown).to.deep.equal(['state']);
  });

  it('says where nothing was found, and what it looks through', async () => {
    expect(said()).to.contain('prompts');
    await type('<b>nowhere</b>');
    expect([found(), said()]).to.deep.equal([[], 'Nothing in this app says “<b>nowhere</b>”.']);
  });
});
