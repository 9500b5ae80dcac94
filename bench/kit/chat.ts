import '@inlay/components/register';
import type { InlayChat } from '@inlay/components/chat';

/** So many tokens come in one frame. */
const TOKENS_A_FRAME = 10;

/** The text of a long answer, token by token: paragraphs, lists, code, tables. */
const BLOCKS = [
  'The **first** thing to see is that `value` is what stands there now, and that [a link](https://example.org) leads on. ',
  '\n\n## A heading\n\nSome more words about it, with *emphasis* and a number 42.\n\n',
  '- one item of a list\n- another with `code`\n- and a third\n\n',
  '```ts\nconst total = rows.reduce((sum, row) => sum + row.quantity, 0);\nconsole.log(total);\n```\n\n',
  '| name | value |\n|---|--:|\n| a | 1 |\n| b | 2 |\n\n',
].join('');

let chat: InlayChat | undefined;
let text = '';
let count = 0;
const tokens = BLOCKS.match(/\S+\s*|\s+/g)!;

/** Lets the answer grow to so many tokens, a few in each frame, as from a fast model. A new chat where it begins anew. Resolves when the last is on the screen. */
export async function streamTo(end: number): Promise<void> {
  if (end < count || chat === undefined) await startChat();
  while (count < end) {
    for (const stop = Math.min(end, count + TOKENS_A_FRAME); count < stop; count += 1) {
      text += tokens[count % tokens.length]!;
      chat!.answer = text;
      await chat!.updateComplete;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  if (end === 0) return;
  const log = chat!.shadowRoot!.querySelector('.log')!;
  if (!log.textContent.includes('The first thing')) throw new Error('The chat does not show the answer.');
  if (log.scrollHeight - log.clientHeight - log.scrollTop > 100) throw new Error('The chat does not follow the answer.');
}

async function startChat(): Promise<void> {
  chat?.remove();
  [text, count] = ['', 0];
  chat = document.createElement('inlay-chat');
  chat.messages = [{ role: 'user', content: 'Tell me all of it.' }];
  chat.loading = true;
  document.body.append(chat);
  await chat.updateComplete;
}
