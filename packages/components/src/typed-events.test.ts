import { expect } from '@open-wc/testing';
import './app-view/register.ts';

// Compiled too: a line that compiles and should not fails the check of types, and so does one that should and does not.

describe('events of the kit, to who writes TypeScript', () => {
  it('are heard with what they carry', () => {
    const table = document.createElement('inlay-table');
    const heard: unknown[] = [];
    const hear = ({ detail }: CustomEvent<{ readonly changeset: readonly { readonly key: string | number }[] }>): void => void heard.push(detail.changeset.map(({ key }) => key));
    table.addEventListener('save', hear);
    table.addEventListener('save', ({ detail }) => heard.push(detail.changeset.length), { once: true });
    table.saveChanges();
    table.removeEventListener('save', hear);
    table.saveChanges();
    expect(heard).to.deep.equal([[], 0]);
  });

  it('are those of each element, and those of every other one', () => {
    const table = document.createElement('inlay-table');
    table.addEventListener('sort', ({ detail }) => detail.sort.map(({ column }) => column));
    table.addEventListener('rowAction', ({ detail: { triggeredAction, triggeredRow } }) => [triggeredAction.length, triggeredRow?.['name']]);
    document.querySelector('inlay-form')?.addEventListener('submit', ({ detail }) => Object.keys(detail.data));
    document.querySelector('inlay-chat')?.addEventListener('send', ({ detail }) => detail.message.length + detail.messages.length);
    document.createElement('inlay-textarea').addEventListener('input', ({ isComposing }) => isComposing);
    // As of every element, and by an object that listens, or a name of the page's own.
    table.addEventListener('click', ({ clientX }) => clientX);
    table.addEventListener('sort', { handleEvent: ({ type }: Event) => type });
    table.addEventListener('of-the-page', ({ type }) => type);
    const element: HTMLElement = table;
    expect(element).to.equal(table);

    // @ts-expect-error: it carries no rows.
    table.addEventListener('sort', ({ detail }) => detail.rows as unknown);
    // @ts-expect-error: the number of a page is no text.
    table.addEventListener('pageChange', ({ detail }) => detail.page.trim());
    // @ts-expect-error: it carries nothing.
    document.createElement('inlay-alert').addEventListener('action', ({ detail }) => detail.text as unknown);
    // @ts-expect-error: it is an event without a detail.
    document.createElement('inlay-tabs').addEventListener('change', ({ detail }) => detail as unknown);
  });

  it('are those of an app, which says what is wrong with it', async () => {
    const app = document.createElement('inlay-app');
    const heard: string[] = [];
    app.addEventListener('problems', ({ detail }) => heard.push(...detail.problems.map(({ code, severity }) => `${severity} ${code}`)));
    app.addEventListener('click', ({ clientX }) => clientX);
    app.addEventListener('of-the-page', ({ type }) => type);
    // @ts-expect-error: it carries no document.
    app.addEventListener('problems', ({ detail }) => detail.document as unknown);
    app.document = '{';
    document.body.append(app);
    await app.updateComplete;
    app.remove();
    expect(heard).to.deep.equal(['error json-syntax']);
    const first: HTMLElement | null = document.querySelector('inlay-app');
    expect(first).to.equal(null);
  });
});
