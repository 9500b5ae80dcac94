import { definitions } from '../../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import { compareDocuments, judge, startBisection, suspects } from '@inlay/runtime/history';
import type { Bisection, PartChange, Verdict } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Version } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import type { Session } from '../../session/session.ts';
import { keepCheck, readCheck } from '../../session/kept-check.ts';
import { runVersionCheck } from '../../session/version-check.ts';
import type { VersionCheck } from '../../session/version-check.ts';
import { versionWords } from '../../session/version-words.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { controlStyles } from '../control.styles.ts';
import { bisectViewStyles } from './bisect-view.styles.ts';
import { historyPanelStyles } from './history-panel.styles.ts';
import { partChangesTemplate } from './part-changes.ts';
import { readLine } from './read-line.ts';
import { formatTime } from './format-time.ts';
import { VisualDiff } from './visual-diff.ts';

/** A search under way. */
interface Search {
  readonly line: readonly Version[];
  readonly bisection: Bisection;
  /** Undefined where a person looks. */
  readonly check: VersionCheck | undefined;
}

/** What was found: one version, or several where some could not be told. */
interface Guilty {
  readonly versions: readonly Version[];
  readonly parts: readonly PartChange[];
}

/**
 * Steps to the version that broke something: half of what is left each time, by a person who looks at the canvas, or by
 * a check that runs each version with placeholders for answers.
 *
 * @fires {CustomEvent} done - The search was left.
 */
export class BisectView extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, historyPanelStyles, bisectViewStyles];

  declare session: Session;

  #line: readonly Version[] | undefined;
  #way: 'eye' | 'check' = 'eye';
  #search: Search | undefined;
  #why: string | undefined;
  /** The version that is on its way to the canvas. */
  #coming: string | undefined;
  #guilty: Guilty | undefined;
  #refusal: string | undefined;
  #run = 0;

  constructor() {
    super();
    defineOnce('inlay-visual-diff', VisualDiff);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run += 1;
    // Whoever leaves goes on with the draft.
    if (this.session.preview !== undefined) void this.session.look(undefined);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#try(async () => {
      this.#line = await readLine(this.session);
    });
  }

  protected override render(): TemplateResult {
    return html`
      <h3>Find what broke it</h3>
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#line === undefined ? html`<p class="muted">Reading the history…</p>` : this.#guilty !== undefined ? this.#result(this.#guilty) : this.#search !== undefined ? this.#looking(this.#search) : this.#start(this.#line)}
      <inlay-visual-diff></inlay-visual-diff>
      <button class="link leave" type="button" @click=${() => this.dispatchEvent(new CustomEvent('done'))}>Back to the history</button>
    `;
  }

  #start(line: readonly Version[]): TemplateResult {
    if (line.length < 2) return html`<p class="muted">There is only one version.</p>`;
    const check = readCheck(localStorage, this.session.id);
    const options = (chosen: string | undefined) => line.map(({ id, message, at, mark }) => html`<option value=${id} ?selected=${id === chosen}>${formatTime(at)} · ${mark?.name || versionWords(message, formatTime)}</option>`);
    return html`
      <form @submit=${this.#onStart}>
        <label class="field"><span>It is broken in</span><select name="broken">${options(line[0]?.id)}</select></label>
        <label class="field"><span>It worked in</span><select name="works">${options(line.at(-1)?.id)}</select></label>
        <fieldset>
          <legend>How to tell</legend>
          <label><input type="radio" name="way" value="eye" ?checked=${this.#way === 'eye'} @change=${() => this.#choose('eye')}> I look at the canvas</label>
          <label><input type="radio" name="way" value="check" ?checked=${this.#way === 'check'} @change=${() => this.#choose('check')}> A check looks</label>
        </fieldset>
        ${this.#way === 'eye' ? nothing : html`
          <label class="field"><span>First enter and press</span><textarea name="steps" rows="3" placeholder="feedbackTextarea = Too slow&#10;analyzeButton" .value=${check.steps}></textarea><small>A line each: a component and its value, or a component to press.</small></label>
          <label class="field"><span>It works where this is true</span><input name="expect" required class="code" placeholder="&lt;&lt; answer.value !== '' &gt;&gt;" .value=${check.expect}><small>Answers of models are placeholders: nothing is asked and nothing costs.</small></label>`}
        <button class="button primary" type="submit">Begin</button>
      </form>
    `;
  }

  #looking({ line, bisection, check }: Search): TemplateResult {
    const { next, steps, works, broken } = bisection;
    if (next === undefined) return html`<p class="muted" role="status">Comparing…</p>`;
    const version = line[next]!;
    return html`
      <p role="status">${works - broken} versions are left; at most ${steps === 1 ? 'one more look' : `${steps} more looks`}.</p>
      <div class="part"><p class="message">${versionWords(version.message, formatTime)}</p><span class="about"><time datetime=${version.at}>${formatTime(version.at)}</time><span>${version.author}</span></span></div>
      ${check !== undefined ? html`
        <p class="muted">${this.#why ?? 'The check runs.'}</p>
        <button class="button" type="button" @click=${() => this.#again()}>Stop</button>` : html`
        <p class="muted">${this.#coming === undefined ? 'It is on the canvas, with placeholders for answers. How is it?' : 'It comes onto the canvas.'}</p>
        <div class="covered"><button class="button" type="button" @click=${() => void this.#show(version)}>See it beside the draft</button></div>
        <div class="ways">
          <button class="button" type="button" @click=${() => this.#judge('works')}>It works</button>
          <button class="button" type="button" @click=${() => this.#judge('broken')}>It is broken</button>
          <button class="button plain" type="button" @click=${() => this.#judge('unclear')}>Cannot tell</button>
        </div>`}
    `;
  }

  #result({ versions, parts }: Guilty): TemplateResult {
    const [guilty] = versions;
    return html`
      <p role="status">${versions.length === 1 ? 'This change broke it:' : `One of these ${versions.length} changes broke it; those between could not be told:`}</p>
      ${versions.map(({ message, at, author }) => html`<div class="part guilty"><p class="message">${versionWords(message, formatTime)}</p><span class="about"><time datetime=${at}>${formatTime(at)}</time><span>${author}</span></span></div>`)}
      ${partChangesTemplate(parts)}
      <div class="ways">
        ${versions.length === 1 && guilty !== undefined ? html`<button class="button primary" type="button" @click=${() => void this.#takeBack(guilty.id)}>Take back this change</button>` : nothing}
        <button class="button" type="button" @click=${() => this.#again()}>Search again</button>
      </div>
    `;
  }

  #choose(way: 'eye' | 'check'): void {
    this.#way = way;
    this.requestUpdate();
  }

  readonly #onStart = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const all = this.#line ?? [];
    const [newest, oldest] = ['broken', 'works'].map((name) => all.findIndex(({ id }) => id === fields.get(name))) as [number, number];
    if (oldest <= newest) {
      this.#refuse('The version that worked must be older than the one that is broken.');
      return;
    }
    const check = this.#way === 'eye' ? undefined : { steps: String(fields.get('steps')), expect: String(fields.get('expect')) };
    if (check !== undefined) keepCheck(localStorage, this.session.id, check);
    this.#run += 1;
    void this.#go({ line: all.slice(newest, oldest + 1), bisection: startBisection(oldest - newest + 1), check });
  };

  /** Checks both ends first: a search between wrong ends finds nothing true. */
  async #go(search: Search): Promise<void> {
    const run = this.#run;
    await this.#try(async () => {
      this.#search = search;
      this.#why = undefined;
      this.requestUpdate();
      if (search.check !== undefined) {
        for (const [version, wanted] of [[search.line.at(-1)!, 'works'], [search.line[0]!, 'broken']] as const) {
          const { verdict, why } = await this.#look(version, search.check);
          if (run !== this.#run) return;
          if (verdict !== wanted) {
            this.#search = undefined;
            this.#refuse(`By the check, the version “${versionWords(version.message, formatTime)}” ${verdict === 'works' ? 'works.' : `${verdict === 'broken' ? 'is broken' : 'cannot be told'}${why === undefined ? '.' : `: ${sentence(why)}`}`} Choose other versions, or mend the check.`);
            return;
          }
        }
      }
      await this.#step(search, run);
    });
  }

  /** Where the panel covers the canvas. */
  async #show({ id, at }: Version): Promise<void> {
    await this.#try(async () => {
      const { document } = await this.session.api.readVersion(this.session.id, id);
      await this.renderRoot.querySelector<VisualDiff>('inlay-visual-diff')?.open({ before: document, after: this.session.document, titles: [`Version of ${formatTime(at)}`, 'Draft'] });
    });
  }

  async #step(search: Search, run: number): Promise<void> {
    let { bisection } = search;
    for (;;) {
      if (run !== this.#run) return;
      this.#search = { ...search, bisection };
      this.requestUpdate();
      const { next } = bisection;
      if (next === undefined) return this.#find({ ...search, bisection }, run);
      if (search.check === undefined) return this.#bring(search.line[next]!.id);
      const { verdict, why } = await this.#look(search.line[next]!, search.check);
      this.#why = why;
      bisection = judge(bisection, next, verdict);
    }
  }

  /** Onto the canvas: it is judged no earlier. */
  async #bring(id: string): Promise<void> {
    this.#coming = id;
    try {
      await this.session.look(id);
    } finally {
      if (this.#coming === id) this.#coming = undefined;
    }
  }

  async #look({ id }: Version, check: VersionCheck): ReturnType<typeof runVersionCheck> {
    return runVersionCheck((await this.session.api.readVersion(this.session.id, id)).document, check);
  }

  #judge(verdict: Verdict): void {
    const search = this.#search;
    if (search?.bisection.next === undefined || this.#coming !== undefined) return;
    void this.#try(() => this.#step({ ...search, bisection: judge(search.bisection, search.bisection.next!, verdict) }, this.#run));
  }

  async #find({ line, bisection }: Search, run: number): Promise<void> {
    const versions = suspects(bisection).map((index) => line[index]!);
    const { api, id } = this.session;
    const [before, after] = await Promise.all([line[bisection.works]!, versions[0]!].map((version) => api.readVersion(id, version.id)));
    // Another search was begun, or none: it must neither be shown nor be on the canvas.
    if (run !== this.#run) return;
    this.#guilty = { versions, parts: compareDocuments(before!.document, after!.document, { components: definitions }) };
    if (versions.length === 1) await this.session.look(versions[0]!.id);
    this.requestUpdate();
  }

  async #takeBack(version: string): Promise<void> {
    await this.#try(async () => {
      await this.session.takeBack(version);
      this.dispatchEvent(new CustomEvent('done'));
    });
  }

  #again(): void {
    this.#run += 1;
    this.#search = undefined;
    this.#guilty = undefined;
    void this.#try(() => this.session.look(undefined));
  }

  #refuse(words: string): void {
    this.#refusal = words;
    this.requestUpdate();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.#refusal = undefined;
    try {
      await work();
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
