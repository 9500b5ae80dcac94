import { ROOT } from '../tools/repository.ts';
import { measureEntry } from '../tools/sizes.ts';
import { measureInChromium } from './kit/in-chromium.ts';

const OURS = (kind: string): string => `./packages/components/src/${kind}/${kind}.ts`;
const SHOELACE = (kind: string): string => `./packages/components/node_modules/@shoelace-style/shoelace/dist/components/${kind}/${kind}.js`;
const WEB_AWESOME = (kind: string): string => `@awesome.me/webawesome/dist/components/${kind}/${kind}.js`;

/** What is weighed: one file as a bundler makes it, Lit in it. */
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  'Lit alone': ['lit'],
  'Inlay textarea': [OURS('textarea')],
  'the same contract by hand, in one class': ['./packages/components/src/textarea/least-textarea.fixture.ts'],
  'Shoelace textarea': [SHOELACE('textarea')],
  'Web Awesome textarea': [WEB_AWESOME('textarea')],
  'Inlay textarea + button + text': [OURS('textarea'), OURS('button'), OURS('text')],
  'Shoelace textarea + button': [SHOELACE('textarea'), SHOELACE('button')],
  'Web Awesome textarea + button': [WEB_AWESOME('textarea'), WEB_AWESOME('button')],
  'Vaadin text field': ['@vaadin/text-field'],
};

/** Times and weighs the component kit beside other libraries, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  const { fields, chat } = await measureInChromium();
  const sizes = await Promise.all(Object.entries(BUNDLES).map(async ([name, entry]) => `| ${name} | ${((await measureEntry(ROOT, entry)).first / 1000).toFixed(1)} |`));
  const names = { inlay: 'Inlay', lit: 'plain Lit', webAwesome: 'Web Awesome', vaadin: 'Vaadin' } as const;
  const rows = (Object.keys(names) as (keyof typeof names)[]).map((kind) => {
    const { mount, update } = fields[kind];
    return `| ${names[kind]} | ${mount.toFixed(0)} | ${(mount / fields.lit.mount).toFixed(2)} | ${update.toFixed(1)} | ${(update / fields.lit.update).toFixed(2)} |`;
  });
  return [
    '1,000 text fields with a label and a value, from the first one made to all of them laid out, and the value of one of them changed until it is in its',
    'control; medians of rounds that take turns in one Chromium. Plain Lit has the same template and styles, and neither form, validity nor language.', '',
    '| | mounted, ms | by plain Lit | one updated, µs | by plain Lit |', '|---|--:|--:|--:|--:|', ...rows, '',
    `- A chat whose answer of 10,000 tokens of Markdown streams in, 10 a frame: the main thread is busy ${chat.start.toFixed(2)} ms for a token at the start and ${chat.end.toFixed(2)} ms at the end, ${(chat.end / chat.start).toFixed(2)} times as long.`, '',
    'Kilobytes, minified and gzipped, Lit included:', '', '| | kB |', '|---|--:|', ...sizes,
  ].join('\n');
}
