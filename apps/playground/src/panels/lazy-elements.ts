import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { ApiError } from '../api/api-error.ts';
import type { LazyElement } from './lazy-element.ts';

/**
 * Fetches elements when they are first shown, and registers them. What is on its way, or cannot be had, stands in the
 * element's place meanwhile, in the frame that its owner draws.
 */
export class LazyElements implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pending = new Map<string, Promise<boolean>>();
  /** How often each could not be had though there was a network. */
  readonly #failed = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing begins by itself: what is shown is fetched.
  }

  /** Fetches it, unless it is there. Resolves with false where it cannot be had; the next call tries again. */
  load(element: LazyElement): Promise<boolean> {
    if (customElements.get(element.tag) !== undefined) return Promise.resolve(true);
    const pending = this.#pending.get(element.tag) ?? this.#fetch(element).finally(() => this.#pending.delete(element.tag));
    this.#pending.set(element.tag, pending);
    return pending;
  }

  /** Resolves when nothing is on its way any more. */
  async arrived(): Promise<void> {
    await Promise.all(this.#pending.values());
  }

  /**
   * What stands in its place: `render` once it is there. Not before: an element that is drawn first and registered then
   * is connected before it has its properties.
   */
  show(element: LazyElement, render: () => TemplateResult): TemplateResult {
    if (customElements.get(element.tag) !== undefined) return render();
    if (this.#failed.has(element.tag)) return this.#failure(element);
    void this.load(element);
    return html`<p class="arriving" role="status">Loading…</p>`;
  }

  /** The same where nothing stands before it was asked for. */
  showLoaded({ tag }: Pick<LazyElement, 'tag'>, render: () => TemplateResult): TemplateResult | typeof nothing {
    return customElements.get(tag) === undefined ? nothing : render();
  }

  async #fetch({ tag, load }: LazyElement): Promise<boolean> {
    const failures = this.#failed.get(tag) ?? 0;
    if (this.#failed.delete(tag)) this.#host.requestUpdate();
    try {
      // Chromium keeps the failure of a module for as long as the page lives, so that none is asked for in vain.
      if (!navigator.onLine) throw new ApiError('There is no network.', { code: 'offline', status: 0 });
      const element = await load();
      if (customElements.get(tag) === undefined) customElements.define(tag, element);
    } catch (error) {
      // A module that cannot be fetched is a TypeError; anything else that is not ours went wrong inside it.
      if (!(error instanceof TypeError || error instanceof ApiError)) reportError(error);
      this.#failed.set(tag, navigator.onLine ? failures + 1 : failures);
    }
    this.#host.requestUpdate();
    return !this.#failed.has(tag);
  }

  #failure(element: LazyElement): TemplateResult {
    // The second time it is the browser that has given up.
    const hasGivenUp = (this.#failed.get(element.tag) ?? 0) > 1;
    return html`
      <div class="missing" role="alert">
        <p>${hasGivenUp ? 'This part of the page cannot be loaded any more. Reload the page: your changes are kept.' : 'This part of the page could not be loaded. Check the connection.'}</p>
        ${hasGivenUp ? html`<button type="button" @click=${() => location.reload()}>Reload the page</button>` : html`<button type="button" @click=${(event: Event) => this.#retry(element, event)}>Try again</button>`}
      </div>
    `;
  }

  #retry(element: LazyElement, event: Event): void {
    // The button goes; what it stood in keeps the keyboard, and Tab goes into it from there.
    const frame = (event.currentTarget as HTMLElement).closest('.missing')?.parentElement;
    frame?.setAttribute('tabindex', '-1');
    frame?.focus();
    void this.load(element);
  }
}
