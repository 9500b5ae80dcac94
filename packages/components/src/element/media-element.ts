import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { BlockedLoad } from './blocked-load.ts';
import { DisplayElement } from './display-element.ts';
import { safeMedia } from './safe-url.ts';

const HEARD = ['play', 'pause', 'ended', 'timeupdate'] as const;

/**
 * A sound or a film with the browser's own controls: what it shares with its page are `mediaProps` and the native events.
 * It never begins by itself. Subclasses say what stands for it.
 */
export class MediaElement extends DisplayElement {
  declare src: string;
  declare label: string;
  declare transcript: string;
  declare loop: boolean;
  /** True while it plays. */
  declare playing: boolean;
  /** Where it is, in seconds; `seek` goes elsewhere. */
  declare currentTime: number;
  /** How long it is, in seconds; null until that is known. */
  declare duration: number | null;

  readonly #blocked = new BlockedLoad(this, { directive: 'media-src', address: () => safeMedia(this.src) });
  #hasFailed = false;
  #heard: HTMLMediaElement | undefined;

  /** The player of an address, an `<audio>` or a `<video>`. */
  protected player(_address: string): TemplateResult {
    return html``;
  }

  /** Plays it; nothing happens where the browser does not allow it, there is nothing to play, or it is in no document. */
  play(): void {
    // A browser would play it unseen.
    if (this.isConnected) this.#player?.play().catch(() => undefined);
  }

  pause(): void {
    this.#player?.pause();
  }

  /** Goes to a time in seconds; one that makes no sense changes nothing. */
  seek(seconds: number): void {
    const player = this.#player;
    if (player !== null && Number.isFinite(seconds)) player.currentTime = seconds;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#hasFailed = this.src !== '' && safeMedia(this.src) === undefined;
  }

  protected override render(): TemplateResult {
    const address = safeMedia(this.src);
    return html`
      <figure part="figure">
        ${this.label === '' ? nothing : html`<figcaption part="label">${this.label}</figcaption>`}
        ${this.#hasFailed ? html`<p class="note danger" part="error" role="alert">${this.#why}</p>` : address === undefined ? html`<p class="empty" part="empty">${this.localize('Nothing to play yet.')}</p>` : this.player(address)}
        ${this.transcript === '' ? nothing : html`<details part="transcript"><summary>${this.localize('Transcript')}</summary><p>${this.transcript}</p></details>`}
      </figure>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const player = this.#player;
    if (player === null || this.#heard === player) return;
    this.#heard = player;
    for (const event of HEARD) player.addEventListener(event, () => this.#tell(event, player));
    player.addEventListener('error', this.#onError);
  }

  get #player(): HTMLMediaElement | null {
    return this.shadowRoot?.querySelector<HTMLMediaElement>('audio, video') ?? null;
  }

  get #why(): string {
    return this.#blocked.isBlocked
      ? this.localize('This page does not show sounds and films from {origin}. Its owner can allow that in {directive} of the security policy.', this.#blocked.refusal)
      : this.localize('It could not be loaded.');
  }

  /** Its own events do not leave the shadow root by themselves. */
  #tell(event: (typeof HEARD)[number], player: HTMLMediaElement): void {
    this.playing = !player.paused && !player.ended;
    this.currentTime = player.currentTime;
    this.duration = Number.isFinite(player.duration) ? player.duration : null;
    this.dispatchEvent(new Event(event));
  }

  readonly #onError = (): void => {
    this.#hasFailed = true;
    this.playing = false;
    this.requestUpdate();
    this.dispatchEvent(new Event('error'));
  };
}
