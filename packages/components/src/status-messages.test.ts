import { expect, fixture, html } from '@open-wc/testing';
import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import type { LitElement, TemplateResult } from 'lit';
import { waitUntil } from './element/wait-until.fixture.ts';
import './register.ts';
import { fetchParts } from './table/table.fixture.ts';

// Readers tell of what changes in a region that they know. What comes together with its words is told of by few, but for an alert.

const rows = [{ name: 'Ann' }, { name: 'Ben' }, { name: 'Cem' }];
const ran = (change: Partial<QueryViewState>): QueryViewState => ({ ...idleQueryViewState, ...change });
const FAILED = { message: 'It broke', hint: 'Try again.' };

/** What a kind shows at first, what then happens, and the words that are to be heard of it. */
interface Message {
  readonly of: string;
  readonly shown: TemplateResult;
  readonly happens: (element: LitElement) => unknown;
  readonly says: string;
}

/** Sets properties. */
const set = (members: Readonly<Record<string, unknown>>) => (element: LitElement): unknown => Object.assign(element, members);

const MESSAGES: readonly Message[] = [
  { of: 'a table whose rows are on their way', shown: html`<inlay-table .data=${rows}></inlay-table>`, happens: set({ loading: true }), says: 'Rows are being loaded.' },
  { of: 'a tree that is on its way', shown: html`<inlay-tree></inlay-tree>`, happens: set({ loading: true }), says: 'Loading…' },
  { of: 'a timeline that is on its way', shown: html`<inlay-timeline></inlay-timeline>`, happens: set({ loading: true }), says: 'Loading…' },
  { of: 'a comparison whose texts are on their way', shown: html`<inlay-diff-view></inlay-diff-view>`, happens: set({ loading: true }), says: 'Loading…' },
  { of: 'pictures that are being made', shown: html`<inlay-image-gallery></inlay-image-gallery>`, happens: set({ loading: true }), says: 'Making pictures…' },
  { of: 'a chart whose rows are on their way', shown: html`<inlay-chart></inlay-chart>`, happens: set({ loading: true }), says: 'Loading…' },
  { of: 'an input whose value is on its way', shown: html`<inlay-text-input label="Name"></inlay-text-input>`, happens: set({ loading: true }), says: 'Loading' },
  { of: 'what is wrong with an input', shown: html`<inlay-text-input label="Name" required></inlay-text-input>`, happens: (element) => (element as HTMLElementTagNameMap['inlay-text-input']).validate(), says: 'Fill' },
  { of: 'rows that were searched', shown: html`<inlay-table searchable .data=${rows}></inlay-table>`, happens: set({ search: 'Ann' }), says: '1 of 3 rows shown.' },
  { of: 'rows that were filtered', shown: html`<inlay-table .data=${rows}></inlay-table>`, happens: set({ filters: [{ column: 'name', operator: '=', value: 'Zoe' }] }), says: '0 of 3 rows shown.' },
  { of: 'rows that were sorted', shown: html`<inlay-table .data=${rows}></inlay-table>`, happens: set({ sort: [{ column: 'name', direction: 'descending' }] }), says: 'Sorted by name, descending.' },
  { of: 'code that was copied', shown: html`<inlay-code-view value="let a"></inlay-code-view>`, happens: (element) => element.shadowRoot!.querySelector('button')!.click(), says: 'Copied' },
  { of: 'a file that came', shown: html`<inlay-file-input label="Table"></inlay-file-input>`, happens: choose, says: 'notes.csv added.' },
  { of: 'a file that came into a chat', shown: html`<inlay-chat attachments></inlay-chat>`, happens: choose, says: 'notes.csv added.' },
  { of: 'an answer in a chat', shown: html`<inlay-chat query="ask" .messages=${[{ role: 'user', content: 'Why?' }]} .state=${ran({ status: 'streaming', text: 'Beca' })}></inlay-chat>`, happens: set({ state: ran({ status: 'success', text: 'Because.' }) }), says: 'Because.' },
  { of: 'a chat that failed', shown: html`<inlay-chat query="ask" .messages=${[{ role: 'user', content: 'Why?' }]} .state=${ran({ status: 'streaming' })}></inlay-chat>`, happens: set({ state: ran({ status: 'error', error: FAILED as QueryViewState['error'] }) }), says: 'It broke' },
  { of: 'a batch that is through', shown: html`<inlay-batch-progress .progress=${{ done: 4, failed: 0, total: 5 }} loading></inlay-batch-progress>`, happens: set({ progress: { done: 5, failed: 0, total: 5 }, loading: false }), says: 'Complete: 5 of 5' },
  { of: 'a query that is through', shown: html`<inlay-ai-query .state=${ran({ status: 'streaming', text: 'Ye' })}></inlay-ai-query>`, happens: set({ state: ran({ status: 'success', text: 'Yes.' }) }), says: 'The answer is complete.' },
  { of: 'a step that is reached', shown: html`<inlay-stepper .steps=${['One', 'Two']}></inlay-stepper>`, happens: set({ value: 'Two' }), says: 'Step 2 of 2: Two' },
];

const ALERTS: readonly Message[] = [
  { of: 'a query that failed', shown: html`<inlay-ai-query .state=${ran({ status: 'streaming' })}></inlay-ai-query>`, happens: set({ state: ran({ status: 'error', error: FAILED as QueryViewState['error'] }) }), says: 'It broke' },
  { of: 'rows that could not be had', shown: html`<inlay-table></inlay-table>`, happens: set({ errorMessage: 'No answer.' }), says: 'No answer.' },
];

describe('what is said without the keyboard going there (WCAG 4.1.3)', () => {
  let write: typeof navigator.clipboard.writeText;

  before(async () => {
    write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.resolve();
    await fetchParts();
  });

  after(() => {
    navigator.clipboard.writeText = write;
  });

  for (const message of MESSAGES) {
    it(`is said in a region that was there before: ${message.of}`, async () => {
      const element = await shown(message);
      const regions = regionsIn(element, '[role=status], [role=alert], [role=log], [aria-live=polite]');
      // What compares texts is fetched, and says so itself.
      await waitUntil(() => !regions.some((region) => words(region).includes(message.says)), `“${message.says}” not said yet`);
      const focused = document.activeElement;
      message.happens(element);
      await waitUntil(() => regions.some((region) => region.isConnected && words(region).includes(message.says)), `“${message.says}” in a region that was there`);
      expect(regions.find((region) => words(region).includes(message.says))!.checkVisibility()).to.equal(true);
      expect(document.activeElement).to.equal(focused);
    });
  }

  for (const message of ALERTS) {
    it(`is said as an alert, which readers tell of when it comes: ${message.of}`, async () => {
      const element = await shown(message);
      message.happens(element);
      await waitUntil(() => regionsIn(element, '[role=alert]').some((region) => words(region).includes(message.says)), `“${message.says}” in an alert`);
    });
  }
});

async function shown({ shown: template }: Message): Promise<LitElement> {
  const element = await fixture<LitElement>(template);
  await element.updateComplete;
  return element;
}

function regionsIn(element: LitElement, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function words(region: HTMLElement): string {
  return region.textContent!.replaceAll(/\s+/g, ' ').trim();
}

/** Chooses a file as the browser's dialog does. */
function choose(element: LitElement): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File(['a,b\n1,2\n'], 'notes.csv'));
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
