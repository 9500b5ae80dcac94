import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { MediaElement } from '../element/media-element.ts';
import { mediaStyles } from '../element/media.styles.ts';
import { noteStyles } from '../element/note.styles.ts';
import { audioProperties } from './audio.properties.ts';
import { audioStyles } from './audio.styles.ts';

/**
 * A sound with the browser's own player, which never begins by itself. No pattern: native `<audio>`.
 *
 * @summary A sound with a player.
 * @status stable
 * @since 0.1.0
 * @fires {Event} play - It plays.
 * @fires {Event} pause - It stands still.
 * @fires {Event} ended - It came to its end.
 * @fires {Event} timeupdate - It went on; `currentTime` says where it is.
 * @fires {Event} error - It could not be loaded.
 * @csspart figure - All of it.
 * @csspart label - The words above.
 * @csspart player - The player.
 * @csspart transcript - What is said in it.
 * @csspart error - Why it could not be loaded.
 * @csspart empty - What is said while there is none.
 */
export class InlayAudio extends elementFrom(audioProperties, MediaElement) {
  static override styles = [...coreStyles, ...noteStyles, mediaStyles, emptyStyles, audioStyles];

  protected override player(address: string): TemplateResult {
    return html`<audio part="player" controls preload="metadata" src=${address} aria-label=${this.label || this.localize('Audio')} ?loop=${this.loop}></audio>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-audio': InlayAudio;
  }
}
