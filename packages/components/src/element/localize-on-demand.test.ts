import { expect, fixture, html } from '@open-wc/testing';
import { InlayTextarea } from '../textarea/textarea.ts';
import { defineElement } from './define-element.ts';
import { waitUntil } from './wait-until.fixture.ts';

// Its own page, on which nothing but this one kind is fetched.
defineElement(InlayTextarea);

describe('the languages of a page', () => {
  it('are not fetched where English is spoken, and come with the first other one, also later', async () => {
    const page = await fixture(html`<div lang="en-GB"><inlay-textarea label="A" required maxlength="2000"></inlay-textarea></div>`);
    const field = page.querySelector<InlayTextarea>('inlay-textarea')!;
    expect(field.validate()).to.equal(false);
    expect(field.validationMessage).to.equal('Fill in this field.');
    field.value = 'x'.repeat(2345);
    expect(field.validationMessage).to.equal('Write at most 2,000 characters; there are 2,345.');
    expect(languageFiles()).to.deep.equal([]);
    page.setAttribute('lang', 'de-DE');
    await waitUntil(() => field.validationMessage === 'Höchstens 2.000 Zeichen eingeben; jetzt sind es 2.345.');
    expect(languageFiles()).to.include.members(['known-languages.ts', 'de.ts']);
    page.setAttribute('lang', 'en');
    await waitUntil(() => field.validationMessage === 'Write at most 2,000 characters; there are 2,345.');
  });
});

/** What this page has fetched of what only other languages need. */
function languageFiles(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ pathname }) => /\/languages\/(?:de|known)/.test(pathname)).map(({ pathname }) => pathname.split('/').at(-1)!);
}
