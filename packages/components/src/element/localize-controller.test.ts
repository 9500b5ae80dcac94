import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.fixture.ts';
import '../register.ts';
import type { InlayPagination } from '../pagination/pagination.ts';
import type { InlayTextarea } from '../textarea/textarea.ts';
import { de } from './languages/de.ts';
import { addLanguage } from './languages/languages.ts';

/** What readers hear of the two arrows and the page between them. */
function spoken(pagination: InlayPagination): readonly (string | null)[] {
  return [...pagination.shadowRoot!.querySelectorAll('nav, .previous')].map((part) => part.getAttribute('aria-label'));
}

const GERMAN = ['Seiten', 'Vorherige Seite'];
const ENGLISH = ['Pages', 'Previous page'];

async function speaks(pagination: InlayPagination, words: readonly string[]): Promise<void> {
  await waitUntil(() => JSON.stringify(spoken(pagination)) === JSON.stringify(words), `says ${words.join()}`);
}

describe('LocalizeController', () => {
  it('speaks the language of the closest lang, fetched when it is first needed', async () => {
    const section = await fixture(html`<section lang="en"><inlay-pagination></inlay-pagination><div lang="de-DE"><inlay-pagination></inlay-pagination></div></section>`);
    const [outer, inner] = section.querySelectorAll('inlay-pagination');
    await speaks(inner!, GERMAN);
    await speaks(outer!, ENGLISH);
  });

  it('follows lang when it changes, also on the element itself and around a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
    const pagination = inside.appendChild(document.createElement('inlay-pagination'));
    await speaks(pagination, ENGLISH);
    host.lang = 'de';
    await speaks(pagination, GERMAN);
    inside.lang = 'en';
    await speaks(pagination, ENGLISH);
    pagination.lang = 'de';
    await speaks(pagination, GERMAN);
    pagination.removeAttribute('lang');
    inside.removeAttribute('lang');
    host.lang = '';
    await speaks(pagination, ENGLISH);
  });

  it('follows the element where it is moved, into another document too', async () => {
    const page = await fixture(html`<div><p lang="de"></p><p lang="en"></p><iframe></iframe></div>`);
    const [german, english] = page.querySelectorAll('p');
    const pagination = document.createElement('inlay-pagination');
    german!.append(pagination);
    await speaks(pagination, GERMAN);
    english!.append(pagination);
    await speaks(pagination, ENGLISH);
    const { body, documentElement } = page.querySelector('iframe')!.contentDocument!;
    body.append(pagination);
    documentElement.lang = 'de';
    await speaks(pagination, GERMAN);
  });

  it('says anew what a form reports, and keeps the app’s own words', async () => {
    const page = await fixture(html`<div lang="en"><inlay-textarea label="A" required></inlay-textarea><inlay-textarea custom-validation="Not so."></inlay-textarea></div>`);
    const [missing, own] = page.querySelectorAll<InlayTextarea>('inlay-textarea');
    missing!.validate();
    expect(missing!.validationMessage).to.equal('Fill in this field.');
    page.setAttribute('lang', 'de');
    await waitUntil(() => missing!.validationMessage === 'Bitte ausfüllen.');
    await missing!.updateComplete;
    expect(missing!.shadowRoot!.querySelector('[part=error]')!.textContent.trim()).to.equal('Bitte ausfüllen.');
    expect(own!.validationMessage).to.equal('Not so.');
  });

  it('says the default words of a property in the language, and the page’s own as they are', async () => {
    const page = await fixture(html`<div lang="de"><inlay-pagination></inlay-pagination><inlay-pagination label="Results"></inlay-pagination></div>`);
    const [plain, named] = page.querySelectorAll('inlay-pagination');
    await speaks(plain!, GERMAN);
    expect(spoken(named!)[0]).to.equal('Results');
  });

  it('speaks a language that was added, and again when it is replaced', async () => {
    const page = await fixture(html`<div lang="fr-CA"><inlay-pagination></inlay-pagination></div>`);
    const pagination = page.querySelector('inlay-pagination')!;
    await speaks(pagination, ENGLISH);
    addLanguage('fr', async () => ({ ...de, Pages: 'Pages du résultat', 'Previous page': 'Page précédente' }));
    page.setAttribute('lang', 'fr');
    await speaks(pagination, ['Pages du résultat', 'Page précédente']);
    addLanguage('fr', { Pages: 'Feuilles' });
    await speaks(pagination, ['Feuilles', 'Previous page']);
  });
});
