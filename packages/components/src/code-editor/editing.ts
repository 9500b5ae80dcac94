// What other editors over CodeMirror need as well.
export { codePanelsStyles } from './code-panels.styles.ts';
export { writeByItself } from './write-by-itself.ts';
export { changeBetween } from './text-change.ts';
export type { TextChange } from './text-change.ts';
