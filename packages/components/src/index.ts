export { InlayAiQuery } from './ai-query/ai-query.ts';
export { InlayButton } from './button/button.ts';
export { InlayFileInput } from './file-input/file-input.ts';
export { InlayMarkdown } from './markdown/markdown.ts';
export { InlayTable } from './table/table.ts';
export { InlayText } from './text/text.ts';
export { InlayTextarea } from './textarea/textarea.ts';
