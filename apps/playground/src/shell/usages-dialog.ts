import { baseStyles } from '@inlay/components/element';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { controlStyles } from '../panels/control.styles.ts';
import { rowButtonStyles } from '../panels/row-button.styles.ts';
import { findUsages } from '../session/find-usages.ts';
import type { Usage } from '../session/find-usages.ts';
import type { Session } from '../session/session.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { placeListStyles } from './place-list.styles.ts';

const usagesStyles = css`
  ul {
    max-block-size: 50vh;
    margin-block-end: var(--_space-16);
    overflow: auto;
  }

  code {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
`;

/** Where in the app a name is used; a press goes there. */
export class UsagesDialog extends DialogElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, rowButtonStyles, placeListStyles, usagesStyles];

  declare session: Session;

  protected override readonly labelled = { by: 'title' };
  #name = '';
  #usages: readonly Usage[] = [];

  /** Shows where a name is used now. */
  show(name: string): Promise<void> {
    this.#name = name;
    this.#usages = findUsages(this.session.document, name);
    return this.open();
  }

  protected override content(): TemplateResult {
    return html`
      <h2 id="title">Where ${this.#name} is used</h2>
      ${this.#usages.length === 0
        ? html`<p class="muted">Nothing uses it: it can be removed without harm.</p>`
        : html`<ul>${this.#usages.map((usage) => html`<li><button class="place row-button" type="button" @click=${() => this.#go(usage)}><code>${usage.source}</code><span class="muted">${usage.path.join('.')}</span></button></li>`)}</ul>`}
      <div class="ways"><button class="button" type="button" @click=${() => this.close()}>Close</button></div>
    `;
  }

  #go({ path: [section, name = ''] }: Usage): void {
    this.close();
    if (section === 'components') this.session.select(name);
    else if (section === 'queries') this.session.showQuery(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-usages-dialog': UsagesDialog;
  }
}
