import { definitions } from '@inlay/components/definitions';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import type { AiRunner } from '@inlay/runtime/ai';
import { defineOnce } from '../../expression-field/define-once.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import type { ApiClient } from '../../api/api-client.ts';
import type { Version } from '../../api/api-types.ts';
import { holdBack } from '../../session/hold-back.fixture.ts';
import { Session } from '../../session/session.ts';
import '../../session/all-kinds.fixture.ts';
import { BisectView } from './bisect-view.ts';

const GUILTY = 13;
const COUNT = 40;
/** From version 13 on the text says too much. */
const documentOf = (index: number): AppDocument => parseDocument({ inlay: 1, name: 'App', pages: { main: {} }, components: { note: { type: 'text', parent: 'main', order: 'a0', props: { value: index >= GUILTY ? 'Wrong' : 'Right' } }, other: { type: 'text', parent: 'main', order: 'a1', props: { value: `v${index}` } } } }, { components: definitions }).document!;
const version = (index: number): Version => ({ id: `v${index}`, parents: index === 0 ? [] : [`v${index - 1}`], author: 'ada', origin: 'hand', message: `Did ${index}`, at: new Date(Date.UTC(2026, 0, 1, 10, index)).toISOString(), editCount: 1 });

async function show() {
  defineOnce('inlay-bisect-view', BisectView);
  localStorage.clear();
  const read: number[] = [];
  const taken: string[] = [];
  const api = {
    readApp: async () => ({ document: documentOf(COUNT - 1), head: { version: `v${COUNT - 1}`, revision: COUNT } }),
    listVersions: async (_app: string, { from }: { readonly from?: string }) => (from === undefined ? { versions: Array.from({ length: COUNT - 1 }, (_, index) => version(COUNT - 1 - index)), next: 'v0' } : { versions: [version(0)] }),
    readVersion: async (_app: string, id: string) => (read.push(Number(id.slice(1))), { version: version(Number(id.slice(1))), edits: [], document: documentOf(Number(id.slice(1))) }),
    takeBack: async (_app: string, id: string) => (taken.push(id), { document: documentOf(0), head: { version: 'after', revision: COUNT + 1 } }),
  } as unknown as ApiClient;
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined } as unknown as Storage;
  const session = await Session.open('app', { api, runner: { async *run() { /* Says nothing. */ } } as unknown as AiRunner, storage, tab: 'one', clock: Date.now, host: {} });
  const view = await fixture<BisectView>(html`<inlay-bisect-view .session=${session}></inlay-bisect-view>`);
  const root = view.shadowRoot!;
  await waitUntil(() => root.querySelector('form'));
  const button = (words: string): HTMLButtonElement => [...root.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === words)!;
  return { view, root, session, read, taken, button };
}

/** A promise, and what fulfils it. */
function heldBack(): readonly [Promise<void>, () => void] {
  let answer = (): void => undefined;
  return [new Promise((resolve) => { answer = resolve; }), () => { answer(); }];
}

describe('BisectView', () => {
  it('narrows by eye, with each version on the canvas, to the one that broke it', async () => {
    const { view, root, session, button, taken } = await show();
    await expect(view).to.be.accessible();
    button('Begin').click();
    let looks = 0;
    for (;;) {
      const before = session.preview?.version.id;
      await waitUntil(() => button('Take back this change') ?? (session.preview !== undefined && session.preview.version.id !== before && button('It works')));
      if (button('Take back this change') !== undefined) break;
      looks += 1;
      button(Number(session.preview!.version.id.slice(1)) < GUILTY ? 'It works' : 'It is broken').click();
    }
    expect(looks).to.be.at.most(6);
    expect(root.querySelector('.guilty .message')!.textContent).to.equal(`Did ${GUILTY}`);
    expect(root.querySelector('.parts')!.textContent).to.contain('Wrong');
    await expect(view).to.be.accessible();
    setTimeout(() => button('Take back this change').click());
    await oneEvent(view, 'done');
    expect(taken).to.deep.equal([`v${GUILTY}`]);
    session.dispose();
  });

  it('narrows by a check that nobody needs to watch, and keeps the check', async () => {
    const { root, session, button, read } = await show();
    root.querySelector<HTMLInputElement>('input[value=check]')!.click();
    await waitUntil(() => root.querySelector('[name=expect]'));
    root.querySelector<HTMLInputElement>('[name=expect]')!.value = "<< note.value === 'Right' >>";
    button('Begin').click();
    await waitUntil(() => button('Take back this change'));
    expect(root.querySelector('.guilty .message')!.textContent).to.equal(`Did ${GUILTY}`);
    // Both ends, at most six between, and the two that are compared and shown.
    expect(read.length).to.be.at.most(11);
    button('Search again').click();
    await waitUntil(() => root.querySelector<HTMLInputElement>('[name=expect]')?.value === "<< note.value === 'Right' >>");
    session.dispose();
  });

  it('says where the ends are not as they should be', async () => {
    const { root, session, button } = await show();
    const works = root.querySelector<HTMLSelectElement>('[name=works]')!;
    works.value = 'v39';
    button('Begin').click();
    await waitUntil(() => root.textContent!.includes('must be older'));
    works.value = 'v20';
    root.querySelector<HTMLInputElement>('input[value=check]')!.click();
    await waitUntil(() => root.querySelector('[name=expect]'));
    root.querySelector<HTMLInputElement>('[name=expect]')!.value = "<< note.value === 'Right' >>";
    works.value = 'v20';
    button('Begin').click();
    await waitUntil(() => root.textContent!.includes('By the check, the version “Did 20” is broken'));
    root.querySelector<HTMLTextAreaElement>('[name=steps]')!.value = 'nobody = x';
    button('Begin').click();
    await waitUntil(() => root.textContent!.includes('cannot be told: Step 1: There is no component "nobody". Choose other versions, or mend the check.'));
    session.dispose();
  });

  it('takes no verdict on a version that is not on the canvas yet', async () => {
    const { root, session, button } = await show();
    const late = holdBack(session.api, ['readVersion']);
    button('Begin').click();
    await late.asked();
    await waitUntil(() => button('It works'));
    const message = root.querySelector('.part .message')!.textContent;
    expect(root.textContent).to.contain('It comes onto the canvas.');
    button('It works').click();
    expect(root.querySelector('.part .message')!.textContent).to.equal(message);
    late.answer();
    await waitUntil(() => root.textContent!.includes('It is on the canvas'));
    expect([root.querySelector('.part .message')!.textContent, `Did ${session.preview!.version.id.slice(1)}`]).to.deep.equal([message, message]);
    button('It works').click();
    await waitUntil(() => root.querySelector('.part .message')!.textContent !== message);
    session.dispose();
  });

  it('leaves nothing on the canvas and names no change when it is left while the last versions come', async () => {
    const { view, session, button } = await show();
    const { readVersion } = session.api;
    const [ends, answer] = heldBack();
    let asked = 0;
    session.api.readVersion = async (...call) => {
      asked += 1;
      await view.updateComplete;
      // Both versions that are compared at last.
      if (view.shadowRoot!.textContent!.includes('Comparing…')) await ends;
      return readVersion(...call);
    };
    button('Begin').click();
    const judged: string[] = [];
    const isNext = (): boolean => session.preview !== undefined && !judged.includes(session.preview.version.id) && view.shadowRoot!.textContent!.includes('It is on the canvas');
    const isLast = (): boolean => view.shadowRoot!.textContent!.includes('Comparing…');
    for (;;) {
      await waitUntil(() => isNext() || isLast());
      if (isLast()) break;
      judged.push(session.preview!.version.id);
      button(Number(session.preview!.version.id.slice(1)) < GUILTY ? 'It works' : 'It is broken').click();
    }
    view.remove();
    const before = asked;
    answer();
    await nextFrame();
    await nextFrame();
    expect([session.preview, asked]).to.deep.equal([undefined, before]);
    session.dispose();
  });
});
