import { message } from '../element/localize.ts';
import type { Message } from '../element/localize.ts';

/** Names with a hyphen that HTML, SVG and MathML have themselves. */
const TAKEN = new Set(['annotation-xml', 'color-profile', 'font-face', 'font-face-format', 'font-face-name', 'font-face-src', 'font-face-uri', 'missing-glyph']);

/** What is wrong with the name of a custom element; undefined when nothing is. Native elements (`script`, `iframe`) have no hyphen and are refused. */
export function tagProblem(tag: string): Message | undefined {
  if (tag === '') return message('Name the element that is to stand here, such as my-chart.');
  if (!/^[a-z][a-z0-9._]*-[a-z0-9._-]*$/.test(tag) || TAKEN.has(tag)) return message('<{tag}> is no custom element: those have a hyphen in their name, such as my-chart.', { tag });
  return tag.startsWith('inlay-') ? message('<{tag}> is a component of its own: add that one.', { tag }) : undefined;
}
