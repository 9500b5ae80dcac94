import { CONCURRENCY_POLICIES, QUERY_HANDLERS, QUERY_NUMBERS } from '@inlay/runtime/document';
import type { AppDocument, HandlerAction, QueryNode } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalNames } from '../../session/local-names.ts';
import type { ControlChange } from '../control-change.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { HandlerList } from '../handler-list.ts';
import type { HandlerChange } from '../handler-list.ts';
import { NumberControl } from '../number-control.ts';
import { valueOf } from './query-form.ts';

/** What the settings of a query draw, and how they change it. */
export interface QuerySettings {
  readonly name: string;
  readonly query: QueryNode;
  readonly document: AppDocument;
  /** Of the whole app. */
  readonly problems: readonly Problem[];
  /** What is wrong with a member, or with something in it. */
  readonly problemOf: (member: string) => Problem | undefined;
  /** Names that a member reads beside the app. */
  readonly localsOf: (member: string) => LocalNames;
  /** An undefined or empty value removes the member. */
  readonly set: (changes: { readonly [Member in keyof QueryNode]?: QueryNode[Member] | undefined }) => void;
}

type NumberMember = keyof typeof QUERY_NUMBERS;
type TemplateMember = 'transform' | 'onlyWhen' | 'confirm' | 'watch' | 'forEach';

/** A setting that is a number: what it is called, and what holds while it is empty. */
const NUMBERS: Readonly<Record<NumberMember, { readonly title: string; readonly empty: string }>> = {
  timeoutMs: { title: 'Longest time (ms)', empty: '60000' },
  retries: { title: 'Tries after a failure', empty: '0' },
  cacheMs: { title: 'Keep answers for (ms)', empty: '0' },
  debounceMs: { title: 'Wait for quiet (ms)', empty: '300' },
  throttleMs: { title: 'Least time between runs (ms)', empty: '0' },
  intervalMs: { title: 'Run every (ms)', empty: '60000' },
  batchSize: { title: 'Rows at once', empty: '4' },
};

const CONCURRENCY_WORDS: Readonly<Record<(typeof CONCURRENCY_POLICIES)[number], string>> = { switch: 'Stop it', drop: 'Do not run', queue: 'Wait for it', parallel: 'Run beside it' };

const EVENTS = {
  onSuccess: { title: 'Success', description: 'A run has ended well. event.data is its answer.' },
  onFailure: { title: 'Failure', description: 'A run has failed. event.error says why.' },
  onSettled: { title: 'End', description: 'A run has ended, well or not.' },
};

/**
 * When a query may run, how often and how long, over what, and what is done with its answer. Drawn into itself, so that
 * it looks as the panel around it.
 */
export class QuerySettingsFields extends LitElement {
  static override properties = { settings: { attribute: false } };

  declare settings: QuerySettings;

  constructor() {
    super();
    defineOnce('inlay-number-control', NumberControl);
    defineOnce('inlay-handler-list', HandlerList);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return settingsFields(this.settings);
  }
}

function settingsFields(settings: QuerySettings): TemplateResult {
  const { query } = settings;
  const template = (member: TemplateMember, label: string, isLong = false): TemplateResult => templateMember(settings, member, { label, isLong });
  const number = (member: NumberMember): TemplateResult => numberMember(settings, member);
  return html`
    <div class="settings">
      ${template('onlyWhen', 'Only when')}
      ${template('confirm', 'Ask before it runs')}
      ${query.run === 'automatic' ? template('watch', 'Run when this changes') : nothing}
      <div class="row">
        ${query.run === 'automatic' ? html`${number('debounceMs')}${number('throttleMs')}` : nothing}
        ${query.run === 'interval' ? number('intervalMs') : nothing}
        ${number('timeoutMs')}${number('retries')}${number('cacheMs')}
        ${concurrencyField(settings)}
      </div>
      ${template('forEach', 'For each row of')}
      ${query.forEach === undefined ? nothing : html`<div class="row">${number('batchSize')}</div><span class="muted">Its options read <code>item</code> and <code>index</code>.</span>`}
      ${template('transform', 'Transform the answer', true)}
      <h3>What follows</h3>
      ${handlerFields(settings)}
    </div>
  `;
}

function templateMember({ query, problemOf, localsOf, set }: QuerySettings, member: TemplateMember, { label, isLong }: { readonly label: string; readonly isLong: boolean }): TemplateResult {
  return html`
    <inlay-expression-field .locals=${() => localsOf(member)} .label=${label} .value=${query[member] ?? ''} .problem=${problemOf(member)} .multiline=${isLong}
      @value-change=${(event: CustomEvent<{ readonly value: string }>) => set({ [member]: event.detail.value })}></inlay-expression-field>
  `;
}

function numberMember({ query, set }: QuerySettings, member: NumberMember): TemplateResult {
  const { title, empty } = NUMBERS[member];
  const [min, max] = QUERY_NUMBERS[member];
  return html`
    <div>
      <span class="caption" aria-hidden="true">${title}</span>
      <inlay-number-control .label=${title} .value=${query[member]} .placeholder=${empty} .min=${min} .max=${max} whole
        @value-change=${(event: CustomEvent<ControlChange>) => set({ [member]: event.detail.value })}></inlay-number-control>
    </div>
  `;
}

function concurrencyField({ query, set }: QuerySettings): TemplateResult {
  return html`
    <label class="field"><span>While another run is under way</span>
      <select @change=${(event: Event) => set({ concurrency: CONCURRENCY_POLICIES.find((policy) => policy === valueOf(event)) })}>
        ${CONCURRENCY_POLICIES.map((policy) => html`<option value=${policy} ?selected=${policy === (query.concurrency ?? 'switch')}>${CONCURRENCY_WORDS[policy]}</option>`)}
      </select>
    </label>
  `;
}

function handlerFields({ name, query, document, problems, localsOf, set }: QuerySettings): TemplateResult {
  const handlers = Object.fromEntries(QUERY_HANDLERS.map((event): [string, readonly HandlerAction[]] => [event, query[event] ?? []]));
  // The list looks for them where a component has them.
  const own = problems.filter(({ path }) => path[0] === 'queries' && path[1] === name).map((problem) => ({ ...problem, path: problem.path.toSpliced(2, 0, 'on') }));
  return html`
    <inlay-handler-list .localsOf=${localsOf} .events=${EVENTS} .handlers=${handlers} .document=${document} .problems=${own}
      @handler-change=${({ detail }: CustomEvent<HandlerChange>) => set({ [detail.event]: detail.actions })}></inlay-handler-list>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-query-settings': QuerySettingsFields;
  }
}
