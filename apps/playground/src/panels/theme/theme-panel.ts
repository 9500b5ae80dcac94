import type { Theme } from '@inlay/components/app-view';
import { baseStyles } from '@inlay/components/element';
import { colourTokens } from '@inlay/components/tokens';
import type { ColourName } from '@inlay/components/tokens';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import RotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { colourRow } from './colour-row.ts';
import { isColour, resolveColour } from '../resolve-colour.ts';
import { fits, otherTokens, scaleFields } from './scale-fields.ts';
import type { ScaleField } from './scale-fields.ts';
import { checkPairs } from './theme-contrast.ts';
import type { CheckedPair } from './theme-contrast.ts';
import { readThemeFile, writeThemeFile } from './theme-file.ts';
import { colourAt, withColour, withFittingFamily, withToken } from '../theme-model.ts';
import type { Face } from '../theme-model.ts';
import { themePanelStyles } from './theme-panel.styles.ts';
import { presetOf, themePresets, withPreset } from './theme-presets.ts';

/** The roles that most apps change; the others stand below them. */
const FIRST_ROLES: readonly ColourName[] = ['accent', 'text-on-accent', 'canvas', 'surface', 'text', 'text-muted', 'line-strong'];
const SCHEMES = [['', 'As the page'], ['light', 'Light'], ['dark', 'Dark']] as const;
const CONTRASTS = [['', 'As asked for'], ['more', 'High']] as const;
const KNOWN: ReadonlySet<string> = new Set([...colourTokens.map(({ name }) => name), ...scaleFields.map(({ token }) => token), 'color-scheme', 'contrast']);

/** How the app looks: scheme, contrast, colours, corners, density and type. Every change is an edit, seen on the canvas at once. */
export class ThemePanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, controlStyles, themePanelStyles];

  declare session: Session;

  /** What was typed and is not taken, by token, and by scheme for colours. */
  #wrong: Readonly<Record<string, string>> = {};
  #refusal: string | undefined;

  constructor() {
    super();
    new SessionController(this, () => this.session, ['document']);
  }

  get #theme(): Theme {
    return this.session.document.theme ?? {};
  }

  protected override render(): TemplateResult {
    const theme = this.#theme;
    const pairs = checkPairs(theme, resolveColour);
    const failing = pairs.filter(({ actual, ratio }) => actual !== undefined && actual < ratio).length;
    return html`
      <div role="alert">${this.#refusal === undefined ? nothing : html`<p class="refusal">${this.#refusal}</p>`}</div>
      ${this.#whole(theme)}
      <p class=${failing === 0 ? 'verdict' : 'verdict bad'} role="status">${failing === 0 ? 'Every pair of colours that meets can be read.' : `${failing} ${failing === 1 ? 'pair' : 'pairs'} of colours that meet ${failing === 1 ? 'is' : 'are'} too close. See below.`}</p>
      <section aria-labelledby="colours">
        <h3 id="colours" class="section-label">Colours</h3>
        ${FIRST_ROLES.map((name) => html`${this.#colour(theme, name, pairs)}${name === 'accent' ? this.#fit(theme) : nothing}`)}
        <details ?open=${colourTokens.some(({ name }) => !FIRST_ROLES.includes(name) && theme[name] !== undefined && presetOf(theme) === undefined)}>
          <summary>More colours</summary>
          ${repeat(colourTokens.filter(({ name }) => !FIRST_ROLES.includes(name)), ({ name }) => name, ({ name }) => this.#colour(theme, name, pairs))}
        </details>
      </section>
      <section aria-labelledby="shape">
        <h3 id="shape" class="section-label">Shape and type</h3>
        ${scaleFields.map((field) => this.#scale(theme, field))}
      </section>
      ${this.#others(theme)} ${this.#file(theme)}
    `;
  }

  /** What is chosen for the theme as a whole. */
  #whole(theme: Theme): TemplateResult {
    const preset = presetOf(theme);
    return html`
      <div class="pair">
        ${this.#choice(theme, { token: 'color-scheme', label: 'Scheme', choices: SCHEMES })}
        ${this.#choice(theme, { token: 'contrast', label: 'Contrast', choices: CONTRASTS })}
      </div>
      <div>
        <span class="caption" id="presets">Accent to begin with</span>
        <div class="presets" role="group" aria-labelledby="presets">
          ${themePresets.map((each) => html`<button class="preset" type="button" aria-pressed=${each === preset} @click=${() => this.#set(withPreset(theme, each))}><span class="swatch" data-colour=${each.tokens['accent'] ?? colourAt({}, 'accent', 'light')}></span>${each.title}</button>`)}
        </div>
      </div>
    `;
  }

  // The colours are the person's, so they are written through the object model; a style attribute is refused by the policy.
  protected override updated(): void {
    for (const swatch of this.renderRoot.querySelectorAll<HTMLElement>('[data-colour]')) swatch.style.setProperty('background', swatch.dataset['colour']!);
  }

  #choice(theme: Theme, { token, label, choices }: { readonly token: string; readonly label: string; readonly choices: readonly (readonly [string, string])[] }): TemplateResult {
    const value = theme[token] ?? '';
    return html`
      <label class="field"><span>${label}</span>
        <select data-token=${token} .value=${live(value)} @change=${(event: Event) => this.#set(withToken(theme, token, (event.target as HTMLSelectElement).value || undefined))}>
          ${choices.map(([choice, words]) => html`<option value=${choice} ?selected=${choice === value}>${words}</option>`)}
          ${choices.some(([choice]) => choice === value) ? nothing : html`<option value=${value} selected>${value}</option>`}
        </select>
      </label>
    `;
  }

  #colour(theme: Theme, name: ColourName, pairs: readonly CheckedPair[]): TemplateResult {
    const wrongAt = (face: Face): object => (this.#wrong[`${name} ${face}`] === undefined ? {} : { [face]: this.#wrong[`${name} ${face}`] });
    return colourRow({
      theme, name, pairs,
      wrong: { ...wrongAt('light'), ...wrongAt('dark') },
      change: (face, value) => this.#change(`${name} ${face}`, value, isColour(value) ? withColour(theme, name, { face, value }) : undefined),
      reset: () => this.#set(withToken(theme, name, undefined)),
    });
  }

  #fit(theme: Theme): TemplateResult | typeof nothing {
    if (theme['accent'] === undefined || presetOf(theme) !== undefined) return nothing;
    const fitted = withFittingFamily(theme, resolveColour);
    return html`<button class="button" type="button" ?disabled=${fitted === undefined} @click=${() => fitted && this.#set(fitted)}>Fit hover, focus and selection to it</button>`;
  }

  #scale(theme: Theme, field: ScaleField): TemplateResult {
    const { token, label, fallback, example, choices } = field;
    if (choices !== undefined) return this.#choice(theme, { token, label, choices: [['', `Default: ${fallback}`], ...choices] });
    const typed = this.#wrong[token];
    const value = theme[token];
    const change = (event: Event): void => {
      const text = (event.target as HTMLInputElement).value.trim();
      this.#change(token, text, text === '' || fits(field, text) ? withToken(theme, token, text || undefined) : undefined);
    };
    return html`
      <div class="scale">
        <label class="field"><span>${label}</span><input class="code" type="text" spellcheck="false" autocomplete="off" data-token=${token} placeholder="Default: ${fallback}" aria-invalid=${typed === undefined ? 'false' : 'true'} .value=${live(typed ?? value ?? '')} @change=${change}></label>
        ${value === undefined ? nothing : html`<button class="small-button" type="button" title="Back to the kit’s own" aria-label="Reset ${label}" @click=${() => this.#set(withToken(theme, token, undefined))}>${icon(RotateCcw)}</button>`}
      </div>
      ${typed === undefined ? nothing : html`<p class="note bad" role="alert">“${typed}” does not fit here. Write for example ${example}.</p>`}
    `;
  }

  #others(theme: Theme): TemplateResult | typeof nothing {
    const others = otherTokens(theme, KNOWN);
    if (others.length === 0) return nothing;
    return html`
      <section aria-labelledby="others">
        <h3 id="others" class="section-label">Other tokens</h3>
        <ul class="others">${others.map(([name, value]) => html`<li><span class="code">${name}: ${value}</span><button class="small-button" type="button" title="Remove" aria-label="Remove ${name}" @click=${() => this.#set(withToken(theme, name, undefined))}>${icon(X)}</button></li>`)}</ul>
      </section>
    `;
  }

  #file(theme: Theme): TemplateResult {
    const isEmpty = Object.keys(theme).length === 0;
    return html`
      <div class="actions">
        <button class="button" type="button" ?disabled=${isEmpty} @click=${this.#export}>Export</button>
        <button class="button" type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('[type=file]')?.click()}>Import</button>
        <input type="file" accept="application/json,.json" aria-label="Theme file" hidden @change=${this.#import}>
        <button class="button plain" type="button" ?disabled=${isEmpty} @click=${() => this.#set({})}>Reset all</button>
      </div>
    `;
  }

  /** Takes what was typed, or keeps it in its field with a word on what is wrong. */
  #change(place: string, typed: string, theme: Theme | undefined): void {
    const { [place]: _gone, ...others } = this.#wrong;
    this.#wrong = theme === undefined ? { ...others, [place]: typed } : others;
    if (theme === undefined) this.requestUpdate();
    else this.#apply(theme);
  }

  #set(theme: Theme): void {
    this.#wrong = {};
    this.#apply(theme);
  }

  #apply(theme: Theme): void {
    const refused = this.session.apply([{ type: 'setTheme', theme }]);
    this.#refusal = refused?.message;
    this.requestUpdate();
  }

  readonly #export = (): void => {
    const url = URL.createObjectURL(new Blob([writeThemeFile(this.#theme)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${this.session.document.name || 'app'} theme.json` });
    link.click();
    URL.revokeObjectURL(url);
  };

  readonly #import = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    const read = readThemeFile(await file.text());
    // The same file can be chosen again once it is mended.
    input.value = '';
    if ('theme' in read) this.#set(read.theme);
    else this.#refusal = read.refused;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-theme-panel': ThemePanel;
  }
}
