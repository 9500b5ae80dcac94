import { expect, fixture, html } from '@open-wc/testing';
import { ApiError } from '../api/api-error.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { BranchMenu } from './branch-menu.ts';

describe('the menu of branches', () => {
  it('creates a branch once, however often one presses, and again after it was refused', async () => {
    defineOnce('inlay-branch-menu', BranchMenu);
    const session = await openSession(documentWith({}));
    const made: string[] = [];
    let refuse = (_error: unknown): void => undefined;
    Object.assign(session.api, { listBranches: async () => [], createBranch: (_app: string, name: string) => (made.push(name), new Promise((_resolve, reject) => { refuse = reject; })) });
    const menu = await fixture<BranchMenu>(html`<inlay-branch-menu .session=${session}></inlay-branch-menu>`);
    expect(menu.shadowRoot!.querySelector('inlay-branch-list')).to.equal(null);
    await menu.openNew();
    const root = menu.shadowRoot!.querySelector('inlay-branch-list')!.shadowRoot!;
    expect(root.activeElement).to.equal(root.querySelector('[name=name]'));
    await expect(menu).to.be.accessible();
    const press = (): void => root.querySelector('form')!.requestSubmit();
    root.querySelector<HTMLInputElement>('[name=name]')!.value = 'side';
    press();
    press();
    await waitUntil(() => made.length > 0);
    press();
    refuse(new ApiError('There is a branch "side" already.', { code: 'branch-taken', status: 409 }));
    await waitUntil(() => root.querySelector('[role=alert]') !== null);
    expect(made).to.deep.equal(['side']);
    press();
    await waitUntil(() => made.length === 2);
    session.dispose();
  });
});
