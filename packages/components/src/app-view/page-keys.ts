import type { AiResource } from '@inlay/runtime/ai';
import type { OwnKeys } from '@inlay/runtime/resources';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Localize } from '../element/localize.ts';

export { pageKeysStyles } from './page-keys.styles.ts';

/** A key that is being asked for. */
interface Question {
  readonly resource: AiResource;
  /** Of the runs that wait for it. */
  readonly waiting: Set<AbortSignal>;
  readonly answer: Promise<string | undefined>;
  readonly settle: (key: string | undefined) => void;
}

/**
 * Asks the person for keys of their own, one after another, in a form of the page. Keys are kept in this object only: they
 * are in no storage, no document and no log, and gone with the element.
 */
export class PageKeys implements OwnKeys, ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #keys = new Map<string, string>();
  #questions: readonly Question[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#keys.clear();
    for (const question of this.#questions) question.settle(undefined);
  }

  async ask(resource: AiResource, signal: AbortSignal): Promise<string | undefined> {
    const known = this.#keys.get(placeOf(resource));
    if (known !== undefined) return known;
    const asked = this.#questions.find((question) => placeOf(question.resource) === placeOf(resource)) ?? this.#open(resource);
    asked.waiting.add(signal);
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve(undefined);
        asked.waiting.delete(signal);
        // Other runs may still wait for the same key.
        if (asked.waiting.size === 0) asked.settle(undefined);
      }, { once: true });
      void asked.answer.then(resolve);
    });
  }

  refuse(resource: AiResource): void {
    this.#keys.delete(placeOf(resource));
  }

  /** The form for the first key that is asked for; nothing while none is. */
  template(localize: Localize): TemplateResult | typeof nothing {
    const [question] = this.#questions;
    if (question === undefined) return nothing;
    const { resource: { name, baseUrl }, settle } = question;
    const onSubmit = (event: SubmitEvent): void => {
      event.preventDefault();
      settle(String(new FormData(event.target as HTMLFormElement).get('key')).trim() || undefined);
    };
    return html`
      <form class="key" part="key" autocomplete="off" @submit=${onSubmit}>
        <label for="own-key">${localize('Your key for {service}, at {origin}', { service: name, origin: new URL(baseUrl).origin })}</label>
        <p id="own-key-note">${localize('It is kept in the memory of this page only, is sent to that address alone, and is gone when the page is closed.')}</p>
        <div class="row"><input id="own-key" name="key" type="password" autocomplete="off" required aria-describedby="own-key-note">
          <button type="submit">${localize('Use this key')}</button><button type="button" @click=${() => settle(undefined)}>${localize('Cancel')}</button></div>
      </form>`;
  }

  #open(resource: AiResource): Question {
    let resolve: (key: string | undefined) => void = () => undefined;
    const question: Question = {
      resource,
      waiting: new Set(),
      answer: new Promise((done) => { resolve = done; }),
      settle: (key) => {
        if (key !== undefined) this.#keys.set(placeOf(resource), key);
        this.#questions = this.#questions.filter((each) => each !== question);
        resolve(key);
        this.#host.requestUpdate();
      },
    };
    this.#questions = [...this.#questions, question];
    this.#host.requestUpdate();
    return question;
  }
}

/** A key is for one name at one address. */
function placeOf({ name, baseUrl }: AiResource): string {
  return `${name} ${baseUrl}`;
}
