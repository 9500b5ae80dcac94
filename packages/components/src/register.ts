import { InlayButton } from './button/button.ts';
import { defineElement } from './element/define-element.ts';
import { InlayAiQuery } from './ai-query/ai-query.ts';
import { InlayContainer } from './container/container.ts';
import { InlayFileInput } from './file-input/file-input.ts';
import { InlayForm } from './form/form.ts';
import { InlayListView } from './list-view/list-view.ts';
import { InlayMarkdown } from './markdown/markdown.ts';
import { InlayModal } from './modal/modal.ts';
import { InlayTab } from './tab/tab.ts';
import { InlayTable } from './table/table.ts';
import { InlayTabs } from './tabs/tabs.ts';
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
defineElement(InlayContainer);
defineElement(InlayForm);
defineElement(InlayTabs);
defineElement(InlayTab);
defineElement(InlayModal);
defineElement(InlayListView);
