import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayBatchProgress } from './batch-progress.ts';

const buttons = (element: InlayBatchProgress): readonly string[] => [...element.shadowRoot!.querySelectorAll('button')].map(({ textContent }) => textContent!.trim());
const line = (element: InlayBatchProgress): string => element.shadowRoot!.querySelector('.meta')!.textContent!;

async function show(progress: object | null, loading = false): Promise<InlayBatchProgress> {
  return fixture<InlayBatchProgress>(html`<inlay-batch-progress lang="en" label="Classifying" .progress=${progress} ?loading=${loading}></inlay-batch-progress>`);
}

describe('<inlay-batch-progress>', () => {
  it('is accessible before, while and after a run', async () => {
    for (const [progress, loading] of [[null, false], [null, true], [{ done: 3, failed: 1, total: 10 }, true], [{ done: 10, failed: 1, total: 10 }, false]] as const) await expect(await show(progress, loading)).to.be.accessible();
  });

  it('says how far it is, and offers what makes sense', async () => {
    const element = await show({ done: 1200, failed: 3, total: 5000 }, true);
    expect([line(element), buttons(element)]).to.deep.equal(['1,200 of 5,000 · 3 failed', ['Stop']]);
    element.loading = false;
    await element.updateComplete;
    expect(buttons(element)).to.deep.equal(['Resume', 'Retry failed', 'Start over']);
    element.progress = { done: 5000, failed: 0, total: 5000 };
    await element.updateComplete;
    expect([buttons(element), element.shadowRoot!.querySelector('[role=status]')!.textContent]).to.deep.equal([['Start over'], 'Complete: 5,000 of 5,000']);
  });

  it('says what was pressed, and leaves the keyboard at the button in its place', async () => {
    const element = await show({ done: 3, failed: 1, total: 10 });
    const heard: string[] = [];
    for (const event of ['run', 'stop', 'resume', 'retry']) element.addEventListener(event, () => {
      heard.push(event);
      element.loading = event !== 'stop';
    });
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([heard, element.shadowRoot!.activeElement?.textContent?.trim()]).to.deep.equal([['retry'], 'Stop']);
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect(heard).to.deep.equal(['retry', 'stop', 'resume']);
  });

  it('takes any value and never throws', async () => {
    const element = await show(null);
    for (const progress of [{}, { done: 'x', total: -4 }, 'x', 3]) {
      element.progress = progress as object;
      await element.updateComplete;
      expect(line(element)).to.equal('Not started');
    }
  });
});

describe('<inlay-batch-progress> in an app', () => {
  it('follows the query that it names, and asks again only for what failed', async () => {
    const asked: string[] = [];
    const runner: AiRunner = {
      async *run({ options: { prompt } }) {
        const isFirst = !asked.includes(prompt);
        asked.push(prompt);
        if (prompt === 'b' && isFirst) yield { type: 'error', error: { kind: 'request', message: 'No', hint: null, status: 400, retryAfterSeconds: null } };
        yield { type: 'text', text: prompt.toUpperCase() };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const { document, problems } = parseDocument({
      inlay: 1,
      pages: { main: {} },
      components: { bar: { parent: 'main', order: 'a0', type: 'batchProgress', props: { query: 'ask' } } },
      queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', forEach: '<< ["a", "b", "c"] >>', options: { prompt: '<< item >>' } } },
    }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(document!, { components: definitions, resources: runner });
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    await view.updateComplete;
    const element = view.shadowRoot!.querySelector('inlay-batch-progress')!;
    const press = (words: string): void => [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)!.click();
    await element.updateComplete;
    press('Run');
    await waitUntil(() => line(element).startsWith('3 of 3 · 1 failed'));
    await waitUntil(() => buttons(element).includes('Retry failed'));
    press('Retry failed');
    await waitUntil(() => line(element).startsWith('3 of 3') && !line(element).includes('failed') && buttons(element).includes('Start over'));
    expect(asked).to.deep.equal(['a', 'b', 'c', 'b']);
    app.dispose();
  });
});
