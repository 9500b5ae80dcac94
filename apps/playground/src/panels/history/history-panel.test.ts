import { definitions } from '@inlay/components/definitions';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import type { AiRunner } from '@inlay/runtime/ai';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../wait-until.fixture.ts';
import type { ApiClient, VersionQuery } from '../../api/api-client.ts';
import { ApiError } from '../../api/api-error.ts';
import type { Version } from '../../api/api-types.ts';
import { holdBack } from '../../session/hold-back.fixture.ts';
import { Session } from '../../session/session.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import '../../session/all-kinds.fixture.ts';
import { HistoryPanel } from './history-panel.ts';

const documentWith = (label: string, more: object = {}, queries: object = {}): AppDocument => parseDocument({ inlay: 1, name: 'App', pages: { main: {} }, components: { note: { type: 'text', parent: 'main', order: 'a0', props: { value: label } }, ...more }, queries }, { components: definitions }).document!;
const other = { other: { type: 'text', parent: 'main', order: 'a1', props: { value: '<< ask.data >>' } } };
const asking = { ask: { resource: 'm', action: 'generateText', run: 'onLoad', options: { prompt: 'Say' } } };
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString();
const version = (id: string, minute: number, more: Partial<Version> = {}): Version => ({ id, parents: id === 'v1' ? [] : [`v${Number(id.slice(1)) - 1}`], author: 'ada', origin: 'hand', message: `Did ${id}`, at: at(minute), editCount: 1, ...more });

/** A server with four versions, which notes what it is asked for. */
function makeServer() {
  const documents: Readonly<Record<string, AppDocument>> = { v1: documentWith('one', other, asking), v2: documentWith('two', other, asking), v3: documentWith('three'), v4: documentWith('four') };
  const versions = [version('v4', 30), version('v3', 29), version('v2', 10), version('v1', 0, { origin: 'import' })];
  const asked: unknown[] = [];
  const answer = (id: string) => ({ document: documents[id]!, head: { version: 'v4', revision: 4 } });
  const api = {
    readApp: async () => answer('v4'),
    listVersions: async (_app: string, query: VersionQuery) => {
      asked.push(query);
      return { versions: versions.filter(({ message, origin }) => message.includes(query.search ?? '') && (query.origin === undefined || origin === query.origin)) };
    },
    readRetention: async () => null,
    planRetention: async () => ({ versions: 1204, thinned: 312 }),
    saveRetention: async (_app: string, policy: unknown) => (asked.push(['retention', policy]), { versions: 1204, thinned: 312 }),
    forgetAuthor: async (_app: string, author: string) => (asked.push(['forget', author]), { versions: 3, releases: 1 }),
    deleteVersion: async (_app: string, id: string) => {
      if (id === 'v1') throw new ApiError('It is needed.', { code: 'history-needed', status: 409 });
      versions.splice(versions.findIndex((each) => each.id === id), 1);
    },
    deleteApp: async () => void asked.push(['delete']),
    readVersion: async (_app: string, id: string) => ({ version: versions.find((each) => each.id === id)!, edits: [], document: documents[id]! }),
    restore: async (_app: string, id: string, change: object) => (asked.push(['restore', id, change]), answer(id)),
    takeBack: async (_app: string, id: string) => { throw new ApiError(`${id} cannot be taken back.`, { code: 'conflict', status: 409 }); },
    markVersion: async (_app: string, id: string, mark: Version['mark']) => ({ ...versions.find((each) => each.id === id)!, mark }),
  } as unknown as ApiClient;
  return { api, asked };
}

async function show() {
  defineOnce('inlay-history-panel', HistoryPanel);
  const server = makeServer();
  const runner = { async *run() { /* Says nothing. */ } } as unknown as AiRunner;
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined } as unknown as Storage;
  const session = await Session.open('app', { api: server.api, runner, storage, tab: 'one', clock: Date.now, host: {} });
  const panel = await fixture<HistoryPanel>(html`<inlay-history-panel .session=${session}></inlay-history-panel>`);
  await waitUntil(() => versionsIn(panel).length > 0);
  return { panel, session, server };
}

const versionsIn = (panel: HistoryPanel): readonly HTMLButtonElement[] => [...panel.shadowRoot!.querySelectorAll<HTMLButtonElement>('.version')];
const messages = (panel: HistoryPanel): readonly string[] => versionsIn(panel).map((button) => button.querySelector('.message')!.textContent!);
const details = (panel: HistoryPanel): ShadowRoot => panel.shadowRoot!.querySelector('inlay-version-details')!.shadowRoot!;
const buttonIn = (root: ShadowRoot, words: string): HTMLButtonElement => [...root.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === words)!;

/** After an answer has been taken in: what it would change has changed. */
const settled = (panel: HistoryPanel): Promise<unknown> => nextFrame().then(nextFrame).then(() => panel.updateComplete);

/** Chooses a version and waits for what it changed. */
async function choose(panel: HistoryPanel, message: string): Promise<ShadowRoot> {
  versionsIn(panel).find((button) => button.querySelector('.message')!.textContent === message)!.click();
  await waitUntil(() => panel.shadowRoot!.querySelector('inlay-version-details')?.shadowRoot?.querySelector('.part, .muted:not(:empty)') && !details(panel).textContent!.includes('Reading'));
  return details(panel);
}

describe('HistoryPanel', () => {
  it('reads the history again when asked after it could not be read', async () => {
    const { panel, session } = await show();
    const { listVersions } = session.api;
    session.api.listVersions = () => Promise.reject(new ApiError('The server could not be reached.', { code: 'unreachable', status: 0 }));
    const later = await fixture<HistoryPanel>(html`<inlay-history-panel .session=${session}></inlay-history-panel>`);
    await waitUntil(() => buttonIn(later.shadowRoot!, 'Try again') !== undefined);
    expect(later.shadowRoot!.textContent).to.contain('The server could not be reached.').and.not.to.contain('Reading the history');
    session.api.listVersions = listVersions;
    buttonIn(later.shadowRoot!, 'Try again').click();
    await waitUntil(() => versionsIn(later).length === versionsIn(panel).length);
    expect([later.shadowRoot!.querySelector('.refusal'), buttonIn(later.shadowRoot!, 'Try again')]).to.deep.equal([null, undefined]);
  });

  it('makes one entry of a sitting, which opens', async () => {
    const { panel, session } = await show();
    expect(messages(panel)).to.deep.equal(['Did v4 and 1 more', 'Did v2', 'Did v1']);
    versionsIn(panel)[0]!.click();
    await panel.updateComplete;
    expect(messages(panel)).to.deep.equal(['Did v4 and 1 more', 'Did v4', 'Did v3', 'Did v2', 'Did v1']);
    await expect(panel).to.be.accessible();
    session.dispose();
  });

  it('says what a version changed, old above new, and puts it on the canvas', async () => {
    const { panel, session } = await show();
    const shown = await choose(panel, 'Did v2');
    expect([...shown.querySelectorAll('dd')].map(({ textContent }) => textContent!.replaceAll(/\s+/g, ' ').trim())).to.deep.equal(['one two']);
    await waitUntil(() => session.preview?.version.id === 'v2');
    await expect(panel).to.be.accessible();
    session.dispose();
  });

  it('brings back one part, and offers what it reads that is gone along with it', async () => {
    const { panel, session, server } = await show();
    const shown = await choose(panel, 'Did v2');
    buttonIn(shown, 'Against the draft').click();
    await waitUntil(() => shown.querySelectorAll('.part').length === 3);
    const [note, missing] = [...shown.querySelectorAll('.part')];
    const question = (): ShadowRoot => shown.querySelector('inlay-bring-back')!.shadowRoot!;
    const restores = (): readonly unknown[] => server.asked.filter(Array.isArray);
    const press = async (): Promise<void> => {
      const button = missing!.querySelector<HTMLButtonElement>('.link')!;
      button.focus();
      button.click();
      await waitUntil(() => question().activeElement?.matches('.question'));
    };
    await press();
    expect(question().textContent!.replaceAll(/\s+/g, ' ')).to.contain('Bring back also: query ask').and.to.contain('Bring back all 2').and.not.to.contain('wrong');
    await expect(panel).to.be.accessible();
    question().querySelector('input')!.click();
    await waitUntil(() => question().textContent!.includes('With other back, this would be wrong'));
    expect(buttonIn(question(), 'Bring back anyway')).to.not.equal(undefined);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => question().querySelector('.question') === null);
    expect([shown.activeElement?.textContent, restores()]).to.deep.equal(['Bring back', []]);
    await press();
    buttonIn(question(), 'Bring back all 2').click();
    await waitUntil(() => restores().length > 0);
    note!.querySelector<HTMLButtonElement>('dt .link')!.click();
    await waitUntil(() => restores().length > 1);
    expect(restores()).to.deep.equal([
      ['restore', 'v2', { expected: 'v4', parts: [{ section: 'components', name: 'other' }, { section: 'queries', name: 'ask' }] }],
      ['restore', 'v2', { expected: 'v4', parts: [{ section: 'components', name: 'note', path: ['props', 'value'] }] }],
    ]);
    session.dispose();
  });

  it('says why a change cannot be undone by itself', async () => {
    const { panel, session } = await show();
    const shown = await choose(panel, 'Did v2');
    buttonIn(shown, 'Undo this change').click();
    await waitUntil(() => shown.querySelector('.refusal'));
    expect(shown.querySelector('.refusal')!.textContent).to.contain('v2 cannot be taken back.');
    session.dispose();
  });

  it('keeps a name at a version, and shows it in the list', async () => {
    const { panel, session } = await show();
    const shown = await choose(panel, 'Did v2');
    const name = shown.querySelector<HTMLInputElement>('input[name=name]')!;
    name.value = 'Before the launch';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => panel.shadowRoot!.querySelector('.name'));
    expect(panel.shadowRoot!.querySelector('.name')!.textContent).to.equal('Before the launch');
    session.dispose();
  });

  it('looks for words and kinds of versions', async () => {
    const { panel, session } = await show();
    const search = panel.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'v2';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => messages(panel).join() === 'Did v2');
    search.value = 'nothing';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => panel.shadowRoot!.textContent!.includes('No version is like that.'));
    const filter = panel.shadowRoot!.querySelector('select')!;
    [search.value, filter.value] = ['', 'import'];
    search.dispatchEvent(new Event('input'));
    filter.dispatchEvent(new Event('change'));
    await waitUntil(() => messages(panel).join() === 'Did v1');
    session.dispose();
  });

  it('shows what a policy would take away before the owner saves it, and lists what is left', async () => {
    const { panel, server } = await show();
    const keep = panel.shadowRoot!.querySelector('inlay-keep-section')!.shadowRoot!;
    keep.querySelector('summary')!.click();
    await waitUntil(() => keep.querySelector('form'));
    expect(keep.textContent).to.contain('Nothing is ever taken away.');
    const kind = keep.querySelector('select')!;
    kind.value = 'fewer';
    kind.dispatchEvent(new Event('change'));
    await waitUntil(() => keep.textContent!.includes('Would thin 312 of 1,204 versions.'));
    const hours = keep.querySelector<HTMLInputElement>('[name=allHours]')!;
    hours.value = '0';
    hours.dispatchEvent(new Event('input'));
    await waitUntil(() => keep.querySelector('[role=alert]'));
    hours.value = '48';
    hours.dispatchEvent(new Event('input'));
    await waitUntil(() => keep.textContent!.includes('Would thin 312') && keep.querySelector('[role=alert]') === null);
    const lists = server.asked.length;
    buttonIn(keep, 'Save and thin now').click();
    await waitUntil(() => keep.textContent!.includes('Saved. Thinned 312 of 1,204 versions.') && server.asked.length > lists + 1);
    expect(server.asked).to.deep.include(['retention', { allHours: 48, hourlyDays: 30 }]);
  });

  it('deletes one version after asking, and says why one cannot go', async () => {
    const { panel, session } = await show();
    const askFor = async (message: string): Promise<ShadowRoot> => {
      const shown = (await choose(panel, message)).querySelector('inlay-delete-version')!.shadowRoot!;
      buttonIn(shown, 'Delete this version…').click();
      await waitUntil(() => buttonIn(shown, 'Delete it'));
      return shown;
    };
    const needed = await askFor('Did v1');
    await expect(panel).to.be.accessible();
    buttonIn(needed, 'Delete it').click();
    await waitUntil(() => needed.textContent!.includes('It is needed.'));
    buttonIn(await askFor('Did v2'), 'Delete it').click();
    await waitUntil(() => messages(panel).join() === 'Did v4 and 1 more,Did v1');
    expect(session.preview).to.equal(undefined);
    session.dispose();
  });

  it('takes a name off, and deletes the app once its name was typed', async () => {
    const { panel, session, server } = await show();
    const section = panel.shadowRoot!.querySelector('inlay-delete-section')!.shadowRoot!;
    section.querySelector('summary')!.click();
    const type = (name: string, words: string): void => {
      const field = section.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };
    type('author', 'bob');
    const takeOff = buttonIn(section, 'Take the name off');
    takeOff.focus();
    takeOff.click();
    await nextFrame();
    await waitUntil(() => section.textContent!.includes('Taken off 3 versions and 1 entry of releases.'));
    expect(section.activeElement === takeOff).to.equal(true);
    const remove = buttonIn(section, 'Delete the app');
    expect(remove.disabled).to.equal(true);
    type('name', 'Ap');
    await panel.updateComplete;
    expect(remove.disabled).to.equal(true);
    type('name', 'App');
    await waitUntil(() => !remove.disabled);
    await expect(panel).to.be.accessible();
    const ofTheApp = ['inlay.pending.app#another tab', 'inlay.check.app'];
    for (const key of ofTheApp) localStorage.setItem(key, '{}');
    let removed = 0;
    panel.addEventListener('app-removed', () => { removed += 1; });
    remove.click();
    await waitUntil(() => removed === 1);
    expect(server.asked.slice(-1)).to.deep.equal([['delete']]);
    expect(ofTheApp.map((key) => localStorage.getItem(key))).to.deep.equal([null, null]);
    expect(server.asked).to.deep.include(['forget', 'bob']);
    session.dispose();
  });
});

describe('HistoryPanel, where answers come late', () => {
  const search = (panel: HistoryPanel, words: string): void => {
    const field = panel.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };

  it('puts no older versions under a list that was searched for meanwhile', async () => {
    const { panel, session } = await show();
    const { listVersions } = session.api;
    session.api.listVersions = async (app, query) => (query.from === 'v0' ? { versions: [version('v0', -60)] } : { ...await listVersions(app, query), ...(query.search === '' ? { next: 'v0' } : {}) });
    search(panel, '');
    await waitUntil(() => buttonIn(panel.shadowRoot!, 'Older versions'));
    const late = holdBack(session.api, ['listVersions']);
    buttonIn(panel.shadowRoot!, 'Older versions').click();
    await late.asked();
    search(panel, 'v2');
    await waitUntil(() => messages(panel).join() === 'Did v2');
    late.answer();
    await settled(panel);
    expect(messages(panel)).to.deep.equal(['Did v2']);
    session.dispose();
  });

  it('shows what was looked for last, whatever was answered last', async () => {
    const { panel, session } = await show();
    const late = holdBack(session.api, ['listVersions']);
    search(panel, 'v1');
    await late.asked();
    search(panel, 'v2');
    await waitUntil(() => messages(panel).join() === 'Did v2');
    late.answer();
    await settled(panel);
    expect(messages(panel)).to.deep.equal(['Did v2']);
    session.dispose();
  });

  it('brings a version back once, however often one presses, and then does what else was pressed', async () => {
    const { panel, session, server } = await show();
    const shown = await choose(panel, 'Did v2');
    const late = holdBack(session.api, ['restore']);
    buttonIn(shown, 'Restore this version').click();
    await late.asked();
    buttonIn(shown, 'Restore this version').click();
    buttonIn(shown, 'Undo this change').click();
    late.answer();
    await waitUntil(() => shown.querySelector('.refusal')?.textContent!.includes('v2 cannot be taken back.'));
    expect(server.asked.filter((each) => Array.isArray(each) && each[0] === 'restore')).to.have.length(1);
    session.dispose();
  });

  it('sends a note after the name that was written before it, so that neither takes the other away', async () => {
    const { panel, session } = await show();
    const shown = await choose(panel, 'Did v2');
    const sent: unknown[] = [];
    const { markVersion } = session.api;
    session.api.markVersion = async (app, id, mark) => (sent.push(mark), markVersion(app, id, mark));
    const late = holdBack(session.api, ['markVersion']);
    const write = (name: string, words: string): void => {
      const field = shown.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      field.value = words;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    write('name', 'Launch');
    await late.asked();
    write('note', 'All is well');
    await settled(panel);
    expect(sent).to.have.length(1);
    late.answer();
    await waitUntil(() => panel.shadowRoot!.querySelector('.note')?.textContent === 'All is well');
    expect([sent.length, panel.shadowRoot!.querySelector('.name')!.textContent, shown.querySelector<HTMLTextAreaElement>('[name=note]')!.value]).to.deep.equal([2, 'Launch', 'All is well']);
    session.dispose();
  });

  it('says what is wrong with a policy, whatever an earlier one would have taken away', async () => {
    const { panel, session } = await show();
    const keep = panel.shadowRoot!.querySelector('inlay-keep-section')!.shadowRoot!;
    keep.querySelector('summary')!.click();
    await waitUntil(() => keep.querySelector('form'));
    const late = holdBack(session.api, ['planRetention']);
    const kind = keep.querySelector('select')!;
    kind.value = 'fewer';
    kind.dispatchEvent(new Event('change'));
    await waitUntil(() => keep.querySelector('[name=allHours]'));
    await late.asked();
    const hours = keep.querySelector<HTMLInputElement>('[name=allHours]')!;
    hours.value = '0';
    hours.dispatchEvent(new Event('input'));
    late.answer();
    await settled(panel);
    expect(keep.querySelector('[role=alert]')).to.not.equal(null);
    session.dispose();
  });
});
