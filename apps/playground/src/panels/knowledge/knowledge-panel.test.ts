import { FileReadError } from '@inlay/runtime/files';
import { createKnowledge, createKnowledgeRunner, createMemoryKnowledgeStore } from '@inlay/runtime/knowledge';
import type { Knowledge } from '@inlay/runtime/knowledge';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.fixture.ts';
import { createWordsRunner } from '../../../../../packages/runtime/src/knowledge/knowledge-store.contract.ts';
import type { WordsRunner } from '../../../../../packages/runtime/src/knowledge/knowledge-store.contract.ts';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import type { KnowledgeBaseView } from './base-view.ts';
import { KnowledgePanel } from './knowledge-panel.ts';

defineOnce('inlay-knowledge-panel', KnowledgePanel);

const resource = (name: string, schema: string, models: readonly string[] = []) => ({ name, description: '', baseUrl: 'https://example.com', schema, models, origin: 'configured', label: null, hasKey: false, keyTail: null, headerNames: [], settings: {} });

describe('<inlay-knowledge-panel>', () => {
  let session: Session;
  let runner: WordsRunner;
  let knowledge: Knowledge;
  let panel: KnowledgePanel;

  beforeEach(async () => {
    runner = createWordsRunner();
    const place = (id: 'server' | 'browser', title: string): KnowledgePlace => {
      const store = createMemoryKnowledgeStore();
      let count = 0;
      const kept = createKnowledge({ store, runner, clock: () => 0, randomId: () => `${id}${(count += 1)}` });
      return { id, title, note: '', open: async () => kept, runner: createKnowledgeRunner({ store, runner }) };
    };
    const places = [place('server', 'On the server'), place('browser', 'In this browser')];
    knowledge = await places[0]!.open();
    session = await openSession(documentWith({}), places);
    Object.assign(session.api, { listResources: () => Promise.resolve({ resources: [resource('local', 'openai', ['llama', 'nomic-embed-text']), resource('claude', 'anthropic'), resource('crm', 'rest')], standIn: 'local' }) });
  });

  afterEach(() => session.dispose());

  const open = async (): Promise<void> => {
    const read = async (file: Blob & { readonly name: string }) => {
      if (file.name.endsWith('.pdf')) throw new FileReadError(`"${file.name}" is broken.`, { code: 'broken' });
      return { format: 'markdown' as const, text: await file.text() };
    };
    panel = await fixture<KnowledgePanel>(html`<inlay-knowledge-panel .session=${session} .readFile=${read}></inlay-knowledge-panel>`);
    await waitUntil(() => !textOf(panel).includes('Loading'));
  };
  const textOf = (element: KnowledgePanel | KnowledgeBaseView): string => (element.renderRoot as ShadowRoot).textContent?.replace(/\s+/g, ' ') ?? '';
  const base = (): KnowledgeBaseView => panel.renderRoot.querySelector<KnowledgeBaseView>('inlay-knowledge-base')!;
  const press = async (words: string, inside: KnowledgePanel | KnowledgeBaseView = panel): Promise<void> => {
    const button = [...inside.renderRoot.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === words);
    button!.click();
    await inside.updateComplete;
  };
  const field = (name: string): HTMLInputElement => panel.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const drop = (...files: readonly File[]): void => {
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    base().renderRoot.querySelector('.drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }));
  };

  it('makes a base, with a model offered that embeds, and nobody that cannot', async () => {
    await open();
    expect(textOf(panel)).to.include('There is no knowledge base yet.');
    await press('Add a knowledge base');
    expect([...field('resource').querySelectorAll('option')].map(({ value }) => value)).to.deep.equal(['local']);
    expect(field('model').value).to.equal('nomic-embed-text');
    await expect(panel).to.be.accessible();
    field('name').value = 'handbook';
    field('chunkTokens').value = '100';
    await press('Create knowledge base');
    await waitUntil(() => base() !== null && textOf(base()).includes('No documents yet.'));
    expect((await knowledge.listBases()).map(({ name, model, chunkTokens }) => [name, model, chunkTokens])).to.deep.equal([['handbook', 'nomic-embed-text', 100]]);
  });

  it('makes a base of a form that is sent before the resources are there, with the model that they offer', async () => {
    let answer = (): void => undefined;
    Object.assign(session.api, { listResources: () => new Promise((resolve) => { answer = () => resolve({ resources: [resource('local', 'openai', ['llama', 'nomic-embed-text'])] }); }) });
    panel = await fixture<KnowledgePanel>(html`<inlay-knowledge-panel .session=${session}></inlay-knowledge-panel>`);
    await press('Add a knowledge base');
    field('name').value = 'handbook';
    for (let again = 0; again < 2; again += 1) await press('Create knowledge base');
    answer();
    await waitUntil(() => base() !== null && textOf(base()).includes('No documents yet.'));
    expect((await knowledge.listBases()).map(({ name, model, resource: of }) => [name, model, of])).to.deep.equal([['handbook', 'nomic-embed-text', 'local']]);
    expect(textOf(panel)).not.to.include('already');
  });

  it('leaves the model that was typed when the resources come, until another resource is chosen', async () => {
    let answer = (): void => undefined;
    Object.assign(session.api, { listResources: () => new Promise((resolve) => { answer = () => resolve({ resources: [resource('local', 'openai', ['llama', 'nomic-embed-text']), resource('other', 'openai', ['other-embed'])] }); }) });
    panel = await fixture<KnowledgePanel>(html`<inlay-knowledge-panel .session=${session}></inlay-knowledge-panel>`);
    await press('Add a knowledge base');
    field('model').value = 'my-embed';
    answer();
    await waitUntil(() => field('resource').querySelector('option') !== null);
    expect(field('model').value).to.equal('my-embed');
    const choice = panel.renderRoot.querySelector<HTMLSelectElement>('[name=resource]')!;
    choice.value = 'other';
    choice.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect([field('model').value, choice.value]).to.deep.equal(['other-embed', 'other']);
  });

  it('takes dropped files, and says of each how it went', async () => {
    await knowledge.createBase({ name: 'handbook', resource: 'local', model: 'words' });
    await open();
    await press('Open handbook');
    drop(new File(['# Leave\n\nTwenty days of leave.'], 'leave.md'), new File(['x'], 'broken.pdf'), new File(['Lunch at noon.'], 'lunch.md'));
    await waitUntil(() => textOf(base()).includes('2 of 3 done, 1 failed'));
    await waitUntil(() => textOf(base()).includes('2 documents'));
    expect(textOf(base())).to.include('"broken.pdf" is broken.');
    await expect(base()).to.be.accessible();
    await press('Clear', base());
    expect(textOf(base())).to.not.include('failed');
  });

  it('tries a base out, and shows how near each part is', async () => {
    await knowledge.createBase({ name: 'handbook', resource: 'local', model: 'words' });
    for await (const event of knowledge.addDocument('handbook', { name: 'leave.md', text: 'Twenty days of leave.' }, { signal: new AbortController().signal })) void event;
    await open();
    await press('Open handbook');
    await waitUntil(() => base().renderRoot.querySelector('form') !== null);
    const input = base().renderRoot.querySelector<HTMLInputElement>('input[name=query]')!;
    input.value = 'leave';
    input.form!.requestSubmit();
    await waitUntil(() => base().renderRoot.querySelector('.results') !== null);
    expect(base().renderRoot.querySelector('.results')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('leave 1.000 leave.md Twenty days of leave.');
    runner.model = 'another';
    input.form!.requestSubmit();
    await waitUntil(() => base().renderRoot.querySelector('[role=alert]') !== null);
    expect(textOf(base())).to.include('"another"');
  });

  it('asks for what is in a base once, and not again while nothing changes', async () => {
    await knowledge.createBase({ name: 'handbook', resource: 'local', model: 'words' });
    let asked = 0;
    const { listDocuments } = knowledge;
    Object.assign(knowledge, { listDocuments: (name: string) => (asked += 1, listDocuments(name)) });
    await open();
    await press('Open handbook');
    await waitUntil(() => textOf(base()).includes('No documents yet.'));
    for (let time = 0; time < 5; time += 1) {
      base().requestUpdate();
      await base().updateComplete;
    }
    expect(asked).to.equal(1);
  });

  it('asks before it removes a document or a base', async () => {
    await knowledge.createBase({ name: 'handbook', resource: 'local', model: 'words' });
    for await (const event of knowledge.addDocument('handbook', { name: 'leave.md', text: 'Leave.' }, { signal: new AbortController().signal })) void event;
    await open();
    await press('Remove handbook');
    expect(textOf(panel)).to.include('Remove it with 1 document, 1 chunk?');
    await press('Keep');
    await press('Open handbook');
    await waitUntil(() => base().renderRoot.querySelector('.documents') !== null);
    await press('Remove leave.md', base());
    await press('Remove', base());
    await waitUntil(() => textOf(base()).includes('No documents yet.'));
    await press('All bases', base());
    await press('Remove handbook');
    await press('Remove for good');
    await waitUntil(() => textOf(panel).includes('There is no knowledge base yet.'));
    expect(await knowledge.listBases()).to.deep.equal([]);
  });

  it('renames a base and changes its model, and says that it must be indexed again', async () => {
    await knowledge.createBase({ name: 'handbook', resource: 'local', model: 'words' });
    for await (const event of knowledge.addDocument('handbook', { name: 'leave.md', text: 'Leave.' }, { signal: new AbortController().signal })) void event;
    await open();
    await press('Edit handbook');
    expect(field('model').value).to.equal('words');
    field('name').value = 'rules';
    field('model').value = 'better';
    await press('Save');
    await waitUntil(() => base() !== null && textOf(base()).includes('A document was embedded with another model.'));
    await press('Index again', base());
    await waitUntil(() => textOf(base()).includes('1 of 1 done') && !textOf(base()).includes('another model'));
    expect((await knowledge.listBases())[0]).to.include({ name: 'rules', model: 'better', staleCount: 0 });
  });

  it('says what is refused, and takes no name that the other place has', async () => {
    await knowledge.createBase({ name: 'handbook', resource: 'local', model: 'words' });
    await open();
    await press('Add a knowledge base');
    field('name').value = 'handbook';
    panel.renderRoot.querySelectorAll<HTMLInputElement>('[name=place]')[1]!.checked = true;
    await press('Create knowledge base');
    await waitUntil(() => panel.renderRoot.querySelector('[role=alert]') !== null);
    expect(textOf(panel)).to.include('There is a knowledge base "handbook" already, in the other place.');
    expect(field('name').value).to.equal('handbook');
  });
});
