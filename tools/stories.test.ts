import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { launchBrowser } from './launch-browser.ts';
import { checkStories } from './stories.ts';

// As much of a built Storybook as the check speaks to: a channel that shows stories and says how they went.
const PAGE = `<!doctype html><html lang="en"><head><title>Stories</title></head><body><main></main><script>
  const heard = {};
  const emit = (event, data) => { for (const listener of heard[event] ?? []) listener(data); };
  const stories = {
    good: () => { document.querySelector('main').innerHTML = '<button>Go on</button>'; },
    unlabelled: () => { document.querySelector('main').innerHTML = '<input>'; },
    pale: () => { document.querySelector('main').innerHTML = '<style>b { color: #111; background: light-dark(white, black); } :root { color-scheme: light dark; }</style><b>Words</b>'; },
    logs: () => { console.error('logged'); },
    plays: () => emit('playFunctionThrewException', { message: 'played' }),
  };
  window.__STORYBOOK_PREVIEW__ = { storyStoreValue: {} };
  window.__STORYBOOK_ADDONS_CHANNEL__ = {
    on: (event, listener) => { (heard[event] ??= new Set()).add(listener); },
    off: (event, listener) => heard[event].delete(listener),
    emit: (event, { storyId }) => {
      if (event !== 'setCurrentStory') return;
      document.querySelector('main').textContent = '';
      if (storyId === 'throws') return emit('storyThrewException', { message: 'thrown' });
      stories[storyId]();
      emit('storyFinished', { storyId });
    },
  };
</script></body></html>`;

describe('checkStories', () => {
  it('fails stories that throw, log errors, fail to play or break an accessibility rule in either scheme', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stories-'));
    const ids = ['good', 'throws', 'unlabelled', 'pale', 'logs', 'plays'];
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ entries: Object.fromEntries(ids.map((id) => [id, { id, type: 'story', title: 'Fixture', name: id }])) }));
    writeFileSync(join(folder, 'iframe.html'), PAGE);
    const browser = await launchBrowser();
    const { passed, failed } = await checkStories([browser], folder);
    await browser.close();
    rmSync(folder, { recursive: true });
    expect(passed).to.deep.equal(['Fixture › good']);
    expect(failed.map(({ title, message }) => `${title}: ${message.split(' (')[0]}`)).to.deep.equal([
      'Fixture › throws: thrown while rendering: thrown', 'Fixture › unlabelled: axe label: Form elements must have labels',
      'Fixture › pale: in the dark: axe color-contrast: Elements must meet minimum color contrast ratio thresholds',
      'Fixture › logs: console: logged', 'Fixture › plays: play function: played',
    ]);
  });
});
