import { expect, fixture, html } from '@open-wc/testing';
import { ApiError } from '../api/api-error.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import type { Session } from '../session/session.ts';
import { TopBar } from './top-bar.ts';
import { watchTabs } from './watch-tabs.ts';

describe('<inlay-top-bar>', () => {
  let session: Session;
  let bar: TopBar;
  let failure: ApiError | undefined;

  beforeEach(async () => {
    defineOnce('inlay-top-bar', TopBar);
    session = await openSession(documentWith({ words: { type: 'text', props: { value: 'one' } } }));
    const { saveEdits } = session.api;
    failure = undefined;
    Object.assign(session.api, { listBranches: () => Promise.resolve([]), saveEdits: (...given: Parameters<typeof saveEdits>) => (failure === undefined ? saveEdits(...given) : Promise.reject(failure)) });
    bar = await fixture<TopBar>(html`<inlay-top-bar .session=${session} device="desktop"></inlay-top-bar>`);
  });

  afterEach(() => session.dispose());

  const wordsOf = (part: string): string => bar.renderRoot.querySelector(part)!.textContent.trim();
  const trouble = (): string | undefined => bar.renderRoot.querySelector('.trouble span')?.textContent;
  const button = (words: string): HTMLElement | undefined => [...bar.renderRoot.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent.trim() === words);
  const saveWith = async (error: ApiError): Promise<void> => {
    failure = error;
    session.apply([{ type: 'setProp', name: 'words', prop: 'value', value: 'two' }]);
    await session.save();
    await bar.updateComplete;
  };

  it('says that the server is not there, and tries again when asked', async () => {
    await saveWith(new ApiError('The server could not be reached.', { code: 'unreachable', status: 0, hint: 'Start it.' }));
    expect(trouble()).to.equal('Not saved: The server could not be reached. Start it. Your changes are kept in this browser meanwhile.');
    failure = undefined;
    button('Try again')!.click();
    await session.save();
    await bar.updateComplete;
    expect([wordsOf('.state').startsWith('Draft · saved'), wordsOf('.trouble'), button('Try again')]).to.deep.equal([true, '', undefined]);
  });

  it('says why the server takes no change, and lets a person try again or give it up', async () => {
    await saveWith(new ApiError('This app is too large.', { code: 'too-large', status: 413, hint: 'Take pictures out of it.' }));
    expect(trouble()).to.equal('Not saved: This app is too large. Take pictures out of it. Your changes are kept in this browser, and saved with your next one.');
    expect([button('Try again') !== undefined, button('Discard mine and reload') !== undefined]).to.deep.equal([true, true]);
    await expect(bar).to.be.accessible();
  });

  it('saves at once when the network is back', async () => {
    const stop = watchTabs(session);
    await saveWith(new ApiError('The server could not be reached.', { code: 'unreachable', status: 0 }));
    failure = undefined;
    dispatchEvent(new Event('online'));
    await session.save();
    expect(session.saveState.status).to.equal('saved');
    stop();
  });
});
