import { baseStyles } from '@inlay/components/element';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Command from 'lucide/dist/esm/icons/command.mjs';
import Eye from 'lucide/dist/esm/icons/eye.mjs';
import Monitor from 'lucide/dist/esm/icons/monitor.mjs';
import PanelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import Rocket from 'lucide/dist/esm/icons/rocket.mjs';
import Redo2 from 'lucide/dist/esm/icons/redo-2.mjs';
import Smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import type { CanvasDevice } from '../canvas/canvas-view.ts';
import type { SaveState } from '../session/save-state.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { icon } from '../panels/icon.ts';
import { BranchMenu } from './branch-menu.ts';
import { shellStyles } from './shell.styles.ts';

/** The bar on top: the app's name, how the draft stands, undo and redo, and the frame of the canvas. */
export class TopBar extends LitElement {
  static override properties = { session: { attribute: false }, device: { attribute: false }, inspecting: { attribute: false }, previewing: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, shellStyles, css`
    :host {
      display: block;
      grid-area: bar;
      block-size: auto;
      overflow: visible;
    }

    header {
      block-size: 44px;
    }

    /* What went wrong has room of its own: in the bar a narrow window would cut it off. */
    .trouble:not(:empty) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-4) var(--_space-12);
      padding: var(--_space-4) var(--_space-16);
      border-block-end: 1px solid var(--_line);
      background: var(--_danger-soft);
      color: var(--_text);
      font-size: 13px;
    }

    .trouble span {
      flex: 1 1 240px;
      overflow-wrap: anywhere;
    }

    /* A phone has room for one frame; the palette still offers both. */
    @media (max-width: 699px) {
      .frames {
        display: none;
      }

      header {
        gap: var(--_space-4);
      }
    }

    .mark-button {
      padding-inline: var(--_space-2) var(--_space-4);
    }
  `];

  constructor() {
    super();
    if (customElements.get('inlay-branch-menu') === undefined) customElements.define('inlay-branch-menu', BranchMenu);
  }

  declare session: Session;
  declare device: CanvasDevice;
  declare inspecting: boolean;
  /** The app is shown alone. */
  declare previewing: boolean;

  protected readonly following = new SessionController(this, () => this.session, ['document', 'save-state']);
  #refusal: string | undefined;
  #isPutOff = false;

  protected override render(): TemplateResult {
    const { session } = this;
    return html`
      <header>
        <button class="tool mark-button" type="button" title="Apps" aria-label="Apps" aria-haspopup="dialog" @click=${() => this.dispatchEvent(new CustomEvent('apps'))}><span class="mark" aria-hidden="true">« »</span>${icon(ChevronDown)}</button>
        <input class="app-name" aria-label="Name of the app" .value=${session.document.name} @change=${this.#onName} />
        <inlay-branch-menu .session=${session}></inlay-branch-menu>
        <span class="state" role="status">${this.#refusal ?? (isTrouble(session.saveState) ? 'Draft · not saved' : describeSaveState(session.saveState))}</span>
        <div class="group" role="group" aria-label="Changes">
          <button class="tool" type="button" title="Undo (Ctrl+Z)" aria-label="Undo" ?disabled=${!session.canUndo} @click=${() => session.undo()}>${icon(Undo2)}</button>
          <button class="tool" type="button" title="Redo (Ctrl+Shift+Z)" aria-label="Redo" ?disabled=${!session.canRedo} @click=${() => session.redo()}>${icon(Redo2)}</button>
        </div>
        <button class="tool" type="button" title="Command palette (Ctrl+K)" aria-label="Command palette" aria-haspopup="dialog" @click=${() => this.dispatchEvent(new CustomEvent('palette'))}>${icon(Command)}</button>
        <div class="group frames" role="group" aria-label="Frame of the canvas">
          ${this.#deviceButton('desktop', 'Desktop')} ${this.#deviceButton('mobile', 'Mobile')}
        </div>
        <button class="tool" type="button" title="Show the app alone (Ctrl+Shift+P)" aria-label="Preview" aria-pressed=${this.previewing ? 'true' : 'false'} @click=${() => this.dispatchEvent(new CustomEvent('preview'))}>${icon(Eye)}<span class="wide-only">Preview</span></button>
        <button class="tool" type="button" title="Inspector (Ctrl+U)" aria-label="Inspector" aria-pressed=${this.inspecting} @click=${() => this.dispatchEvent(new CustomEvent('inspector-toggle'))}>${icon(PanelRight)}</button>
        <button class="button primary" type="button" title="Publish" aria-label="Publish" aria-haspopup="dialog" @click=${() => this.dispatchEvent(new CustomEvent('publish', { bubbles: true, composed: true }))}>${icon(Rocket)}<span class="wide-only">Publish</span></button>
      </header>
      <div class="trouble" role="status">${isTrouble(session.saveState) ? html`<span>${describeSaveState(session.saveState)}</span>${this.#ways()}` : nothing}</div>
      ${this.#unfit()}
    `;
  }

  /** What earlier visits left that fits no more, until the person looks at it, or puts that off. */
  #unfit(): TemplateResult | typeof nothing {
    const { count } = this.session.unfit;
    if (count === 0 || this.#isPutOff) return nothing;
    return html`<div class="trouble" role="status"><span>Changes from an earlier visit that no longer fit: ${count}. They are kept in this browser.</span>
      <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('unfit'))}>Look at them…</button>
      <button class="button plain" type="button" @click=${this.#putOff}>Not now</button></div>`;
  }

  readonly #putOff = (): void => {
    this.#isPutOff = true;
    this.requestUpdate();
  };

  /** What can be done about what went wrong. */
  #ways(): TemplateResult | typeof nothing {
    const { session } = this;
    if (session.saveState.status === 'closed') return html`<button class="button" type="button" @click=${() => void this.#branchMenu()?.openNew()}>New branch with my changes…</button>`;
    const { status } = session.saveState;
    if (status === 'offline') return this.#againButton();
    if (status === 'refused') return html`${this.#againButton()}<button class="button" type="button" @click=${() => void session.discardAndReload()}>Discard mine and reload</button>`;
    if (session.saveState.status !== 'conflict') return nothing;
    return html`<button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('settle'))}>Decide…</button>`;
  }

  #againButton(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => void this.session.save()}>Try again</button>`;
  }

  /** After a branch was protected, deleted, merged or made elsewhere. */
  refreshBranches(): void {
    this.requestUpdate();
    void this.#branchMenu()?.refresh();
  }

  #branchMenu(): BranchMenu | null {
    return this.renderRoot.querySelector<BranchMenu>('inlay-branch-menu');
  }

  #deviceButton(device: CanvasDevice, title: string): TemplateResult {
    return html`
      <button class="tool" type="button" title=${title} aria-label=${title} aria-pressed=${this.device === device} @click=${() => this.dispatchEvent(new CustomEvent('device-change', { detail: { device } }))}>
        ${icon(device === 'desktop' ? Monitor : Smartphone)}<span class="wide-only">${title}</span>
      </button>
    `;
  }

  readonly #onName = (event: Event): void => {
    const name = (event.target as HTMLInputElement).value.trim();
    this.#refusal = name === '' ? 'An app needs a name; the old one stays.' : undefined;
    if (name !== '' && name !== this.session.document.name) this.session.apply([{ type: 'setAppName', name }]);
    this.requestUpdate();
  };
}

function isTrouble({ status }: SaveState): boolean {
  return status === 'offline' || status === 'refused' || status === 'conflict' || status === 'closed';
}

function describeSaveState(state: SaveState): string {
  switch (state.status) {
    case 'saved': return state.at === null ? 'Draft · saved' : `Draft · saved ${new Date(state.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' })}`;
    case 'unsaved': return 'Draft · not saved yet';
    case 'saving': return 'Draft · saving…';
    case 'offline': return `Not saved: ${state.message} Your changes are kept in this browser meanwhile.`;
    case 'refused': return `Not saved: ${state.message} Your changes are kept in this browser, and saved with your next one.`;
    case 'conflict': return state.message;
    case 'closed': return `Not saved: ${state.message} Your changes are kept in this browser.`;
  }
}
