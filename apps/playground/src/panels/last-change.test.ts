import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ApiError } from '../api/api-error.ts';
import type { Blame, Version } from '../api/api-types.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { LastChange } from './last-change.ts';
import { documentWith, openSession } from './session.fixture.ts';

const version = (id: string, message: string, more: Partial<Version> = {}): Version => ({ id, parents: [], author: 'ada', origin: 'hand', message, at: new Date(Date.now() - 7_300_000).toISOString(), editCount: 1, ...more });

async function show(blame: () => Promise<Blame>) {
  defineOnce('inlay-last-change', LastChange);
  const session = await openSession(documentWith({ note: { type: 'text', props: { value: 'x' } } }));
  Object.assign(session.api, { readBlame: blame });
  const element = await fixture<LastChange>(html`<inlay-last-change .session=${session} .name=${'note'}></inlay-last-change>`);
  return { element, session, text: () => element.shadowRoot!.textContent!.replaceAll(/\s+/g, ' ').trim() };
}

describe('LastChange', () => {
  it('says who changed it last, in what, and each value, and leads to the version', async () => {
    const { element, session, text } = await show(async () => ({ changes: [{ path: ['props', 'value'], version: version('v2', 'Changed value of note', { prompt: 'Make it friendly' }) }], added: version('v1', 'Made the app') }));
    await waitUntil(() => text() !== '');
    expect(text()).to.equal('Last changed 2 hours ago by ada in Changed value of note, asked for: “Make it friendly” By value value2 hours ago by ada in Changed value of note, asked for: “Make it friendly” All else, as it was added2 hours ago by ada in Made the app');
    expect(element.getBoundingClientRect().height).to.be.above(10);
    await expect(element).to.be.accessible();
    setTimeout(() => element.shadowRoot!.querySelector('button')!.click());
    expect((await oneEvent(element, 'show-version')).detail).to.deep.equal({ version: 'v2' });
    session.dispose();
  });

  it('is not there without a server, and comes with the next version', async () => {
    let isThere = false;
    const { session, text } = await show(async () => {
      if (!isThere) throw new ApiError('Away.', { code: 'unreachable', status: 0 });
      return { changes: [], added: version('v1', 'Made the app') };
    });
    expect(text()).to.equal('');
    isThere = true;
    session.apply([{ type: 'setProp', name: 'note', prop: 'value', value: 'y' }]);
    await session.save();
    await waitUntil(() => text() === 'Added 2 hours ago by ada in Made the app');
    session.dispose();
  });
});
