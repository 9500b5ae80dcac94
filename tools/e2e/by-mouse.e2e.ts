import { equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import { isChatCompletionBody } from '@copilotkit/aimock';
import type { LLMock } from '@copilotkit/aimock';
import { addModelServer, openBuilder } from '../e2e-builder.ts';
import type { Builder } from '../e2e-builder.ts';
import { startFreshServer, startMockProvider } from '../e2e-server.ts';
import type { EndToEndContext } from '../e2e-test.ts';
import { test } from '../e2e-test.ts';
import { writeOver } from '../e2e-write.ts';
import { ROOT } from '../repository.ts';

/** What the kit's token is in light. */
const DANGER = 'oklch(0.51 0.18 25)';

/** An empty app beside a model server that gives one answer. */
async function begin(context: EndToEndContext, name: string, { models, answer }: { readonly models: string; readonly answer: string }): Promise<{ readonly builder: Builder; readonly provider: LLMock }> {
  const [server, provider] = await Promise.all([startFreshServer(context), startMockProvider(context)]);
  provider.onMessage(/.*/, { content: answer }, { chunkSize: 40 });
  const builder = await openBuilder(context, server.url);
  await addModelServer(builder, { name: 'localModel', baseUrl: `${provider.url}/v1`, models });
  await builder.beginApp(name);
  return { builder, provider };
}

/** What was asked last: the model, how, and the messages' texts. */
function asked(provider: LLMock): { readonly model: string; readonly temperature: unknown; readonly system: string; readonly user: string } {
  const { body } = provider.getLastRequest()!;
  if (!isChatCompletionBody(body)) throw new Error('It was no chat completion.');
  const [system, user] = body.messages.map(({ content }) => String(content));
  return { model: body.model, temperature: body.temperature, system: system ?? '', user: user ?? '' };
}

test('a code review is built by mouse from an empty app, and answers', async (context) => {
  const { builder, provider } = await begin(context, 'Code review', { models: 'codellama:13b', answer: '## Issues\n\nThe query is **open to injection**.' });
  const { canvas } = builder;
  await builder.addQuery({
    name: 'reviewCode',
    fields: { Model: 'codellama:13b', Temperature: '0.2' },
    texts: { 'System message': 'You are a code review assistant.', Prompt: 'Review this code and provide feedback:\n\nLanguage: {{ languageSelect.value }}\nCode:\n{{ codeEditor.value }}' },
  });
  await builder.drag('Select', [0, 0], { name: 'languageSelect', props: { Options: 'JavaScript, Python, Go', Label: 'Language' } });
  await builder.drag('Code editor', [0, 2], { name: 'codeEditor', props: { Label: 'Code', 'Default value': 'db.query("WHERE name = " + name)' } });
  await builder.drag('Button', [4, 1], { props: { Text: 'Review' } });
  await builder.runOnClick('reviewCode');
  await builder.inspector.getByRole('combobox', { name: 'Background', exact: true }).selectOption('danger');
  const ground = (): Promise<string> => canvas.locator('inlay-button').evaluate((button) => getComputedStyle(button.shadowRoot!.querySelector('button')!).backgroundColor);
  for (let looks = 0; looks < 100 && (await ground()) !== DANGER; looks += 1);
  equal(await ground(), DANGER);
  await builder.drag('AI query', [6, 0]);

  await canvas.getByLabel('Language').selectOption('Python');
  await canvas.getByRole('button', { name: 'Review', exact: true }).click();
  await canvas.locator('inlay-ai-query').getByText('open to injection').waitFor();
  const { model, temperature, system, user } = asked(provider);
  equal(`${model} ${String(temperature)} ${system}`, 'codellama:13b 0.2 You are a code review assistant.');
  equal(user, 'Review this code and provide feedback:\n\nLanguage: Python\nCode:\ndb.query("WHERE name = " + name)');

  // All of it taken back, step by step, made again to the same bytes, and read again.
  const built = await bytesOf(builder);
  const steps = await pressAll(builder, 'Undo');
  await canvas.getByText('This page is empty').waitFor();
  equal(await pressAll(builder, 'Redo'), steps);
  equal(await bytesOf(builder), built);
  await builder.page.reload();
  await canvas.locator('inlay-ai-query').waitFor();
  equal(await bytesOf(builder), built);
});

/** The app on the canvas as its file would hold it. */
function bytesOf({ canvas }: Builder): Promise<string> {
  return canvas.locator('inlay-app').evaluate((view) => {
    const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, sorted(each)])) : value);
    return JSON.stringify(sorted((view as unknown as { readonly app: { readonly document: object } }).app.document));
  });
}

/** Presses a button until it has no more to do; how often it was pressed. In the page, since a person who presses forty times proves no more. */
function pressAll({ page }: Builder, name: string): Promise<number> {
  return page.getByRole('button', { name, exact: true }).evaluate(async (element) => {
    const button = element as HTMLButtonElement;
    let presses = 0;
    for (; !button.disabled && presses < 200; presses += 1) {
      button.click();
      await new Promise(requestAnimationFrame);
    }
    return presses;
  });
}

test('a knowledge base assistant is built by mouse from an empty app: a search whose passages a model answers from', async (context) => {
  const { builder, provider } = await begin(context, 'Handbook', { models: 'llama2:13b', answer: 'Each parent has twelve weeks (leave.md).' });
  const { page, canvas, queries } = builder;
  await page.getByRole('button', { name: 'Knowledge', exact: true }).click();
  const knowledge = page.locator('inlay-knowledge-panel');
  await knowledge.getByRole('button', { name: 'Add a knowledge base' }).click();
  await writeOver(knowledge.getByRole('textbox', { name: /^Name/ }), 'handbook');
  await knowledge.getByLabel('Embedded by').selectOption('demo');
  await knowledge.getByRole('button', { name: 'Create knowledge base' }).click();
  const choosing = page.waitForEvent('filechooser');
  await knowledge.getByLabel('Files to add to handbook').click();
  await (await choosing).setFiles(['leave.md', 'travel.md'].map((name) => join(ROOT, 'examples', 'handbook', name)));
  await knowledge.getByText('2 of 2 done').waitFor();

  await page.getByRole('button', { name: 'Add components' }).click();
  await builder.drag('Text input', [0, 0], { name: 'userQuestion', props: { Label: 'Question' } });
  await builder.addQuery({
    name: 'answerQuestion',
    fields: { Model: 'llama2:13b', Temperature: '0.3' },
    texts: {
      Prompt: String.raw`Context from documentation:
{{ searchResults.data.map(doc => doc.content).join('\n\n---\n\n') }}

Question: {{ userQuestion.value }}`,
      'System message': 'Always cite the source document in your response.',
    },
  });
  await builder.drag('AI query', [0, 2]);
  await builder.addQuery({ name: 'searchResults', action: 'Vector search', texts: { 'What to look for': '<< userQuestion.value >>' } });
  await queries.getByLabel('Knowledge base').selectOption('handbook');
  await queries.getByText('Settings', { exact: true }).click();
  await queries.getByRole('button', { name: 'Add a step on Success' }).click();
  await queries.getByRole('combobox', { name: 'Query', exact: true }).selectOption('answerQuestion');
  await builder.drag('Button', [6, 1], { props: { Text: 'Ask' } });
  await builder.runOnClick('searchResults');

  await writeOver(canvas.getByRole('textbox', { name: 'Question' }), 'How long is leave for parents?');
  await canvas.getByRole('button', { name: 'Ask', exact: true }).click();
  await canvas.locator('inlay-ai-query').getByText('twelve weeks (leave.md)').waitFor();
  const { model, user } = asked(provider);
  equal(model, 'llama2:13b');
  match(user, /^Context from documentation:\n[^]*Each parent has twelve weeks[^]*\n---\n[^]*Question: How long is leave for parents\?$/);
});

test('a contract analysis is built by mouse from an empty app: a file becomes text, and what is extracted a table', async (context) => {
  const { builder, provider } = await begin(context, 'Contracts', { models: 'custom-legal-model', answer: '{"rows":[{"clause":"Payment","party":"Otieno Ltd"}]}' });
  const { canvas, page } = builder;
  await builder.drag('File input', [0, 0], { name: 'contractFile', props: { Label: 'Contract file' } });
  await builder.drag('Text area', [6, 0], { name: 'contractText', props: { Label: 'Contract', 'Default value': '<< contractFile.value[0]?.text >>' } });
  await builder.addQuery({
    name: 'extractClauses', action: 'Extract entities',
    fields: { Model: 'custom-legal-model', Temperature: '0.2' },
    texts: { Text: '<< contractText.value >>', Fields: 'clause, party', 'System message': 'You are a legal document analyzer.' },
  });
  await builder.queries.getByLabel('Several rows').selectOption('true');
  await builder.drag('Button', [0, 4], { props: { Text: 'Extract' } });
  await builder.runOnClick('extractClauses');
  await builder.drag('Table', [0, 5], { props: { Label: 'Clauses', Data: '<< extractClauses.data >>' } });

  const choosing = page.waitForEvent('filechooser');
  await canvas.locator('inlay-file-input').getByRole('button').first().click();
  await (await choosing).setFiles({ name: 'contract.txt', mimeType: 'text/plain', buffer: Buffer.from('2. Payment. Otieno Ltd pays within 30 days.') });
  await canvas.locator('inlay-file-input').getByText('contract.txt', { exact: true }).waitFor();
  await canvas.getByRole('button', { name: 'Extract', exact: true }).click();
  await canvas.getByRole('grid', { name: 'Clauses' }).getByText('Otieno Ltd').waitFor();
  match(asked(provider).user, /2\. Payment\. Otieno Ltd pays within 30 days\./);
});

test('a production analysis is built by mouse from an empty app: dropped files become tables, and a chart beside them', async (context) => {
  const { builder, provider } = await begin(context, 'Production', { models: 'mistral:7b', answer: 'Welding is the **bottleneck**.' });
  const { canvas } = builder;
  await builder.dropFile({ name: 'cycles.csv', text: 'station,seconds\nWelding,96\nPacking,31\n' }, [0, 0]);
  await canvas.getByRole('grid', { name: 'cycles' }).getByText('Welding').waitFor();
  await builder.rename('cycleTimesTable');
  await builder.dropFile({ name: 'defects.json', text: '[{"line":"A","defects":18}]' }, [6, 0]);
  await canvas.getByRole('grid', { name: 'defects' }).getByText('18').waitFor();
  await builder.rename('defectRatesTable');
  await builder.drag('Chart', [0, 8], { name: 'utilizationChart', props: { Label: 'Equipment utilization', Data: "<< [{ machine: 'Press', utilization: 0.62 }] >>" } });
  await builder.addQuery({
    name: 'analyzeProduction',
    fields: { Model: 'mistral:7b', Temperature: '0.4' },
    texts: { Prompt: 'Cycle times: {{ cycleTimesTable.data }}\nDefect rates: {{ defectRatesTable.data }}\nEquipment utilization: {{ utilizationChart.data }}', 'System message': 'You are a manufacturing process analyst.' },
  });
  await builder.drag('AI query', [6, 8]);

  await canvas.locator('inlay-ai-query').getByRole('button', { name: 'Run' }).click();
  await canvas.locator('inlay-ai-query').getByText('bottleneck').waitFor();
  equal(asked(provider).user, 'Cycle times: [{"station":"Welding","seconds":"96"},{"station":"Packing","seconds":"31"}]\nDefect rates: [{"line":"A","defects":18}]\nEquipment utilization: [{"machine":"Press","utilization":0.62}]');
});

test('private data are processed by an app that was built by mouse from an empty one: an answer that is checked, and its fields shown', async (context) => {
  const { builder, provider } = await begin(context, 'Private data', { models: 'phi3:mini', answer: '{"industry":"haulage","requires_review":true}' });
  const { canvas, queries } = builder;
  await builder.drag('Text area', [0, 0], { name: 'customerRecord', props: { Label: 'Customer record' } });
  await builder.addQuery({
    name: 'extractRecord',
    fields: { Model: 'phi3:mini', Temperature: '0.1' },
    texts: { Prompt: 'Extract the following information.\n\nRecord:\n{{ customerRecord.value }}', 'System message': 'Return ONLY valid JSON.' },
  });
  await queries.getByText('More options').click();
  await writeOver(queries.getByRole('textbox', { name: 'JSON schema' }), "<< { type: 'object', properties: { industry: { type: 'string' }, requires_review: { type: 'boolean' } } } >>");
  await builder.drag('Button', [0, 4], { props: { Text: 'Extract' } });
  await builder.runOnClick('extractRecord');
  await builder.drag('Key value', [6, 0], { props: { Data: '<< extractRecord.data >>' } });

  await writeOver(canvas.getByRole('textbox', { name: 'Customer record' }), 'Brannigan Haulage, Cork. Paid late.');
  await canvas.getByRole('button', { name: 'Extract', exact: true }).click();
  await canvas.locator('inlay-key-value').getByText('haulage').waitFor();
  match(asked(provider).user, /Record:\nBrannigan Haulage, Cork\. Paid late\.$/);
});
