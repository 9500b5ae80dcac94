import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../../expression-field/define-once.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { writeThemeFile } from './theme-file.ts';
import { ThemePanel } from './theme-panel.ts';

defineOnce('inlay-theme-panel', ThemePanel);

describe('<inlay-theme-panel>', () => {
  let session: Session;
  let panel: ThemePanel;

  beforeEach(async () => {
    session = await openSession(documentWith({ go: { type: 'button', props: { text: 'Go' } } }));
    panel = await fixture<ThemePanel>(html`<inlay-theme-panel .session=${session}></inlay-theme-panel>`);
  });

  afterEach(() => session.dispose());

  const find = (selector: string): HTMLInputElement => panel.renderRoot.querySelector<HTMLInputElement>(selector)!;
  const button = (text: string): HTMLButtonElement => [...panel.renderRoot.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent ?? '').trim() === text)!;
  const type = async (field: HTMLInputElement | HTMLSelectElement, value: string, event = 'change'): Promise<void> => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    await panel.updateComplete;
  };
  const choose = async (content: string): Promise<void> => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'theme.json'));
    const input = find('[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => input.value === '');
    await panel.updateComplete;
  };

  it('is accessible, as it opens and with everything that can be wrong', async () => {
    panel.renderRoot.querySelector('details')!.open = true;
    await expect(panel).to.be.accessible();
    session.apply([{ type: 'setTheme', theme: { accent: '#ffee00', line: 'var(--x)', 'radius-card': '2px', 'space-2': '3px' } }]);
    await type(find('[aria-label="Text, light"]'), 'nothing');
    await type(find('[data-token=radius-dialog]'), 'round');
    await expect(panel).to.be.accessible();
  });

  it('fixes the scheme and the contrast, and gives them back', async () => {
    await type(find('[data-token=color-scheme]'), 'dark');
    await type(find('[data-token=contrast]'), 'more');
    expect(session.document.theme).to.deep.equal({ 'color-scheme': 'dark', contrast: 'more' });
    expect(find('[aria-label="Accent, light"]')).to.equal(null);
    await type(find('[data-token=color-scheme]'), '');
    await type(find('[data-token=contrast]'), '');
    expect(session.document.theme).to.equal(undefined);
  });

  it('sets a colour for one scheme, by picking and by typing, shows the default before and gives it back', async () => {
    expect(find('[data-token=accent]').textContent).to.contain('default');
    await type(find('[aria-label="Accent, light: pick"]'), '#006d77', 'input');
    await type(find('[aria-label="Accent, dark"]'), 'aqua');
    expect(session.document.theme).to.deep.equal({ accent: 'light-dark(#006d77, aqua)' });
    expect(find('[aria-label="Accent, dark: pick"]').value).to.equal('#00ffff');
    button('Reset Accent').click();
    expect(session.document.theme).to.equal(undefined);
  });

  it('keeps what is no colour as it was typed, says so, and changes nothing', async () => {
    const field = find('[aria-label="Accent, light"]');
    await type(field, 'tael');
    expect([field.value, field.getAttribute('aria-invalid'), session.document.theme]).to.deep.equal(['tael', 'true', undefined]);
    expect(find('[data-token=accent]').textContent).to.contain('“tael” is no colour');
    await type(field, 'teal');
    expect(find('[data-token=accent]').textContent).not.to.contain('is no colour');
  });

  it('says which pairs are too close and how close, and takes it back when they are not', async () => {
    await type(find('[data-token=color-scheme]'), 'light');
    await type(find('[aria-label="Accent, light"]'), '#ffee00');
    expect(find('[data-token=accent] .bad').textContent).to.contain('is 1.').and.to.contain('text needs 4.5');
    expect(find('.verdict').textContent).to.contain('too close');
    button('Blue').click();
    await panel.updateComplete;
    expect(find('.verdict').textContent).to.contain('can be read');
    expect(button('Blue').ariaPressed).to.equal('true');
  });

  it('fits what goes with an accent to its hue', async () => {
    await type(find('[aria-label="Accent, light"]'), '#7c3aed');
    button('Fit hover, focus and selection to it').click();
    expect(Object.keys(session.document.theme!)).to.deep.equal(['accent', 'accent-hover', 'accent-soft', 'focus', 'selection']);
  });

  it('sets corners, density and font, refuses what does not fit, and shows what it has no field for', async () => {
    await type(find('[data-token=radius-control]'), '9px');
    await type(find('[data-token=density]'), '-1');
    await type(find('[data-token=font]'), 'Georgia, serif');
    await type(find('[data-token=radius-card]'), 'round');
    expect(session.document.theme).to.deep.equal({ density: '-1', font: 'Georgia, serif', 'radius-control': '9px' });
    expect(panel.renderRoot.textContent).to.contain('“round” does not fit here. Write for example 12px.');
    session.apply([{ type: 'setTheme', theme: { 'space-8': '6px' } }]);
    await panel.updateComplete;
    button('Remove space-8').click();
    expect(session.document.theme).to.equal(undefined);
  });

  it('takes a theme from a file, whole or not at all', async () => {
    await choose(writeThemeFile({ accent: 'teal', density: '1' }));
    expect(session.document.theme).to.deep.equal({ accent: 'teal', density: '1' });
    await choose('{ "inlayTheme": 1, "tokens": { "accent": 3, "density": "2" } }');
    expect(find('.refusal').textContent).to.contain('accent: Expected a text');
    expect(session.document.theme).to.deep.equal({ accent: 'teal', density: '1' });
    button('Reset all').click();
    expect(session.document.theme).to.equal(undefined);
  });

  it('undoes a colour that was dragged about in one step, and other tokens each in its own', async () => {
    const pick = find('[aria-label="Accent, light: pick"]');
    for (const colour of ['#111111', '#222222', '#333333']) await type(pick, colour, 'input');
    await type(find('[data-token=density]'), '1');
    session.undo();
    expect(Object.keys(session.document.theme!)).to.deep.equal(['accent']);
    session.undo();
    expect(session.document.theme).to.equal(undefined);
  });
});
