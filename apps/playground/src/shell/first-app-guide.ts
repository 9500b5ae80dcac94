import { baseStyles } from '@inlay/components/element';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { controlStyles } from '../panels/control.styles.ts';
import { icon } from '../panels/icon.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { finishedApp, guideSteps } from '../session/first-app.ts';
import type { FirstApp, GuideStep } from '../session/first-app.ts';
import { LiveController } from '../session/live-controller.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';

/** The resource that answers where none is named: the server's first one, or its demo model. */
const FIRST_RESOURCE = 'localModel';

const guideStyles = css`
  :host {
    position: absolute;
    inset-block-end: var(--_space-16);
    inset-inline-end: var(--_space-16);
    z-index: 4;
    display: block;
    box-sizing: border-box;
    inline-size: min(320px, calc(100% - 32px));
    max-block-size: calc(100% - 32px);
    overflow: auto;
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-menu);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  h2 {
    margin: 0;
    font-size: 14px;
  }

  ol {
    display: grid;
    gap: var(--_space-8);
    margin: var(--_space-8) 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-8);
    align-items: start;
  }

  .place {
    display: grid;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
  }

  .done .place {
    border-color: transparent;
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .done .title {
    color: var(--_text-muted);
  }

  .next .title {
    font-weight: var(--_weight-strong);
  }

  .how {
    display: grid;
    grid-column: 2;
    gap: var(--_space-8);
    justify-items: start;
  }

  p {
    margin: 0;
  }
`;

/** Five steps to a first app, beside the canvas of an app that began empty. Each can be done by hand or by a press, and the list follows. */
export class FirstAppGuide extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, panelStyles, guideStyles];

  declare session: Session;

  protected readonly following = new SessionController(this, () => this.session, ['document']);
  readonly #hasRun = new LiveController(this, () => Object.keys(this.session.app.liveDocument.queries).some((name) => this.session.app.query(name)?.snapshot.value.status === 'success'));

  protected override render(): TemplateResult {
    const steps = guideSteps(this.#start);
    const next = steps.find(({ isDone }) => !isDone);
    return html`
      <section aria-label="Your first app">
        <div class="head"><h2>${next === undefined ? 'That is an app' : 'Your first app'}</h2><button class="small-button" type="button" title="Close" aria-label="Close the guide" @click=${this.#onClose}>${icon(X)}</button></div>
        <ol>${steps.map((step, index) => this.#step(step, index, step === next))}</ol>
        ${next === undefined ? html`<p class="muted">It is saved, and every change of it is kept: see History. Publish shares it.</p>` : nothing}
        ${steps.some(({ edits, isDone }) => !isDone && edits !== undefined) ? html`<button class="button plain" type="button" @click=${this.#onAll}>Do all of it for me</button>` : nothing}
      </section>
    `;
  }

  #step({ title, how, isDone, edits }: GuideStep, index: number, isNext: boolean): TemplateResult {
    return html`
      <li class=${isDone ? 'done' : isNext ? 'next' : ''} aria-current=${isNext ? 'step' : nothing}>
        <span class="place" aria-hidden="true">${isDone ? icon(Check) : index + 1}</span>
        <span class="title">${title}${isDone ? html`<span class="visually-hidden">, done</span>` : nothing}</span>
        ${isNext ? html`<div class="how"><p class="muted">${how}</p>${edits === undefined ? nothing : html`<button class="button" type="button" @click=${() => this.session.apply(edits)}>Do it for me</button>`}</div>` : nothing}
      </li>
    `;
  }

  get #start(): FirstApp {
    const { document, app } = this.session;
    return { document, page: app.page, resource: FIRST_RESOURCE, hasRun: this.#hasRun.value ?? false };
  }

  readonly #onAll = (): void => {
    this.session.apply(finishedApp(this.#start));
  };

  readonly #onClose = (): void => {
    this.dispatchEvent(new CustomEvent('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-first-app-guide': FirstAppGuide;
  }
}
