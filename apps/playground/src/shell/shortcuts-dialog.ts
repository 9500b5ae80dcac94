import { baseStyles } from '@inlay/components/element';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../panels/control.styles.ts';
import { commands } from './commands.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { keysStyles, keysTemplate } from './keys-template.ts';
import type { Keys } from './keys.ts';

/** What keys do in one place only, and no command does by itself. */
const PLACES: readonly { readonly title: string; readonly lines: readonly (readonly [words: string, keys: readonly Keys[]])[] }[] = [
  { title: 'On the canvas', lines: [['Move what is selected', ['Arrow keys']], ['Resize what is selected', ['Mod+Arrow keys']], ['Select one more, or one less', ['Shift+Click']], ['Select nothing', ['Escape']], ['Copy, cut, paste', ['Mod+C', 'Mod+X', 'Mod+V']]] },
  { title: 'In the queries panel', lines: [['Run the query', ['Mod+Enter']]] },
  { title: 'In a tree', lines: [['Go through it', ['Up', 'Down']], ['Open and close', ['Right', 'Left']], ['Select', ['Enter']]] },
];

const shortcutsStyles = css`
  dialog {
    inline-size: min(720px, calc(100vw - 32px));
  }

  .groups {
    columns: 2 280px;
    column-gap: var(--_space-24);
    margin-block-end: var(--_space-16);
  }

  section {
    break-inside: avoid;
    margin-block-end: var(--_space-16);
  }

  h3 {
    margin: 0 0 var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_size-tiny);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.04em;
  }

  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-4) var(--_space-12);
    margin: 0;
  }

  dt,
  dd {
    margin: 0;
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: start;
    justify-content: end;
  }
`;

/** Every command that has keys, and what keys do in places of their own. */
export class ShortcutsDialog extends DialogElement {
  static override styles = [...baseStyles, controlStyles, dialogStyles, keysStyles, shortcutsStyles];

  protected override readonly labelled = { by: 'title' };

  protected override content(): TemplateResult {
    const withKeys = commands.filter(({ keys }) => keys !== undefined);
    const groups = [...new Set(withKeys.map(({ group }) => group))].map((group) => ({ title: group, lines: withKeys.filter((command) => command.group === group).map(({ title, keys }) => [title, keys!] as const) }));
    return html`
      <h2 id="title" tabindex="-1" autofocus>Keyboard shortcuts</h2>
      <div class="groups">
        ${[...groups, ...PLACES].map(({ title, lines }) => html`
          <section>
            <h3>${title}</h3>
            <dl>${lines.map(([words, keys]) => html`<dt>${words}</dt><dd>${keys.map((each) => keysTemplate(each))}</dd>`)}</dl>
          </section>
        `)}
      </div>
      <div class="ways"><button class="button" type="button" @click=${() => this.close()}>Close</button></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-shortcuts-dialog': ShortcutsDialog;
  }
}
