import { InlayButton } from './button/button.ts';
import { defineElement } from './element/define-element.ts';
import { InlayAiQuery } from './ai-query/ai-query.ts';
import { InlayFileInput } from './file-input/file-input.ts';
import { InlayMarkdown } from './markdown/markdown.ts';
import { InlayTable } from './table/table.ts';
import { InlayText } from './text/text.ts';
import { InlayTextarea } from './textarea/textarea.ts';

// The one module with an effect: importing it defines every element.
defineElement(InlayTextarea);
defineElement(InlayButton);
defineElement(InlayAiQuery);
defineElement(InlayText);
defineElement(InlayMarkdown);
defineElement(InlayTable);
defineElement(InlayFileInput);
