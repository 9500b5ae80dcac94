import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.fixture.ts';
import type { ApiClient } from '../../api/api-client.ts';
import type { ConnectionReport, Resource, ResourceInput } from '../../api/api-types.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { ResourcesPanel } from './resources-panel.ts';

defineOnce('inlay-resources-panel', ResourcesPanel);

const mine: Resource = { name: 'mine', description: '', baseUrl: 'https://api.example/v2', schema: 'cohere', models: ['command'], origin: 'configured', label: null, hasKey: true, keyTail: 'wxyz', headerNames: [], settings: { disabled: true, timeouts: { idleMs: 5000 } }, learnt: [] };
const report: ConnectionReport = { ok: false, models: ['a', 'b'], checks: [{ name: 'models', ok: true, message: 'The service lists 2 models.', hint: null }, { name: 'answer', ok: false, message: '"mine" refused the key (HTTP 401)', hint: 'Check the API key.' }] };

describe('<inlay-resources-panel>', () => {
  let announced: string[];
  const sessionOf = (api: Partial<ApiClient>): Session => ({ api, announce: (what: string) => announced.push(what) }) as unknown as Session;
  let panel: ResourcesPanel;
  let tested: { readonly name: string; readonly input: ResourceInput }[];
  let saved: { readonly name: string; readonly input: ResourceInput }[];

  beforeEach(async () => {
    [tested, saved, announced] = [[], [], []];
    const api: Partial<ApiClient> = {
      listResources: async () => ({ resources: [mine], standIn: 'mine', disabledPresets: [] }),
      testResource: async (name, input) => (tested.push({ name, input }), report),
      saveResource: async (name, input) => (saved.push({ name, input }), mine),
    };
    panel = await fixture<ResourcesPanel>(html`<inlay-resources-panel .session=${sessionOf(api)}></inlay-resources-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('li') !== null);
  });

  const button = (text: string): HTMLButtonElement => [...panel.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.trim() === text)!;
  const field = (name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement => panel.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${name}"]`)!;
  const open = async (text: string): Promise<void> => {
    button(text).click();
    await panel.updateComplete;
  };

  it('says of each resource what it speaks, and whether it is off', () => {
    expect([...panel.renderRoot.querySelectorAll('.badge')].map((badge) => badge.textContent)).to.deep.equal(['off', 'Cohere', 'key …wxyz']);
  });

  it('shows what was learnt of a model, and forgets it', async () => {
    const learnt = [{ model: 'command', refused: 'seed', at: '2026-03-02T01:00:00.000Z' }, { model: 'command', refused: 'temperature', at: '2026-03-01T01:00:00.000Z' }];
    const forgotten: string[] = [];
    const api: Partial<ApiClient> = {
      listResources: async () => ({ resources: [{ ...mine, learnt: forgotten.length === 0 ? learnt : [] }], standIn: 'mine', disabledPresets: [] }),
      forgetLearnt: async (name) => void forgotten.push(name),
    };
    panel = await fixture<ResourcesPanel>(html`<inlay-resources-panel .session=${sessionOf(api)}></inlay-resources-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('.learnt') !== null);
    expect(panel.renderRoot.querySelector('.learnt li')?.textContent?.replaceAll(/\s+/g, ' ')).to.equal('command refuses a seed, a temperature since 2026-03-01');
    await expect(panel).to.be.accessible();
    button('Forget').click();
    await waitUntil(() => panel.renderRoot.querySelector('.learnt') === null);
    expect(forgotten).to.deep.equal(['mine']);
  });

  it('switches a preset off, which is then not offered', async () => {
    let disabled: readonly string[] = [];
    const api: Partial<ApiClient> = { listResources: async () => ({ resources: [mine], standIn: 'mine', disabledPresets: disabled }), savePresets: async (titles) => void (disabled = titles) };
    panel = await fixture<ResourcesPanel>(html`<inlay-resources-panel .session=${sessionOf(api)}></inlay-resources-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('details') !== null);
    panel.renderRoot.querySelector('details')!.open = true;
    await expect(panel).to.be.accessible();
    panel.renderRoot.querySelector<HTMLInputElement>('input[name=Groq]')!.click();
    await waitUntil(() => disabled.length > 0);
    await open('Add a resource');
    const titles = [...panel.renderRoot.querySelector('select')!.options].map(({ text }) => text);
    expect([disabled, titles.includes('Groq'), titles.includes('OpenAI')]).to.deep.equal([['Groq'], false, true]);
  });

  it('keeps every preset that is switched off while the one before is still being saved', async () => {
    const saves: { readonly titles: readonly string[]; readonly answer: () => void }[] = [];
    const api: Partial<ApiClient> = {
      listResources: async () => ({ resources: [mine], standIn: 'mine', disabledPresets: [] }),
      savePresets: (titles) => new Promise((resolve) => { saves.push({ titles, answer: resolve }); }),
    };
    panel = await fixture<ResourcesPanel>(html`<inlay-resources-panel .session=${sessionOf(api)}></inlay-resources-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('details') !== null);
    for (const name of ['Groq', 'OpenAI']) {
      panel.renderRoot.querySelector<HTMLInputElement>(`input[name=${name}]`)!.click();
      await panel.updateComplete;
    }
    await waitUntil(() => saves.length === 1);
    saves[0]!.answer();
    await waitUntil(() => saves.length === 2);
    expect(saves.map(({ titles }) => titles)).to.deep.equal([['Groq'], ['Groq', 'OpenAI']]);
    saves[1]!.answer();
  });

  it('tells the other panels of a resource that came, changed or went, and of nothing else', async () => {
    await open('Add a resource');
    field('name').value = 'new';
    field('baseUrl').value = 'https://api.example/v1';
    expect(announced).to.deep.equal([]);
    await open('Create resource');
    await waitUntil(() => panel.renderRoot.querySelector('form') === null);
    expect([saved.map(({ name }) => name), announced]).to.deep.equal([['new'], ['resources']]);
  });

  it('takes the models that a service lists into the form by one press', async () => {
    await open('Add a resource');
    field('name').value = 'new';
    field('baseUrl').value = 'https://api.example/v1';
    await open('Test connection');
    await waitUntil(() => panel.renderRoot.querySelector('.good') !== null);
    const { top, bottom } = panel.renderRoot.querySelector('.report')!.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight + 1], 'what it says is seen').to.deep.equal([true, true]);
    await expect(panel).to.be.accessible();
    await open('Use these models');
    expect(field('models').value).to.equal('a\nb');
    expect(button('Use these models')).to.equal(undefined);
    await open('Create resource');
    expect(saved[0]?.input.models).to.deep.equal(['a', 'b']);
  });

  it('says beside a name that cannot be taken what one is made of', async () => {
    await open('Add a resource');
    field('name').value = 'my model';
    await open('Create resource');
    const name = field('name') as HTMLInputElement;
    expect([name.validity.patternMismatch, name.title, saved]).to.deep.equal([true, 'Letters, digits, _ and -, a letter first.', []]);
  });

  it('takes a form that is sent before the list is there, sends it once, and leaves open what was opened meanwhile', async () => {
    const sent: string[] = [];
    const held: (() => void)[] = [];
    const api: Partial<ApiClient> = {
      listResources: () => new Promise((resolve) => { held.push(() => resolve({ resources: [mine], standIn: 'mine', disabledPresets: [] })); }),
      saveResource: (name) => new Promise((resolve) => { sent.push(name); held.push(() => resolve(mine)); }),
    };
    panel = await fixture<ResourcesPanel>(html`<inlay-resources-panel .session=${sessionOf(api)}></inlay-resources-panel>`);
    await open('Add a resource');
    field('name').value = 'first';
    field('baseUrl').value = 'https://api.example/v1';
    for (let press = 0; press < 2; press += 1) await open('Create resource');
    expect(sent).to.deep.equal(['first']);
    await open('Cancel');
    await open('Add a resource');
    field('name').value = 'second';
    for (const answer of held) answer();
    await waitUntil(() => held.length === 3);
    await panel.updateComplete;
    expect(field('name').value).to.equal('second');
  });

  it('lists none that is removed, though what was read before comes later', async () => {
    const there = [mine, { ...mine, name: 'other' }];
    const answers: (() => void)[] = [];
    const api: Partial<ApiClient> = {
      listResources: async () => {
        const list = { resources: [...there], standIn: 'mine', disabledPresets: [] };
        if (there.length < 2) await new Promise<void>((resolve) => { answers.push(resolve); });
        return list;
      },
      removeResource: async (name) => void there.splice(there.findIndex((each) => each.name === name), 1),
    };
    panel = await fixture<ResourcesPanel>(html`<inlay-resources-panel .session=${sessionOf(api)}></inlay-resources-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('[aria-label="Remove other"]') !== null);
    for (const name of ['mine', 'other']) {
      const before = answers.length;
      panel.renderRoot.querySelector<HTMLElement>(`[aria-label="Remove ${name}"]`)!.click();
      await waitUntil(() => answers.length > before);
    }
    answers[1]!();
    await waitUntil(() => panel.renderRoot.querySelector('[aria-label="Remove mine"]') === null);
    answers[0]!();
    await nextFrame();
    await panel.updateComplete;
    expect([...panel.renderRoot.querySelectorAll('[aria-label^=Remove]')].map((each) => each.ariaLabel)).to.deep.equal([]);
  });

  it('fills a form from a preset', async () => {
    await open('Add a resource');
    const service = panel.renderRoot.querySelector('select')!;
    service.value = 'Anthropic';
    service.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect([field('baseUrl').value, field('schema').value]).to.deep.equal(['https://api.anthropic.com', 'anthropic']);
    await expect(panel).to.be.accessible();
  });

  it('tests what stands in the form, and says what came of it without saving', async () => {
    await open('Edit');
    field('models').value = 'other';
    button('Test connection').click();
    await waitUntil(() => panel.renderRoot.querySelector('.bad') !== null);
    expect(tested.map(({ name, input: { schema, models } }) => [name, schema, models])).to.deep.equal([['mine', 'cohere', ['other']]]);
    expect(panel.renderRoot.querySelector('[role=status]')?.textContent).to.include('Works: The service lists 2 models.').and.include('Fails: "mine" refused the key (HTTP 401) Check the API key.').and.include('a, b');
    expect(saved).to.deep.equal([]);
    expect(field('models').value).to.equal('other');
  });

  it('keeps the settings of a resource that is saved again', async () => {
    await open('Edit');
    await open('Save resource');
    await waitUntil(() => saved.length === 1);
    expect(saved[0]?.input.settings).to.deep.equal({ disabled: true, timeouts: { idleMs: 5000 } });
  });

  it('says what is no JSON, and asks nobody', async () => {
    await open('Edit');
    field('body').value = '{';
    button('Test connection').click();
    await waitUntil(() => panel.renderRoot.querySelector('[role=alert]') !== null);
    expect(tested).to.deep.equal([]);
  });
});
