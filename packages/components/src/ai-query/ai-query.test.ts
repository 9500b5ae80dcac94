import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayAiQuery } from './ai-query.ts';

const done: QueryViewState = { ...idleQueryViewState, status: 'success', text: 'It is **slow**.', model: 'm', usage: { inputTokens: 5, outputTokens: 7, estimated: false }, durationMs: 1_230 };

async function show(change: Partial<QueryViewState>): Promise<InlayAiQuery> {
  const element = await fixture<InlayAiQuery>(html`<inlay-ai-query label="Analysis"></inlay-ai-query>`);
  element.state = { ...done, ...change };
  await element.updateComplete;
  return element;
}

const textOf = (element: InlayAiQuery): string => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

describe('<inlay-ai-query>', () => {
  it('is accessible before, while and after a run, and when it failed', async () => {
    for (const change of [{ ...idleQueryViewState }, { status: 'streaming', durationMs: null }, {}, { status: 'error', error: { message: 'It broke', hint: 'Try again.' } }] as const) {
      await expect(await show(change)).to.be.accessible();
    }
  });

  it('says before the first run that an answer will appear', async () => {
    const element = await fixture<InlayAiQuery>(html`<inlay-ai-query empty-message="Nothing yet."></inlay-ai-query>`);
    expect(textOf(element)).to.contain('Nothing yet.');
  });

  it('asks to be run, and while it runs to be stopped', async () => {
    const element = await show({});
    const button = (): HTMLButtonElement => element.shadowRoot!.querySelector('button')!;
    setTimeout(() => button().click());
    await oneEvent(element, 'run');
    element.state = { ...done, status: 'streaming' };
    await element.updateComplete;
    setTimeout(() => button().click());
    await oneEvent(element, 'stop');
  });

  it('shows the formatted answer and one line about it', async () => {
    const element = await show({});
    expect(element.shadowRoot?.querySelector('strong')?.textContent).to.equal('slow');
    expect(textOf(element)).to.contain('m · 12 tokens · 1.2 s');
  });

  it('shows on the answer that a demo model gave it', async () => {
    expect(textOf(await show({ label: 'demo: rules, not a language model' }))).to.contain('demo: rules, not a language model');
  });

  it('strikes through an option that was dropped, with the reason', async () => {
    const element = await show({ warnings: [{ option: 'temperature', reason: 'this model takes only its own default' }] });
    expect(element.shadowRoot?.querySelector('del')?.textContent).to.equal('temperature');
    expect(textOf(element)).to.contain('this model takes only its own default');
  });

  it('says in the language of its place what was dropped and who answers', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="de"><inlay-ai-query label="Antwort"></inlay-ai-query></div>`);
    const element = place.querySelector<InlayAiQuery>('inlay-ai-query')!;
    element.state = { ...done, label: 'demo: rules, not a language model', warnings: [{ option: 'stop', reason: 'this service takes at most 4; the others were left out', said: { text: 'this service takes at most {most}; the others were left out', values: { most: 4 } } }] };
    await waitUntil(() => textOf(element).includes('dieser Dienst nimmt höchstens 4; die übrigen wurden weggelassen'));
    expect(textOf(element)).to.contain('Demo: Regeln, kein Sprachmodell').and.not.to.contain('this service');
  });

  it('keeps an unfinished answer, and marks it', async () => {
    for (const status of ['error', 'aborted'] as const) expect(textOf(await show({ status, text: 'Half', partial: 'Half' }))).to.contain('Unfinished answer').and.to.contain('Half');
  });

  it('does not call an older, complete answer unfinished when a new run failed before its first word', async () => {
    expect(textOf(await show({ status: 'error' }))).to.contain('It is slow.').and.not.to.contain('Unfinished');
  });

  it('tells an error with what to do', async () => {
    const element = await show({ status: 'error', text: '', error: { message: 'The key was refused', hint: 'Check it.' } });
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('The key was refused').and.to.contain('Check it.');
  });

  it('runs nothing that an answer holds', async () => {
    const element = await show({ text: '<img src=x onerror="window.hackedByAnswer = 1"><script>window.hackedByAnswer = 1</script>' });
    expect(element.shadowRoot?.querySelector('script')).to.equal(null);
    expect((window as unknown as Record<string, unknown>)['hackedByAnswer']).to.equal(undefined);
  });
});
