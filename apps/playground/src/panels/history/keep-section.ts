import { baseStyles } from '@inlay/components/element';
import { policyFault, SUGGESTED_POLICY } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RetentionPolicy, ThinningPlan } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { keepStyles } from './keep.styles.ts';

/** Which versions are kept as they get older: the owner decides, and sees beforehand what would go. */
export class KeepSection extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, keepStyles];

  declare session: Session;

  /** As it was saved; undefined until it was read. */
  #saved: RetentionPolicy | null | undefined;
  /** As it stands in the form. */
  #policy: RetentionPolicy | null = null;
  #plan: ThinningPlan | undefined;
  #report: string | undefined;
  #refusal: string | undefined;

  protected override render(): TemplateResult {
    return html`
      <details @toggle=${this.#onToggle}>
        <summary>What is kept</summary>
        ${this.#saved === undefined && this.#refusal === undefined ? html`<p class="muted">Reading…</p>` : this.#form()}
      </details>
    `;
  }

  #form(): TemplateResult {
    const policy = this.#policy;
    return html`
      <form @submit=${this.#onSubmit}>
        <label class="field"><span>Versions to keep</span><select name="kind" @change=${this.#onKind}>
          <option value="all" ?selected=${policy === null}>Every one</option><option value="fewer" ?selected=${policy !== null}>Fewer as they get older</option>
        </select></label>
        ${policy === null ? nothing : html`
          <label class="field"><span>All of them, for hours</span><input name="allHours" type="number" min="1" step="1" required .value=${String(policy.allHours)} @input=${this.#onNumber}></label>
          <label class="field"><span>Then the last of each hour, for days</span><input name="hourlyDays" type="number" min="0" step="1" required .value=${String(policy.hourlyDays)} @input=${this.#onNumber}>
            <small>Then the last of each day, for ever. Named, noted, pinned, released, merged and newest versions always stay.</small></label>
        `}
        <p class="muted" role="status">${this.#words()}</p>
        ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
        <div><button class="button ${policy === null ? '' : 'primary'}" type="submit">${policy === null ? 'Save' : 'Save and thin now'}</button></div>
      </form>
    `;
  }

  #words(): string {
    if (this.#report !== undefined) return this.#report;
    if (this.#policy === null) return 'Nothing is ever taken away.';
    if (this.#plan === undefined) return '';
    const { thinned, versions } = this.#plan;
    return thinned === 0 ? 'Nothing would be thinned now.' : `Would thin ${thinned.toLocaleString('en')} of ${versions.toLocaleString('en')} versions. There is no way back.`;
  }

  readonly #onToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open && this.#saved === undefined) void this.#load();
  };

  readonly #onKind = (event: Event): void => {
    this.#change((event.target as HTMLSelectElement).value === 'all' ? null : this.#saved ?? SUGGESTED_POLICY);
  };

  readonly #onNumber = (event: Event): void => {
    const { name, valueAsNumber } = event.target as HTMLInputElement;
    if (this.#policy !== null) this.#change({ ...this.#policy, [name]: valueAsNumber });
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const policy = this.#policy;
    void this.#try(async () => {
      const { thinned, versions } = await this.session.api.saveRetention(this.session.id, policy);
      this.#saved = policy;
      this.#report = policy === null ? 'Saved. Nothing is ever taken away.' : thinned === 0 ? 'Saved. There was nothing to thin now.' : `Saved. Thinned ${thinned.toLocaleString('en')} of ${versions.toLocaleString('en')} versions.`;
      this.#plan = undefined;
      if (thinned > 0) this.dispatchEvent(new CustomEvent('thinned'));
    });
  };

  async #load(): Promise<void> {
    await this.#try(async () => {
      this.#saved = await this.session.api.readRetention(this.session.id);
      this.#policy = this.#saved;
    });
    if (this.#policy !== null) await this.#preview(this.#policy);
  }

  #change(policy: RetentionPolicy | null): void {
    this.#policy = policy;
    [this.#plan, this.#report, this.#refusal] = [undefined, undefined, policy === null ? undefined : policyFault(policy)];
    this.requestUpdate();
    if (policy !== null && this.#refusal === undefined) void this.#preview(policy);
  }

  async #preview(policy: RetentionPolicy): Promise<void> {
    const found = await this.session.api.planRetention(this.session.id, policy).catch(refusalWords);
    // An answer to numbers that stand there no more is dropped, with what is wrong with them.
    if (this.#policy !== policy) return;
    [this.#plan, this.#refusal] = typeof found === 'string' ? [undefined, found] : [found, undefined];
    this.requestUpdate();
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
