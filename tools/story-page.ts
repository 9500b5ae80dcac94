import type { Page } from 'playwright-core';

/** The parts of Storybook and of axe that our checks speak to inside the page. */
interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__?: { readonly storyStoreValue?: unknown };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: string, data: unknown): void;
    on(event: string, listener: (data: never) => void): void;
    off(event: string, listener: (data: never) => void): void;
  };
  readonly axe: {
    run(context: unknown, options: unknown): Promise<{ readonly violations: readonly AxeViolation[] }>;
  };
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

/** The longest that a story may take to render and to play; only one that hangs takes as long. */
const LONGEST_STORY = 30_000;

/** Rules about whole pages, which a story is not. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'];

/**
 * Waits until Storybook is ready, and then keeps its accessibility add-on from running axe by itself:
 * it would do so at the same time as we do, which axe refuses.
 */
export async function silenceAddOn(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
  await page.evaluate(() => {
    (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { a11y: { manual: true } } });
  });
}

/**
 * Shows a story and waits until Storybook says that it is there and its play function has run.
 * Resolves with what went wrong, or undefined.
 */
export async function showStory(page: Page, storyId: string): Promise<string | undefined> {
  return page.evaluate(({ storyId: id, limit }) => new Promise<string | undefined>((resolve) => {
    const channel = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
    const problems: string[] = [];
    const describe = (error: { readonly message?: string } | undefined) => error?.message ?? 'it failed without saying why';
    const end = () => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      resolve(problems.length === 0 ? undefined : problems.join('\n'));
    };
    const fail = (message: string) => { problems.push(message); end(); };
    const listeners: Readonly<Record<string, (data: never) => void>> = {
      // Storybook reports a play function that threw first, and then that the story is finished.
      playFunctionThrewException: (error: { readonly message?: string }) => { problems.push(`play function: ${describe(error)}`); },
      unhandledErrorsWhilePlaying: (errors: readonly { readonly message?: string }[]) => { problems.push(...errors.map((error) => `while playing: ${describe(error)}`)); },
      storyFinished: (data: { readonly storyId: string }) => { if (data.storyId === id) end(); },
      storyThrewException: (error: { readonly message?: string }) => fail(`thrown while rendering: ${describe(error)}`),
      storyErrored: (error: { readonly message?: string; readonly title?: string }) => fail(`cannot be rendered: ${error.title ?? describe(error)}`),
      storyMissing: () => fail('Storybook lists it but cannot find it'),
    };
    const timer = setTimeout(() => fail(`did not finish within ${limit / 1000} s`), limit);
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  }), { storyId, limit: LONGEST_STORY });
}

/** What axe finds wrong with what is shown: all rules but those about whole pages, or only the named ones. */
export async function axeViolations(page: Page, only?: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(async ({ rules, off }) => {
    const { axe } = window as unknown as StorybookWindow;
    const options = rules === undefined
      ? { resultTypes: ['violations'], rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) }
      : { resultTypes: ['violations'], runOnly: rules };
    return (await axe.run(document, options)).violations;
  }, { rules: only, off: PAGE_RULES });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `axe ${id}: ${help} (${target.flat().join(' ')}) ${html}`));
}
