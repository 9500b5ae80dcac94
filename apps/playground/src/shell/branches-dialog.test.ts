import { expect, fixture, html } from '@open-wc/testing';
import { ApiError } from '../api/api-error.ts';
import type { Branch } from '../api/branch-types.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { BranchesDialog } from './branches-dialog.ts';

const START = documentWith({ note: { type: 'text', props: { value: 'one' } } });
const MERGED = { ...START, name: 'Merged' };
const newest: Branch['newest'] = { id: 'v1', parents: [], author: 'ada', origin: 'hand', message: 'Made it', at: '2026-01-01T10:00:00.000Z', editCount: 1 };
const BRANCHES: readonly Branch[] = [{ name: 'main', isProtected: true, newest }, { name: 'side', isProtected: false, newest }];

/** A protected branch with a change on it that cannot be saved there, and another branch to merge into it. */
async function show() {
  defineOnce('inlay-branches-dialog', BranchesDialog);
  const session = await openSession(START);
  const merges: unknown[] = [];
  let answer = (): void => undefined;
  Object.assign(session.api, {
    listBranches: async () => BRANCHES,
    planMerge: async () => ({ status: 'forward', ahead: 1, behind: 0, expected: 'v1', expectedFrom: 'v2', conflicts: [], document: MERGED, before: START }),
    mergeBranch: (...words: readonly unknown[]) => (merges.push(words), new Promise<void>((resolve) => { answer = resolve; })),
    readApp: async () => ({ document: MERGED, head: { version: 'v2', revision: 2 } }),
    saveEdits: () => Promise.reject(new ApiError('It is protected.', { code: 'branch-protected', status: 403 })),
  });
  session.apply([{ type: 'setProp', name: 'note', prop: 'value', value: 'mine' }]);
  const dialog = await fixture<BranchesDialog>(html`<inlay-branches-dialog .session=${session}></inlay-branches-dialog>`);
  await dialog.open();
  await waitUntil(() => dialog.shadowRoot!.querySelector('[aria-label="Compare side with main"]') !== null);
  dialog.shadowRoot!.querySelector<HTMLElement>('[aria-label="Compare side with main"]')!.click();
  const merge = (): ShadowRoot | null | undefined => dialog.shadowRoot!.querySelector('inlay-merge-view')?.shadowRoot;
  await waitUntil(() => merge()?.querySelector('form'));
  return { dialog, session, merges, answer: () => { answer(); }, form: merge()!.querySelector('form')! };
}

describe('the dialog of all branches', () => {
  it('keeps what is unsaved when another branch is merged into the one that is open', async () => {
    const { dialog, session, answer, merges, form } = await show();
    form.requestSubmit();
    await waitUntil(() => merges.length === 1);
    answer();
    await waitUntil(() => session.document.name === 'Merged' && dialog.shadowRoot!.textContent!.includes('Merged into main.'));
    expect(session.document.components['note']!.props!['value']).to.equal('mine');
    session.dispose();
  });

  it('merges once, however often one presses', async () => {
    const { session, merges, form } = await show();
    form.requestSubmit();
    form.requestSubmit();
    await waitUntil(() => merges.length > 0);
    expect(merges).to.have.length(1);
    session.dispose();
  });
});
