import { REST_ACTION, SEARCH_ACTION } from '@inlay/runtime/document';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { staticForm, transformForm } from './local-forms.ts';
import type { QueryForm } from './query-form.ts';
import { restForm } from './rest-form.ts';
import { searchForm } from './search-form.ts';

/** The form of a query that asks no model. Drawn into itself, so that it looks as what stands around it. */
export class OtherForm extends LitElement {
  static override properties = { form: { attribute: false }, run: { attribute: false } };

  declare form: QueryForm;
  /** The control that says when it runs. */
  declare run: TemplateResult;

  constructor() {
    super();
    this.run = html``;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return formOf(this.form.query.action)(this.form, this.run);
  }
}

function formOf(action: string): (form: QueryForm, run: TemplateResult) => TemplateResult {
  switch (action) {
    case REST_ACTION: return restForm;
    case SEARCH_ACTION: return searchForm;
    case 'transform': return transformForm;
    default: return staticForm;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-other-form': OtherForm;
  }
}
