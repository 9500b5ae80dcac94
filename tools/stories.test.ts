import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { launchBrowser } from './launch-browser.ts';
import { checkStories } from './stories.ts';
import type { TestReport } from './test-report.ts';

// As much of a built Storybook as the check speaks to: a channel that shows stories and says how they went.
const PAGE = `<!doctype html><html lang="en"><head><title>Stories</title><style>button { font: inherit; } p { margin: 0; }</style></head><body><main></main><script>
  const heard = {};
  const emit = (event, data) => { for (const listener of heard[event] ?? []) listener(data); };
  const stories = {
    good: () => { document.querySelector('main').innerHTML = '<button>Go on</button>'; },
    unlabelled: () => { document.querySelector('main').innerHTML = '<input>'; },
    pale: () => { document.querySelector('main').innerHTML = '<style>b { color: #111; background: light-dark(white, black); } :root { color-scheme: light dark; }</style><b>Words</b>'; },
    logs: () => { console.error('logged'); },
    plays: () => emit('playFunctionThrewException', { message: 'played' }),
  };
  const unfit = {
    crowded: '<style>.small { inline-size: 16px; block-size: 16px; padding: 0; }</style><button class="small" aria-label="A"></button><button class="small" aria-label="B"></button>',
    apart: '<style>.small { inline-size: 16px; block-size: 16px; padding: 0; margin: 8px; }</style><button class="small" aria-label="A"></button><button class="small" aria-label="B"></button>',
    handles: '<style>.bar { display: flex; } i { inline-size: 6px; block-size: 20px; cursor: col-resize; }</style><div class="bar"><i></i><button>Next to it</button></div>',
    sentence: '<p>Words with a <a href="#here">link</a> and <a href="#there">one more</a> in them.</p>',
    tight: '<style>.tight { block-size: 3.8em; overflow: hidden; line-height: 1.2; }</style><div class="tight"><p>One</p><p>Two</p><p>Three</p></div>',
    framed: '<style>.framed { block-size: 24px; border: 1px solid; line-height: 1.2; margin: 2em; }</style><div class="framed">Words in a box</div>',
    over: '<style>.over { position: relative; block-size: 1.2em; line-height: 1.2; } .over * { position: absolute; } .over b { inset-inline-start: 6em; }</style><div class="over"><span>Words at it</span><b>and more</b></div>',
    fixed: '<style>.fixed { font-size: 14px; }</style><p class="fixed">Words</p>',
    wide: '<style>.wide { inline-size: 400px; }</style><div class="wide">Words</div>',
    scrolled: '<style>.scrolled { overflow-x: auto; } .scrolled p { inline-size: 400px; }</style><div class="scrolled" tabindex="0" role="region" aria-label="Words"><p>Words</p></div>',
    behind: '<style>.cover { position: fixed; inset: 0 0 auto; block-size: 60px; background: #ddd; }</style><button>Behind</button><div class="cover"></div>',
    moves: '<style>@keyframes turn { to { rotate: 360deg; } } .moves { inline-size: 20px; block-size: 20px; animation: turn 1s infinite; }</style><div class="moves"></div>',
    unmarked: '<style>button { min-inline-size: 24px; min-block-size: 24px; border: 1px solid transparent; } [aria-pressed=true] { border-color: green; }</style><button aria-pressed="true">A</button><button aria-pressed="false">B</button>',
    code: '<style>pre { overflow-x: auto; }</style><pre tabindex="0" role="region" aria-label="Code">0123456789012345678901234567890123456789012345678901234567890</pre>',
  };
  window.__STORYBOOK_PREVIEW__ = { storyStoreValue: {} };
  window.__STORYBOOK_ADDONS_CHANNEL__ = {
    on: (event, listener) => { (heard[event] ??= new Set()).add(listener); },
    off: (event, listener) => heard[event].delete(listener),
    emit: (event, { storyId }) => {
      if (event !== 'setCurrentStory') return;
      document.querySelector('main').textContent = '';
      if (storyId === 'throws') return emit('storyThrewException', { message: 'thrown' });
      (stories[storyId] ?? (() => { document.querySelector('main').innerHTML = unfit[storyId]; }))();
      emit('storyFinished', { storyId });
    },
  };
</script></body></html>`;

/** What the check says about these stories of the page. */
async function check(ids: readonly string[], title = 'Fixture'): Promise<TestReport> {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ entries: Object.fromEntries(ids.map((id) => [id, { id, type: 'story', title, name: id }])) }));
  writeFileSync(join(folder, 'iframe.html'), PAGE);
  const browser = await launchBrowser();
  try {
    return await checkStories([browser], folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

describe('checkStories', () => {
  it('fails stories that throw, log errors, fail to play or break an accessibility rule in either scheme', async () => {
    const { passed, failed } = await check(['good', 'throws', 'unlabelled', 'pale', 'logs', 'plays']);
    expect(passed).to.deep.equal(['Fixture › good']);
    expect(failed.map(({ title, message }) => `${title}: ${message.split(' (')[0]}`)).to.deep.equal([
      'Fixture › throws: thrown while rendering: thrown', 'Fixture › unlabelled: axe label: Form elements must have labels',
      'Fixture › pale: in the dark: axe color-contrast: Elements must meet minimum color contrast ratio thresholds',
      'Fixture › logs: console: logged', 'Fixture › plays: play function: played',
    ]);
  });

  it('fails stories in which something cannot be read or pressed by people who need more room', async () => {
    const { passed, failed } = await check(['crowded', 'apart', 'handles', 'sentence', 'tight', 'framed', 'over', 'fixed', 'wide', 'scrolled', 'behind', 'moves', 'unmarked', 'code']);
    expect(passed).to.deep.equal(['Fixture › apart', 'Fixture › sentence', 'Fixture › code']);
    expect(Object.fromEntries(failed.map(({ title, message }) => [title.slice(10), message.split('\n')]))).to.deep.equal({
      crowded: ['to press (2.5.8)', 'to press, small and compact (2.5.8)'].flatMap((when) => [`${when}: button.small “A” is 16 × 16`, `${when}: button.small “B” is 16 × 16`]),
      handles: ['to press (2.5.8): i is 6 × 20', 'to press, small and compact (2.5.8): i is 6 × 20'],
      tight: ['Two', 'Three'].map((word) => `with more space (1.4.12): p “${word}” is cut by div.tight “OneTwoThree”`),
      framed: ['at 200 % (1.4.4): div.framed “Words in a box” stands over div.framed “Words in a box”'],
      over: ['with more space (1.4.12): span “Words at it” lies over b “and more”'],
      fixed: ['at 200 % (1.4.4): p.fixed “Words” does not grow'],
      wide: ['320 px wide (1.4.10): the page is scrolled sideways for div.wide “Words”'],
      scrolled: ['320 px wide (1.4.10): div.scrolled “Words” is scrolled sideways: 400 in 304'],
      behind: ['to walk through (2.4.11): button “Behind” has the keyboard behind div.cover'],
      unmarked: ['in forced colours (1.4.1): button “A” looks as button “B”, which is not chosen'],
      moves: ['div.moves moves although less motion is asked for (2.3.3)'],
    });
  });

  it('leaves the builder’s words as large as they are', async () => {
    expect((await check(['fixed'], 'Playground/Panels')).failed).to.deep.equal([]);
  });
});
