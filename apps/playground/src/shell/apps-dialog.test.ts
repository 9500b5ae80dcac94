import { expect, fixture, html } from '@open-wc/testing';
import { ApiError } from '../api/api-error.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { AppsDialog } from './apps-dialog.ts';

describe('the dialog of all apps', () => {
  it('makes one app, however often one presses, and another after it was refused', async () => {
    defineOnce('inlay-apps-dialog', AppsDialog);
    const session = await openSession(documentWith({}));
    const made: string[] = [];
    let refuse = (_error: unknown): void => undefined;
    Object.assign(session.api, {
      listApps: async () => [], listExamples: async () => [],
      createApp: ({ name }: { readonly name: string }) => (made.push(name), new Promise((_resolve, reject) => { refuse = reject; })),
    });
    const dialog = await fixture<AppsDialog>(html`<inlay-apps-dialog .session=${session}></inlay-apps-dialog>`);
    await dialog.open();
    await dialog.updateComplete;
    const root = dialog.shadowRoot!;
    const press = (): void => root.querySelector<HTMLFormElement>('form.new')!.requestSubmit();
    root.querySelector<HTMLInputElement>('[name=name]')!.value = 'New one';
    press();
    press();
    await waitUntil(() => made.length > 0);
    press();
    refuse(new ApiError('There is no room.', { code: 'full', status: 507 }));
    await waitUntil(() => root.querySelector('[role=alert]') !== null);
    expect(made).to.deep.equal(['New one']);
    press();
    await waitUntil(() => made.length === 2);
    session.dispose();
  });
});
