import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';

/** What the row that asks for a password shows and does. */
export interface PasswordRow {
  readonly wasWrong: boolean;
  readonly answer: (password: string) => void;
  readonly localize: Localize;
}

/** Says that a document is locked, and takes the password. It goes nowhere but to the reader in this page. */
export function passwordTemplate({ wasWrong, answer, localize }: PasswordRow): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    answer((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  };
  return html`<form class="locked" part="error" @submit=${onSubmit}>
    <p role="alert">${wasWrong ? localize('That is not the password.') : localize('This document is protected with a password.')}</p>
    <input class="field" type="password" autocomplete="off" aria-label=${localize('Password')} placeholder=${localize('Password')}>
    <button class="button primary" type="submit">${localize('Open')}</button>
  </form>`;
}
