import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { openSession, documentWith } from '../panels/session.fixture.ts';
import { createAppScope } from '../session/app-scope.ts';
import type { Session } from '../session/session.ts';
import { waitUntil } from '../wait-until.fixture.ts';
import { defineOnce } from './define-once.ts';
import { ExpressionField } from './expression-field.ts';
import { expressionScope } from './expression-scope.ts';

defineOnce('inlay-expression-field', ExpressionField);

describe('<inlay-prompt-dialog>', () => {
  let session: Session;
  let field: ExpressionField;

  beforeEach(async () => {
    session = await openSession(documentWith({ words: { type: 'textarea', props: { value: 'too slow' } } }));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(place, { context: expressionScope, initialValue: createAppScope(session) });
    field = Object.assign(document.createElement('inlay-expression-field'), { label: 'Prompt', expandable: true, value: 'Sum up: << words.value >>' });
    field.addEventListener('value-change', (event) => (field.value = (event as CustomEvent<{ value: string }>).detail.value));
    place.append(field);
    await field.updateComplete;
    field.renderRoot.querySelector<HTMLElement>('.expand')!.click();
    await waitUntil(() => dialog()?.open === true, 'an open dialog');
  });

  afterEach(() => session.dispose());

  const root = (): ShadowRoot | null | undefined => field.renderRoot.querySelector('inlay-prompt-dialog')?.shadowRoot;
  const dialog = (): HTMLDialogElement | null | undefined => root()?.querySelector('dialog');
  const sent = (): string => root()?.querySelector('section[aria-label^="As"]')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

  it('shows what the text comes to, as it changes, with about how many tokens it has', async () => {
    await expect(root()!.host as HTMLElement).to.be.accessible();
    expect(sent()).to.equal('As it will be sent16 characters, about 4 tokens Sum up: too slow');
    session.app.set('words', 'value', 'fine');
    await waitUntil(() => sent().endsWith('Sum up: fine'), 'the new text');
  });

  it('says why nothing would be sent', async () => {
    field.value = '<< nobody.value >>';
    await waitUntil(() => sent().includes('A query whose text fails is not sent.'), 'why it fails');
  });

  it('is one text with the field, and gives the keyboard back', async () => {
    const inner = root()!.querySelector('inlay-expression-field')!;
    inner.dispatchEvent(new CustomEvent('value-change', { detail: { value: 'Other' } }));
    await field.updateComplete;
    expect(field.value).to.equal('Other');
    dialog()!.close();
    await waitUntil(() => root() === undefined, 'no dialog');
  });
});
