import { baseStyles } from '@inlay/components/element';
import type { Trace, TraceEntry, TraceKind } from '@inlay/runtime/trace';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import { describeValue } from '../../expression-field/describe-value.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { RowWindow } from '../row-window.ts';
import { timelinePanelStyles } from './timeline-panel.styles.ts';
import { causesOf, timelineRows } from './timeline-rows.ts';
import type { TimelineFilter, TimelineRow } from './timeline-rows.ts';

const KIND_WORDS: Readonly<Record<TraceKind, string>> = { event: 'Event', input: 'Input', handler: 'Step', query: 'Query', tool: 'Tool', binding: 'Binding', update: 'Edit' };
/** As the sheet says. Pixels. */
const ROW_HEIGHT = 26;
/** A value is shown up to here; characters. */
const MOST_SHOWN = 20_000;

/** One for all rows: making one takes longer than all that it says. */
const clock = new Intl.DateTimeFormat([], { hourCycle: 'h23', hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });

/**
 * What ran in the app, when, for how long, and because of what, newest first. It records from when it is first shown
 * until it is told to stop, also while another panel is shown.
 */
export class TimelinePanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, controlStyles, panelStyles, timelinePanelStyles];

  declare session: Session;

  #filter: TimelineFilter = { after: 0, kind: undefined, text: '' };
  readonly #window = new RowWindow(this, { rowHeight: ROW_HEIGHT, list: () => this.renderRoot.querySelector('ol') });
  #open: number | undefined;
  /** The entry that has the keyboard. */
  #held: number | undefined;
  #stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const trace = this.#trace;
    if (!trace.isOn && trace.entries.length === 0) trace.start();
    this.#stopListening = trace.onEntry(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  get #trace(): Trace {
    return this.session.app.trace;
  }

  protected override render(): TemplateResult {
    const trace = this.#trace;
    const rows = timelineRows(trace.entries, this.#filter);
    return html`
      <div class="head">
        <button class="button" type="button" aria-pressed=${trace.isOn ? 'true' : 'false'} @click=${this.#onRecord}><span class="dot ${trace.isOn ? 'on' : ''}" aria-hidden="true"></span>${trace.isOn ? 'Recording' : 'Record'}</button>
        <button class="button plain" type="button" ?disabled=${rows.length === 0} @click=${this.#onClear}>Clear</button>
        <label class="search">${icon(Search)}<input type="search" placeholder="Filter by name" aria-label="Filter the timeline" .value=${this.#filter.text} @input=${this.#onText}></label>
        <select aria-label="Kind" @change=${this.#onKind}>
          <option value="">Everything</option>
          ${Object.entries(KIND_WORDS).map(([kind, words]) => html`<option value=${kind} ?selected=${kind === this.#filter.kind}>${words}</option>`)}
        </select>
      </div>
      ${rows.length === 0 ? html`<p class="empty">${this.#emptyWords()}</p>` : this.#list(rows)}
    `;
  }

  #list(rows: readonly TimelineRow[]): TemplateResult {
    const parts = this.#window.parts(rows.length, rows.findIndex(({ entry }) => entry.id === this.#held));
    return html`<ol aria-label="What ran, newest first" @focusin=${this.#onHold}>${repeat(parts, ({ index }, place) => (index === undefined ? -place : rows[index]!.entry.id), ({ index, gap }) => (index === undefined ? html`<li class="gap" role="none" data-rows=${gap}></li>` : this.#row(rows[index]!, { place: index + 1, count: rows.length })))}</ol>`;
  }

  #emptyWords(): string {
    if (!this.#trace.isOn) return 'Nothing is recorded. Press Record, then use the app.';
    return this.#filter.kind === undefined && this.#filter.text === '' ? 'Use the app: what runs, and why, appears here.' : 'Nothing that was recorded fits this.';
  }

  #row({ entry, depth }: TimelineRow, { place, count }: { readonly place: number; readonly count: number }): TemplateResult {
    const isOpen = entry.id === this.#open;
    const { before, after } = entry;
    return html`
      <li data-id=${entry.id} aria-posinset=${place} aria-setsize=${count}>
        <button class="entry depth-${depth} ${entry.isSkipped ? 'skipped' : ''}" type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.#onEntry(entry)}>
          <span class="time">${clock.format(entry.at)}</span>
          <span class="kind">${KIND_WORDS[entry.kind]}</span>
          <span class="what"><code>${entry.name}</code><span class="change">${entry.isSkipped ? 'skipped: its “only when” was not met' : 'after' in entry ? html`${describeValue(before).text} ${icon(ArrowRight)}<span class="visually-hidden">became</span> ${describeValue(after).text}` : nothing}</span></span>
          <span class="duration">${durationWords(entry.durationMs)}</span>
        </button>
        ${isOpen ? this.#details(entry) : nothing}
      </li>
    `;
  }

  #details(entry: TraceEntry): TemplateResult {
    const causes = causesOf(this.#trace.entries, entry);
    const [place = ''] = entry.name.split('.');
    return html`
      <div class="details">
        <p>${causes.length === 0 ? html`<span class="muted">Began by itself: a person, a clock or an answer.</span>` : html`<span class="muted">Because of</span> ${causes.map(({ name }, index) => html`${index === 0 ? nothing : html` <span class="muted">because of</span> `}<code>${name}</code>`)}`}</p>
        ${'before' in entry || 'after' in entry ? html`
          <div class="values">
            ${'before' in entry ? html`<div><span class="muted">Before</span><pre>${shown(entry.before)}</pre></div>` : nothing}
            ${'after' in entry ? html`<div><span class="muted">After</span><pre>${shown(entry.after)}</pre></div>` : nothing}
          </div>` : nothing}
        ${Object.hasOwn(this.session.document.components, place) ? html`<div><button class="button" type="button" @click=${() => this.session.select(place)}>Show ${place}</button></div>` : nothing}
      </div>
    `;
  }

  readonly #onRecord = (): void => {
    if (this.#trace.isOn) this.#trace.stop();
    else this.#trace.start();
    this.requestUpdate();
  };

  readonly #onClear = (): void => {
    this.#set({ after: Math.max(0, ...this.#trace.entries.map(({ id }) => id)) });
  };

  readonly #onText = (event: InputEvent): void => this.#set({ text: (event.target as HTMLInputElement).value });

  readonly #onKind = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#set({ kind: value === '' ? undefined : (value as TraceKind) });
  };

  readonly #onEntry = ({ id }: TraceEntry): void => {
    this.#open = this.#open === id ? undefined : id;
    this.requestUpdate();
  };

  readonly #onHold = (event: FocusEvent): void => {
    this.#held = Number((event.target as HTMLElement).closest<HTMLElement>('li')?.dataset['id']);
  };

  #set(change: Partial<TimelineFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.requestUpdate();
  }
}

function durationWords(milliseconds: number): string {
  if (milliseconds >= 1_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  return milliseconds < 1 ? '< 1 ms' : `${Math.round(milliseconds)} ms`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (safeJson(value) ?? String(value));
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

/** Undefined for what has no JSON, such as a value that holds itself. */
function safeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, null, 2);
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-timeline-panel': TimelinePanel;
  }
}
