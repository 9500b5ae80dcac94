import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrowUp, icon, stop } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';

/** A field for a message and the buttons beside it. */
export interface ComposerParts {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly input: (value: string) => void;
  readonly submit: () => void;
  /** Leaves it as it was; by Escape. */
  readonly cancel?: () => void;
  /** Files that are pasted into it. */
  readonly paste?: (event: ClipboardEvent) => void;
  /** What stands above the field, and before it. */
  readonly above: TemplateResult | typeof nothing;
  readonly before: TemplateResult | typeof nothing;
  readonly buttons: TemplateResult;
}

/** Enter sends, Shift+Enter begins a new line, Escape leaves; while an input method composes a word, none of them. Part: `field`. */
export function composerTemplate({ label, value, placeholder, disabled, input, submit, cancel, paste, above, before, buttons }: ComposerParts): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const act = event.key === 'Enter' && !event.shiftKey ? submit : event.key === 'Escape' ? cancel : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return html`
    <form class="composer" part="composer" @submit=${(event: Event) => { event.preventDefault(); submit(); }}>
      ${above}
      ${before}
      <textarea class="field" part="field" rows="1" aria-label=${label} placeholder=${placeholder || nothing} ?disabled=${disabled}
        .value=${value} @input=${(event: Event) => input((event.target as HTMLTextAreaElement).value)} @keydown=${onKey} @paste=${paste}></textarea>
      ${buttons}
    </form>
  `;
}

/** Send, or stop while an answer is under way. Parts: `send`, `stop`. */
export function sendButton({ isRunning, disabled, press, localize }: { readonly isRunning: boolean; readonly disabled: boolean; readonly press: () => void; readonly localize: Localize }): TemplateResult {
  return isRunning
    ? html`<button class="button" part="stop" type="button" @click=${press}>${icon(stop)} ${localize('Stop')}</button>`
    : html`<button class="button primary" part="send" type="submit" ?disabled=${disabled}>${icon(arrowUp)} ${localize('Send')}</button>`;
}
