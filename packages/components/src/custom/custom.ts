import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { circleAlert, icon } from '../element/icons.ts';
import { message } from '../element/localize.ts';
import type { Message } from '../element/localize.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { canSet, ownMethod } from './custom-members.ts';
import { tagProblem } from './custom-tag.ts';
import { customProperties } from './custom.properties.ts';
import { customStyles } from './custom.styles.ts';
import { importModule } from './import-module.ts';
import { plainValue } from './plain-value.ts';

/** No more names than this are read or heard. */
const MAX_NAMES = 50;

/** What stands here: nothing yet, the element, or why it does not. */
type Shown = { readonly state: 'waiting' } | { readonly state: 'there'; readonly element: HTMLElement } | { readonly state: 'problem'; readonly problem: Message };

/**
 * A custom element of another library, inside an app: its properties are set, its events heard, its methods called; what
 * it says is handed on as data only. Native elements are refused, and so is what runs code or loads something
 * (`innerHTML`, `onclick`). Code comes from this site only. No pattern: the element has its own.
 *
 * @summary Any other custom element.
 * @status stable
 * @since 0.1.0
 * @fires {Event} event - One of the listed events happened; `lastEvent` says which.
 * @fires {Event} ready - The element is there.
 * @fires {Event} error - It could not be shown; `error` says why.
 * @csspart host - Where the element stands.
 * @csspart problem - Why it does not.
 */
export class InlayCustom extends elementFrom(customProperties) {
  static override styles = [...coreStyles, emptyStyles, spinnerStyles, customStyles];

  /** Its exposed properties, as they were at its last event. */
  declare values: Readonly<Record<string, unknown>>;
  /** Its last event; null before. */
  declare lastEvent: { readonly name: string; readonly detail: unknown } | null;
  /** True once the element is there. */
  declare ready: boolean;
  /** Why it is not there; empty while all is well. */
  declare error: string;

  #shown: Shown = { state: 'waiting' };
  /** What it was given, so that only what is new is set again. */
  readonly #given = new Map<string, unknown>();
  #hearing = new AbortController();
  #run = 0;

  override focus(options?: FocusOptions): void {
    if (this.#shown.state === 'there') this.#shown.element.focus(options);
    else super.focus(options);
  }

  /** Calls a method of the element; nothing happens when it has none of that name, or is not there yet. */
  callMethod(name: string, ...args: readonly unknown[]): void {
    if (this.#shown.state !== 'there') return;
    const { element } = this.#shown;
    try {
      void ownMethod(element, name)?.apply(element, [...args]);
    } catch (error) {
      console.warn(`<${this.tag}>.${name}() failed.`, error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('tag') || changed.has('module') || !this.hasUpdated) void this.#begin();
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    return html`
      <div part="host">${shown.state === 'there' ? shown.element : nothing}</div>
      ${shown.state === 'waiting' ? html`<p class="empty" role="status"><span class="spinner"></span> ${this.localize('Loading…')}</p>` : nothing}
      ${shown.state === 'problem' ? html`<p class=${this.tag === '' ? 'empty' : 'problem'} part="problem" role="status">${this.tag === '' ? nothing : icon(circleAlert)}<span>${this.localize.message(shown.problem)}</span></p>` : nothing}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#shown.state !== 'there') return;
    if (changed.has('props')) this.#give(this.#shown.element);
    if (changed.has('events') || changed.has('exposed')) this.#hear(this.#shown.element);
  }

  /** Makes the element, once its class is there. What was begun before is dropped. */
  async #begin(): Promise<void> {
    const run = (this.#run += 1);
    const { tag } = this;
    this.#hearing.abort();
    this.#given.clear();
    const wrong = tagProblem(tag);
    if (wrong !== undefined) return this.#fail(wrong);
    this.#shown = { state: 'waiting' };
    const problem = await this.#define(tag);
    if (run !== this.#run) return;
    if (problem === undefined) return this.#show(tag);
    this.#fail(problem);
    // A page may define it later.
    await customElements.whenDefined(tag);
    if (run === this.#run) this.#show(tag);
  }

  async #define(tag: string): Promise<Message | undefined> {
    if (customElements.get(tag) !== undefined) return undefined;
    if (this.module === '') return message('No element <{tag}> is defined on this page. Name the module that defines it.', { tag });
    try {
      await importModule(this.module);
    } catch (error) {
      return message('The module of <{tag}> could not be loaded: {reason}', { tag, reason: error instanceof Error ? error.message : String(error) });
    }
    return customElements.get(tag) === undefined ? message('The module defines no element <{tag}>.', { tag }) : undefined;
  }

  #show(tag: string): void {
    const element = document.createElement(tag);
    this.#shown = { state: 'there', element };
    this.#give(element);
    this.#hear(element);
    this.ready = true;
    this.error = '';
    this.requestUpdate();
    void this.#announce(element);
  }

  /** What it says of itself is there once it has been on the page. */
  async #announce(element: HTMLElement): Promise<void> {
    await this.updateComplete;
    if (this.#shown.state !== 'there' || this.#shown.element !== element) return;
    this.#read(element);
    this.dispatchEvent(new Event('ready'));
  }

  #fail(problem: Message): void {
    this.#shown = { state: 'problem', problem };
    this.ready = false;
    this.requestUpdate();
    if (this.tag === '') return;
    this.error = this.localize.message(problem);
    this.dispatchEvent(new Event('error'));
  }

  /** Sets what is new; one that is refused is said once, and the others are set. */
  #give(element: HTMLElement): void {
    for (const [name, value] of Object.entries(this.props ?? {})) {
      if (this.#given.has(name) && Object.is(this.#given.get(name), value)) continue;
      this.#given.set(name, value);
      if (!canSet(element, name)) {
        console.warn(`<${this.tag}> has no property "${name}" that an app may set.`);
        continue;
      }
      try {
        (element as unknown as Record<string, unknown>)[name] = value;
      } catch (error) {
        console.warn(`<${this.tag}> refused its property "${name}".`, error);
      }
    }
  }

  #hear(element: HTMLElement): void {
    this.#hearing.abort();
    this.#hearing = new AbortController();
    for (const name of namesIn(this.events)) {
      element.addEventListener(name, (event) => {
        this.lastEvent = { name, detail: event instanceof CustomEvent ? plainValue(event.detail) : null };
        this.#read(element);
        this.dispatchEvent(new Event('event'));
      }, { signal: this.#hearing.signal });
    }
  }

  #read(element: HTMLElement): void {
    const members = element as unknown as Readonly<Record<string, unknown>>;
    this.values = Object.fromEntries(namesIn(this.exposed).map((name) => [name, canSet(element, name) ? plainValue(read(members, name)) : null]));
  }
}

/** A getter of a stranger's may throw. */
function read(members: Readonly<Record<string, unknown>>, name: string): unknown {
  try {
    return members[name];
  } catch {
    return null;
  }
}

function namesIn(names: readonly unknown[]): readonly string[] {
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))].slice(0, MAX_NAMES);
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-custom': InlayCustom;
  }
}
