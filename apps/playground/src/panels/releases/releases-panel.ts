import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import Rocket from 'lucide/dist/esm/icons/rocket.mjs';
import type { Release, ReleaseList } from '../../api/release-types.ts';
import type { Environment, ReleaseCalls } from '../../api/release-calls.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { listState } from '../list-state.ts';
import { SessionListener } from '../session-listener.ts';
import { CopyLine } from './copy-line.ts';
import { moveWords, timeWords } from './move-words.ts';
import { plansTemplate } from './plans.ts';
import { embedCode, releaseAddress } from './release-address.ts';
import { releasesPanelStyles } from './releases-panel.styles.ts';

const TITLES: Readonly<Record<Environment, string>> = { live: 'Live', staging: 'Staging' };

/**
 * What is live and on staging, every release with its address and the code that embeds it, what is planned, what happened,
 * and which sites may show the app.
 *
 * @fires publish - The person wants to publish the draft.
 */
export class ReleasesPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, panelStyles, releasesPanelStyles];

  declare session: Session;

  protected readonly reading = new SessionListener(this, () => this.session, { events: ['releases', 'history'], react: () => void this.#load() });
  #list: ReleaseList | undefined;
  /** What changed since the release that is live, or the last one where none is. */
  #since: { readonly version: string; readonly notes: string } | undefined;
  #open: string | undefined;
  /** How often something was read or changed: what was asked earlier says how it was then. */
  #turn = 0;
  #refusal: string | undefined;
  #isBusy = false;
  /** The press is the second of a double one: what was meant is done already, and another button may stand there now. */
  #isSecondPress = false;

  constructor() {
    super();
    defineOnce('inlay-copy-line', CopyLine);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#load();
  }

  protected override render(): TemplateResult {
    const list = this.#list;
    if (this.session.api.releases === undefined) return html`<p class="empty">Publishing needs the Inlay server. Start it, and open the app there.</p>`;
    return html`
      <div class="body" @click=${this.#onPress}>
        ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
        ${list === undefined ? listState({ words: 'Reading the releases…', hasFailed: this.#refusal !== undefined, again: () => void this.#load() }) : this.#content(list)}
      </div>
    `;
  }

  #content(list: ReleaseList): TemplateResult {
    return html`
      <button class="button ${list.releases.length === 0 ? 'primary' : ''}" type="button" @click=${this.#publish}>${icon(Rocket)} Publish…</button>
      ${list.releases.length === 0 ? html`<p class="empty">Nothing is published yet. People see an app once it is live; what you change afterwards stays a draft.</p>` : html`
        ${this.#environment('live', list)} ${this.#environment('staging', list)}
        ${this.#since === undefined ? nothing : html`<section aria-label="Changed since"><h3>Changed since ${this.#since.version}</h3><p class="notes">${this.#since.notes === '' ? 'Nothing.' : this.#since.notes}</p></section>`}
        ${plansTemplate(list.plans, (plan) => void this.#do((calls, app) => calls.cancelPlan(app, plan)))}
        <section aria-label="Releases"><h3>Releases</h3><ol class="releases" aria-label="Releases, newest first">${repeat(list.releases, ({ version }) => version, (release) => this.#release(release, list))}</ol></section>
        ${this.#moves(list)}
      `}
      ${this.#sites(list)}
    `;
  }

  #environment(environment: Environment, { environments, moves }: ReleaseList): TemplateResult {
    const { version, before } = environments[environment];
    const since = moves.find((move) => move.environment === environment)?.at;
    const address = releaseAddress(this.session.id, environment, location.origin);
    const canGoLive = environment === 'staging' && version !== null && version !== environments.live.version;
    return html`
      <section class="environment" aria-label=${TITLES[environment]}>
        <div class="head"><h3>${TITLES[environment]}</h3><span class="number">${version ?? 'Nothing'}</span></div>
        ${since === undefined ? nothing : html`<p class="muted">since <time datetime=${since}>${timeWords(since)}</time></p>`}
        ${before === null && !canGoLive ? nothing : html`<div class="ways">
          ${before === null ? nothing : html`<button class="button" type="button" @click=${() => void this.#change(environment, (calls, app) => calls.rollBack(app, environment, version))}>${version === null ? `Put ${before} back` : `Roll back to ${before}`}</button>`}
          ${canGoLive ? html`<button class="button" type="button" @click=${() => void this.#move('live', version)}>Make it live</button>` : nothing}
        </div>`}
        ${version === null ? nothing : html`<div class="ways"><a href=${address} target="_blank" rel="noopener">Open</a><button class="link" type="button" @click=${() => void this.#move(environment, null)}>Take offline</button></div>`}
      </section>
    `;
  }

  #release(release: Release, { environments, kit }: ReleaseList): TemplateResult {
    const { version } = release;
    const isOpen = this.#open === version;
    const places = (['live', 'staging'] as const).filter((environment) => environments[environment].version === version);
    return html`
      <li>
        <button class="release" type="button" aria-expanded=${isOpen} @click=${() => this.#toggle(isOpen ? undefined : version)}>
          <span class="line"><span class="number">${version}</span>${places.map((place) => html`<span class="tag ${place}">${place}</span>`)}</span>
          <span class="muted"><time datetime=${release.at}>${timeWords(release.at)}</time> by ${release.author}</span>
        </button>
        ${isOpen ? html`
          <div class="details">
            <p class="notes">${release.notes === '' ? 'It has no notes.' : release.notes}</p>
            <div class="ways">
              ${(['live', 'staging'] as const).filter((environment) => !places.includes(environment)).map((environment) => html`<button class="button" type="button" @click=${() => void this.#move(environment, version)}>${environment === 'live' ? 'Make it live' : 'Put it on staging'}</button>`)}
              <button class="button" type="button" @click=${() => void this.#look(release.source)}>Look at it</button>
            </div>
            <div class="field"><span>Its address, for good</span><inlay-copy-line label="the address of ${version}" text=${releaseAddress(this.session.id, version, location.origin)}></inlay-copy-line></div>
            <div class="field"><span>To embed it</span><inlay-copy-line label="the code that embeds ${version}" text=${embedCode(this.session.id, version, { origin: location.origin, script: release.bundle })}></inlay-copy-line></div>
            <p class="muted">Made with version ${release.kit} of the components${release.bundle === undefined ? (release.kit === kit ? '.' : `, and shown with ${kit}.`) : ', and always shown with that.'}</p>
          </div>
        ` : nothing}
      </li>
    `;
  }

  #moves({ moves }: ReleaseList): TemplateResult | typeof nothing {
    if (moves.length === 0) return nothing;
    return html`<details><summary>What happened</summary><ol class="moves">${moves.map((move) => html`<li><span>${moveWords(move)}</span><span class="muted"><time datetime=${move.at}>${timeWords(move.at)}</time> by ${move.by}</span></li>`)}</ol></details>`;
  }

  #sites({ origins }: ReleaseList): TemplateResult {
    return html`
      <section aria-label="Embedding">
        <h3>Embedding</h3>
        <inlay-copy-line label="the code that embeds what is live" text=${embedCode(this.session.id, 'live', { origin: location.origin })}></inlay-copy-line>
        <form @submit=${this.#onSites}>
          <label class="field"><span>Sites that may show the app</span>
            <textarea name="origins" rows="3" placeholder="https://shop.example" aria-describedby="sites-note" .value=${origins.join('\n')}></textarea>
            <small id="sites-note">One a line. None may unless it stands here, since its visitors use your models; * means every site.</small></label>
          <div class="ways"><button class="button" type="submit">Save the sites</button></div>
        </form>
      </section>
    `;
  }

  /** In the first phase, before what is pressed hears of it. */
  readonly #onPress = { capture: true, handleEvent: (event: MouseEvent): void => void (this.#isSecondPress = event.detail > 1) };

  readonly #publish = (): void => {
    this.dispatchEvent(new CustomEvent('publish', { bubbles: true, composed: true }));
  };

  readonly #onSites = (event: SubmitEvent): void => {
    event.preventDefault();
    const origins = String(new FormData(event.target as HTMLFormElement).get('origins')).split(/\s+/).filter((origin) => origin !== '');
    void this.#do((calls, app) => calls.saveOrigins(app, origins));
  };

  #toggle(version: string | undefined): void {
    this.#open = version;
    this.requestUpdate();
  }

  #move(environment: Environment, to: string | null): Promise<void> {
    const from = this.#list?.environments[environment].version ?? null;
    return this.#change(environment, (calls, app) => calls.move(app, environment, { from, to }));
  }

  /** Changes what an environment shows, and says what that is now. */
  async #change(environment: Environment, change: (calls: ReleaseCalls, app: string) => Promise<ReleaseList>): Promise<void> {
    if (!(await this.#do(change))) return;
    const version = this.#list?.environments[environment].version ?? 'Nothing';
    this.session.notify(`${version} is ${environment === 'live' ? 'live' : 'on staging'} now.`);
  }

  /** Where the panel lies over the canvas it goes. */
  async #look(version: string): Promise<void> {
    await this.#try(() => this.session.look(version));
    if (this.#refusal === undefined) this.dispatchEvent(new CustomEvent('look', { bubbles: true, composed: true }));
  }

  async #load(): Promise<void> {
    const turn = (this.#turn += 1);
    await this.#try(async () => {
      const { releases: calls } = this.session.api;
      if (calls === undefined) return;
      const list = await calls.list(this.session.id);
      if (turn !== this.#turn) return;
      this.#list = list;
      const version = list.environments.live.version ?? list.releases[0]?.version;
      const since = version === undefined ? undefined : { version, notes: (await calls.draft(this.session.id, this.session.head, version)).notes };
      if (turn === this.#turn) this.#since = since;
    });
  }

  /** Changes something, one after the other; what comes back is how it is then. After a refusal what is there now is shown. Resolves with whether it was changed. */
  async #do(change: (calls: ReleaseCalls, app: string) => Promise<ReleaseList>): Promise<boolean> {
    const { releases: calls } = this.session.api;
    if (calls === undefined || this.#isBusy || this.#isSecondPress) return false;
    let isDone = false;
    // A button that is disabled meanwhile would lose the keyboard.
    this.#isBusy = true;
    try {
      const list = await change(calls, this.session.id);
      this.#turn += 1;
      this.#list = list;
      isDone = true;
      this.session.announce('releases');
    } catch (error) {
      const words = refusalWords(error);
      await this.#load();
      this.#refusal ??= words;
    }
    this.#isBusy = false;
    this.requestUpdate();
    return isDone;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}
