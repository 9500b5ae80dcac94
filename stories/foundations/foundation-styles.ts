import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { tokenDescriptions } from '@inlay/components/tokens';

/** How the tables of the foundation stories are laid out. */
export const foundationStyles = css`
  .foundation-frame {
    overflow-x: auto;
  }

  .foundation {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 960px;
  }

  .foundation th,
  .foundation td {
    padding: var(--inlay-space-8);
    border-block-end: 1px solid var(--inlay-line);
    text-align: start;
    font-weight: inherit;
  }

  .foundation thead th {
    color: var(--inlay-text-muted);
    font-weight: var(--inlay-weight-strong);
  }

  .foundation code {
    font-family: var(--inlay-font-mono);
  }

  .foundation .sample {
    min-inline-size: 64px;
    min-block-size: 24px;
    border: 1px solid var(--inlay-line-strong);
    border-radius: var(--inlay-radius-control);
  }
`;

let isAdopted = false;

/** Adds the styles to the page, once. */
export function adoptFoundationStyles(): void {
  if (!isAdopted) document.adoptedStyleSheets.push(foundationStyles.styleSheet!);
  isAdopted = true;
}

/** A box with one CSS property set through the object model, as a strict security policy wants it. */
export function sample(property: string, value: string, text = ''): TemplateResult {
  const write = (element: Element | undefined) => (element as HTMLElement | undefined)?.style.setProperty(property, value);
  return html`<div class="sample" ${ref(write)}>${text}</div>`;
}

/** A table of tokens: a sample, the name one writes in CSS, what it is for, and any further cells. */
export function tokenTable(heads: readonly string[], rows: readonly { readonly name: string; readonly description: string; readonly cells: readonly unknown[] }[]): TemplateResult {
  adoptFoundationStyles();
  return html`
    <div class="foundation-frame" tabindex="0" role="region" aria-label="Tokens"><table class="foundation">
      <thead>
        <tr>${['Token', ...heads, 'For'].map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(({ name, description, cells }) => html`
          <tr>
            <th scope="row"><code>--inlay-${name}</code></th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
            <td>${description}</td>
          </tr>
        `)}
      </tbody>
    </table></div>
  `;
}

/** Tokens in the order that they are described in, by what they are for. */
export function asDescribed<Token extends { readonly name: string }>(tokens: readonly Token[]): readonly Token[] {
  const order = Object.keys(tokenDescriptions);
  return tokens.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}
