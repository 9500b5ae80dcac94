import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.fixture.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { ApiError } from '../../api/api-error.ts';
import type { ElementModule } from '../../api/api-types.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { ElementsPanel } from './elements-panel.ts';

defineOnce('inlay-elements-panel', ElementsPanel);

const stars: ElementModule = { hash: 'a'.repeat(64), url: 'https://elsewhere.example/stars.js', path: `/elements/${'a'.repeat(64)}.js`, bytes: 2048, files: 3, hasManifest: true, addedAt: '2026-01-02T03:04:05.678Z' };

describe('<inlay-elements-panel>', () => {
  let panel: ElementsPanel;
  let kept: readonly ElementModule[];
  let asked: readonly string[];

  beforeEach(async () => {
    [kept, asked] = [[], []];
    const api: Partial<ApiClient> = {
      listElements: async () => kept,
      addElement: async (url, manifestUrl) => {
        asked = [...asked, url, ...(manifestUrl === undefined ? [] : [manifestUrl])];
        if (url.endsWith('.html')) throw new ApiError('It is no module.', { code: 'bad-module', status: 400, hint: 'Name the module itself.' });
        kept = [stars];
        return stars;
      },
      removeElement: async () => {
        kept = [];
      },
    };
    panel = await fixture<ElementsPanel>(html`<inlay-elements-panel .session=${{ api } as unknown as Session}></inlay-elements-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('[role=status]') === null);
  });

  const button = (text: string): HTMLButtonElement | undefined => [...panel.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  const add = (url: string): void => {
    panel.renderRoot.querySelector('input')!.value = url;
    button('Add the module')!.click();
  };

  it('adds a module and shows the path to use, which can be copied', async () => {
    await expect(panel).to.be.accessible();
    add(stars.url);
    await waitUntil(() => panel.renderRoot.querySelector('li') !== null);
    expect([asked, panel.renderRoot.querySelector('input')!.value]).to.deep.equal([[stars.url], '']);
    expect(panel.renderRoot.querySelector('li')!.textContent).to.contain(stars.path).and.contain('2 kB in 3 files, with a manifest');
    await expect(panel).to.be.accessible();
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => (copied.push(text), Promise.resolve());
    button('Copy path')!.click();
    await waitUntil(() => button('Copied') !== undefined);
    navigator.clipboard.writeText = write;
    expect(copied).to.deep.equal([stars.path]);
  });

  it('takes an address before the list is there, sends it once, and keeps one that is typed meanwhile', async () => {
    const held: (() => void)[] = [];
    let readings = 0;
    const api: Partial<ApiClient> = {
      listElements: () => new Promise(() => { readings += 1; }),
      addElement: (url) => new Promise((resolve) => {
        asked = [...asked, url];
        held.push(() => resolve(stars));
      }),
    };
    panel = await fixture<ElementsPanel>(html`<inlay-elements-panel .session=${{ api } as unknown as Session}></inlay-elements-panel>`);
    add(stars.url);
    await waitUntil(() => button('Fetching…') !== undefined);
    button('Fetching…')!.click();
    expect(asked).to.deep.equal([stars.url]);
    panel.renderRoot.querySelector('input')!.value = 'https://elsewhere.example/next.js';
    held[0]!();
    await waitUntil(() => readings === 2);
    expect(panel.renderRoot.querySelector('input')!.value).to.equal('https://elsewhere.example/next.js');
  });

  it('sends the address of a manifest along', async () => {
    panel.renderRoot.querySelector<HTMLInputElement>('[name=manifestUrl]')!.value = 'https://elsewhere.example/custom-elements.json';
    add(stars.url);
    await waitUntil(() => panel.renderRoot.querySelector('li') !== null);
    expect(asked).to.deep.equal([stars.url, 'https://elsewhere.example/custom-elements.json']);
  });

  it('says why a module was refused, and keeps what was entered', async () => {
    add('https://elsewhere.example/page.html');
    await waitUntil(() => panel.renderRoot.querySelector('[role=alert]') !== null);
    expect([panel.renderRoot.querySelector('[role=alert]')!.textContent, panel.renderRoot.querySelector('input')!.value]).to.deep.equal(['It is no module. Name the module itself.', 'https://elsewhere.example/page.html']);
    await expect(panel).to.be.accessible();
  });

  it('asks for nothing that is no address', () => {
    add('stars.js');
    expect(asked).to.deep.equal([]);
  });

  it('removes one', async () => {
    add(stars.url);
    await waitUntil(() => button('Remove') !== undefined);
    button('Remove')!.click();
    await waitUntil(() => panel.renderRoot.querySelector('li') === null);
  });
});
