import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { keepUnfit, listUnfit, removeUnfit } from '../session/keep-unfit.ts';
import { UnfitEdits } from '../session/unfit-edits.ts';
import { TopBar } from './top-bar.ts';
import { UnfitDialog } from './unfit-dialog.ts';

const APP = 'test of what does not fit';

describe('<inlay-unfit-dialog>', () => {
  const unfit = new UnfitEdits(localStorage, APP);
  const edits = [{ type: 'setProp', name: 'note', prop: 'value', value: 'mine' }, { type: 'setAppName', name: 'Mine' }];

  afterEach(() => { for (const { id } of listUnfit(unfit)) removeUnfit(unfit, id); });

  async function show() {
    defineOnce('inlay-unfit-dialog', UnfitDialog);
    defineOnce('inlay-top-bar', TopBar);
    const session = await openSession(documentWith({ note: { type: 'text' } }));
    Object.assign(session, { unfit });
    Object.assign(session.api, { listBranches: () => Promise.resolve([]) });
    keepUnfit(unfit, { branch: 'main', at: 1, text: JSON.stringify({ base: 'v0', edits }) });
    keepUnfit(unfit, { branch: 'side', at: 2, text: 'no JSON' });
    const bar = await fixture<TopBar>(html`<inlay-top-bar .session=${session} device="desktop"></inlay-top-bar>`);
    const dialog = await fixture<UnfitDialog>(html`<inlay-unfit-dialog .session=${session} @unfit-change=${() => bar.refreshBranches()}></inlay-unfit-dialog>`);
    const wordsOf = (root: ShadowRoot, part: string): readonly string[] => [...root.querySelectorAll(part)].map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
    const press = async (element: UnfitDialog | TopBar, words: string, at = 0): Promise<void> => {
      [...element.shadowRoot!.querySelectorAll('button')].filter(({ textContent }) => textContent.trim() === words)[at]!.click();
      await element.updateComplete;
    };
    return { session, bar, dialog, press, cards: () => wordsOf(dialog.shadowRoot!, '.card strong'), inBar: () => wordsOf(bar.shadowRoot!, '.trouble span') };
  }

  it('is offered in the bar, shows what they do, and discards one when it is told so twice', async () => {
    const { session, bar, dialog, press, cards, inBar } = await show();
    expect(inBar()).to.deep.equal(['Changes from an earlier visit that no longer fit: 2. They are kept in this browser.']);
    await dialog.open();
    expect([cards(), [...dialog.shadowRoot!.querySelectorAll('.changes li')].map(({ textContent }) => textContent), dialog.shadowRoot!.querySelector('code')?.textContent]).to.deep.equal([['2 changes', 'Changes that cannot be read'], ['Changed value of note', 'Renamed the app to Mine'], 'no JSON']);
    await expect(dialog).to.be.accessible();
    await press(dialog, 'Discard…', 1);
    await press(dialog, 'Keep');
    expect(unfit.count).to.equal(2);
    await press(dialog, 'Discard…', 1);
    await press(dialog, 'Discard for good');
    await bar.updateComplete;
    expect([cards(), inBar()[0]]).to.deep.equal([['2 changes'], 'Changes from an earlier visit that no longer fit: 1. They are kept in this browser.']);
    await press(bar, 'Not now');
    expect([inBar(), unfit.count]).to.deep.equal([[], 1]);
    session.dispose();
  });

  it('puts them on a new branch once, however often one presses, and leads there', async () => {
    const { session, dialog, press, cards } = await show();
    const made: unknown[] = [];
    Object.assign(session.api, {
      readVersion: async () => ({ document: session.document }),
      createBranch: async (...words: readonly unknown[]) => void made.push(words),
      saveEdits: async (...words: readonly unknown[]) => void made.push(words),
    });
    await dialog.open();
    await press(dialog, 'Put on a new branch…');
    const form = dialog.shadowRoot!.querySelector('form')!;
    form.querySelector('input')!.value = 'earlier changes';
    form.requestSubmit();
    form.requestSubmit();
    await waitUntil(() => dialog.shadowRoot!.querySelector('.done a') !== null);
    expect(made).to.deep.equal([['test', 'earlier-changes', 'v0'], ['test', { edits, expected: 'v0' }, 'earlier-changes']]);
    expect([cards(), dialog.shadowRoot!.querySelector('.done')!.textContent.trim(), dialog.shadowRoot!.querySelector('a')!.getAttribute('href')]).to.deep.equal([['Changes that cannot be read'], 'They are on the branch earlier-changes. Open earlier-changes', '/apps/test?branch=earlier-changes']);
    session.dispose();
  });
});
