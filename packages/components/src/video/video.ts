import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { MediaElement } from '../element/media-element.ts';
import { mediaStyles } from '../element/media.styles.ts';
import { noteStyles } from '../element/note.styles.ts';
import { safeImage, safeMedia } from '../element/safe-url.ts';
import { videoProperties } from './video.properties.ts';
import { videoStyles } from './video.styles.ts';

/**
 * A film with the browser's own player, with captions, which never begins by itself. No pattern: native `<video>`.
 *
 * @summary A film with a player.
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
export class InlayVideo extends elementFrom(videoProperties, MediaElement) {
  static override styles = [...coreStyles, ...noteStyles, mediaStyles, emptyStyles, videoStyles];

  protected override player(address: string): TemplateResult {
    const captions = safeMedia(this.captions);
    return html`
      <video part="player" controls playsinline preload="metadata" src=${address} poster=${safeImage(this.poster) ?? nothing} aria-label=${this.label || this.localize('Video')} ?loop=${this.loop}>
        ${captions === undefined ? nothing : html`<track kind="captions" src=${captions} srclang=${this.captionsLanguage || nothing} label=${this.localize('Captions')} default>`}
      </video>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-video': InlayVideo;
  }
}
