// Made by `node tools/launch.mjs manifest` from the definitions and what the elements say of themselves. Do not edit:
// change those and make it again. `npm test` fails while they differ.
import type { InlayAccordion } from './accordion/accordion.ts';
import type { InlayAccordionItem } from './accordion-item/accordion-item.ts';
import type { InlayAiQuery } from './ai-query/ai-query.ts';
import type { InlayAlert } from './alert/alert.ts';
import type { InlayAudio } from './audio/audio.ts';
import type { InlayBadge } from './badge/badge.ts';
import type { InlayBatchProgress } from './batch-progress/batch-progress.ts';
import type { InlayButton } from './button/button.ts';
import type { InlayButtonGroup } from './button-group/button-group.ts';
import type { InlayChart } from './chart/chart.ts';
import type { InlayChat } from './chat/chat.ts';
import type { InlayCheckbox } from './checkbox/checkbox.ts';
import type { InlayCheckboxGroup } from './checkbox-group/checkbox-group.ts';
import type { InlayCodeEditor } from './code-editor/code-editor.ts';
import type { InlayCodeView } from './code-view/code-view.ts';
import type { InlayColumns } from './columns/columns.ts';
import type { InlayCombobox } from './combobox/combobox.ts';
import type { InlayContainer } from './container/container.ts';
import type { InlayCustom } from './custom/custom.ts';
import type { InlayDate } from './date/date.ts';
import type { InlayDateTime } from './date-time/date-time.ts';
import type { InlayDiffView } from './diff-view/diff-view.ts';
import type { InlayDivider } from './divider/divider.ts';
import type { InlayDrawer } from './drawer/drawer.ts';
import type { InlayFileInput } from './file-input/file-input.ts';
import type { InlayForm } from './form/form.ts';
import type { InlayHtml } from './html/html.ts';
import type { InlayIcon } from './icon/icon.ts';
import type { InlayIframe } from './iframe/iframe.ts';
import type { InlayImage } from './image/image.ts';
import type { InlayImageGallery } from './image-gallery/image-gallery.ts';
import type { InlayJsonView } from './json-view/json-view.ts';
import type { InlayKeyValue } from './key-value/key-value.ts';
import type { InlayLink } from './link/link.ts';
import type { InlayListView } from './list-view/list-view.ts';
import type { InlayMarkdown } from './markdown/markdown.ts';
import type { InlayMenu } from './menu/menu.ts';
import type { InlayModal } from './modal/modal.ts';
import type { InlayMultiselect } from './multiselect/multiselect.ts';
import type { InlayNumberInput } from './number-input/number-input.ts';
import type { InlayPagination } from './pagination/pagination.ts';
import type { InlayPassword } from './password/password.ts';
import type { InlayPdfView } from './pdf-view/pdf-view.ts';
import type { InlayProgress } from './progress/progress.ts';
import type { InlayRadioGroup } from './radio-group/radio-group.ts';
import type { InlayRating } from './rating/rating.ts';
import type { InlayRichTextEditor } from './rich-text-editor/rich-text-editor.ts';
import type { InlaySelect } from './select/select.ts';
import type { InlaySlider } from './slider/slider.ts';
import type { InlaySpinner } from './spinner/spinner.ts';
import type { InlaySplit } from './split/split.ts';
import type { InlayStat } from './stat/stat.ts';
import type { InlayStep } from './step/step.ts';
import type { InlayStepper } from './stepper/stepper.ts';
import type { InlaySwitch } from './switch/switch.ts';
import type { InlayTab } from './tab/tab.ts';
import type { InlayTable } from './table/table.ts';
import type { InlayTabs } from './tabs/tabs.ts';
import type { InlayTags } from './tags/tags.ts';
import type { InlayText } from './text/text.ts';
import type { InlayTextInput } from './text-input/text-input.ts';
import type { InlayTextarea } from './textarea/textarea.ts';
import type { InlayTimeline } from './timeline/timeline.ts';
import type { InlayToolbar } from './toolbar/toolbar.ts';
import type { InlayTree } from './tree/tree.ts';
import type { InlayVideo } from './video/video.ts';
import type { Attributes, HTMLAttributes, RefAttributes } from 'react';

/**
 * What React 19 takes for one of our elements: its properties by their own names and types, its events as `on` and the
 * event's name (`onsubmit`, `onchange`; React's own `onChange`, `onClick` work too), and every attribute of HTML.
 */
type Jsx<Class extends HTMLElement, Name extends keyof Class, Events extends object> =
  & Omit<HTMLAttributes<Class>, Name | keyof Events>
  & { readonly [Key in Name]?: Class[Key] | undefined }
  & { readonly [Key in keyof Events]?: ((event: Events[Key] & { readonly currentTarget: Class }) => void) | undefined }
  & Attributes & RefAttributes<Class>;

/** What every tag of ours takes. */
export interface InlayElements {
  'inlay-accordion': Jsx<InlayAccordion, 'label' | 'multiple' | 'hidden', { onchange: Event }>;
  'inlay-accordion-item': Jsx<InlayAccordionItem, 'label' | 'name' | 'open' | 'disabled' | 'hidden', { ontoggle: Event }>;
  'inlay-ai-query': Jsx<InlayAiQuery, 'query' | 'label' | 'emptyMessage' | 'images' | 'hidden' | 'state', { onrun: CustomEvent; onstop: CustomEvent }>;
  'inlay-alert': Jsx<InlayAlert, 'label' | 'text' | 'tone' | 'actionText' | 'dismissible' | 'hidden', { onaction: CustomEvent; onclose: Event }>;
  'inlay-audio': Jsx<InlayAudio, 'src' | 'label' | 'transcript' | 'loop' | 'hidden' | 'playing' | 'currentTime' | 'duration', { onplay: Event; onpause: Event; onended: Event; ontimeupdate: Event; onerror: Event }>;
  'inlay-badge': Jsx<InlayBadge, 'value' | 'tone' | 'size' | 'hidden', {}>;
  'inlay-batch-progress': Jsx<InlayBatchProgress, 'query' | 'label' | 'progress' | 'loading' | 'hidden' | 'state', { onrun: CustomEvent; onstop: CustomEvent; onresume: CustomEvent; onretry: CustomEvent }>;
  'inlay-button': Jsx<InlayButton, 'text' | 'variant' | 'loading' | 'disabled' | 'submit' | 'size' | 'hidden', { onclick: MouseEvent }>;
  'inlay-button-group': Jsx<InlayButtonGroup, 'label' | 'align' | 'hidden', {}>;
  'inlay-chart': Jsx<InlayChart, 'data' | 'type' | 'label' | 'x' | 'y' | 'groupBy' | 'aggregate' | 'bins' | 'emptyMessage' | 'loading' | 'zoom' | 'toolsHidden' | 'stacked' | 'xTitle' | 'yTitle' | 'format' | 'currency' | 'legend' | 'height' | 'hidden' | 'selectedPoint', { onselect: Event }>;
  'inlay-chat': Jsx<InlayChat, 'query' | 'messages' | 'value' | 'label' | 'placeholder' | 'assistantName' | 'emptyTitle' | 'emptyDescription' | 'citations' | 'answer' | 'loading' | 'error' | 'images' | 'attachments' | 'accept' | 'maxFiles' | 'maxSize' | 'maxDimension' | 'avatarSrc' | 'avatarIcon' | 'avatarFallback' | 'timestamps' | 'disableSubmit' | 'disabled' | 'hidden' | 'files' | 'state', { onsend: CustomEvent; onstop: CustomEvent; oninput: InputEvent; onattach: Event; onchange: Event }>;
  'inlay-checkbox': Jsx<InlayCheckbox, 'value' | 'label' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden', { oninput: InputEvent; onchange: Event }>;
  'inlay-checkbox-group': Jsx<InlayCheckboxGroup, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'minItems' | 'maxItems' | 'orientation', { oninput: InputEvent; onchange: Event }>;
  'inlay-code-editor': Jsx<InlayCodeEditor, 'value' | 'language' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'lineNumbers' | 'wrap' | 'minLines' | 'maxLines', { oninput: Event; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-code-view': Jsx<InlayCodeView, 'value' | 'label' | 'wrap' | 'lineNumbers' | 'hidden', {}>;
  'inlay-columns': Jsx<InlayColumns, 'widths' | 'gap' | 'align' | 'hidden', {}>;
  'inlay-combobox': Jsx<InlayCombobox, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'allowCustom' | 'inputValue', { oninput: InputEvent; onchange: Event }>;
  'inlay-container': Jsx<InlayContainer, 'label' | 'variant' | 'disabled' | 'hidden', {}>;
  'inlay-custom': Jsx<InlayCustom, 'tag' | 'module' | 'props' | 'exposed' | 'events' | 'hidden' | 'values' | 'lastEvent' | 'ready' | 'error', { onevent: Event; onready: Event; onerror: Event }>;
  'inlay-date': Jsx<InlayDate, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'min' | 'max', { oninput: InputEvent; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-date-time': Jsx<InlayDateTime, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'min' | 'max', { oninput: InputEvent; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-diff-view': Jsx<InlayDiffView, 'oldValue' | 'newValue' | 'label' | 'oldLabel' | 'newLabel' | 'emptyMessage' | 'loading' | 'layout' | 'context' | 'hidden', {}>;
  'inlay-divider': Jsx<InlayDivider, 'label' | 'orientation' | 'hidden', {}>;
  'inlay-drawer': Jsx<InlayDrawer, 'label' | 'open' | 'persistent' | 'size' | 'placement' | 'hidden', { onopen: Event; onclose: Event }>;
  'inlay-file-input': Jsx<InlayFileInput, 'label' | 'labelPosition' | 'helpText' | 'accept' | 'multiple' | 'directory' | 'maxSize' | 'maxFiles' | 'maxDimension' | 'size' | 'readOnly' | 'loading' | 'disabled' | 'required' | 'hideValidationMessage' | 'name' | 'hidden' | 'value', { onchange: Event }>;
  'inlay-form': Jsx<InlayForm, 'label' | 'initialData' | 'noValidate' | 'disabled' | 'hidden', { onsubmit: CustomEvent<{data: Record<string, unknown>}>; oninvalid: CustomEvent }>;
  'inlay-html': Jsx<InlayHtml, 'value' | 'images' | 'hidden', {}>;
  'inlay-icon': Jsx<InlayIcon, 'icon' | 'label' | 'tone' | 'size' | 'hidden', {}>;
  'inlay-iframe': Jsx<InlayIframe, 'src' | 'label' | 'height' | 'allowScripts' | 'allowForms' | 'allowPopups' | 'hidden', { onload: Event }>;
  'inlay-image': Jsx<InlayImage, 'src' | 'alt' | 'caption' | 'fit' | 'ratio' | 'hidden', { onload: Event; onerror: Event }>;
  'inlay-image-gallery': Jsx<InlayImageGallery, 'images' | 'label' | 'emptyMessage' | 'loading' | 'downloadHidden' | 'size' | 'hidden' | 'selectedIndex', { onselect: Event }>;
  'inlay-json-view': Jsx<InlayJsonView, 'value' | 'label' | 'expandedDepth' | 'hidden' | 'selectedPath', { onselect: Event }>;
  'inlay-key-value': Jsx<InlayKeyValue, 'data' | 'keys' | 'label' | 'emptyMessage' | 'layout' | 'hidden', {}>;
  'inlay-link': Jsx<InlayLink, 'text' | 'href' | 'newTab' | 'disabled' | 'size' | 'hidden', { onclick: MouseEvent }>;
  'inlay-list-view': Jsx<InlayListView, 'data' | 'itemKey' | 'label' | 'emptyMessage' | 'hidden', {}>;
  'inlay-markdown': Jsx<InlayMarkdown, 'value' | 'images' | 'hidden', {}>;
  'inlay-menu': Jsx<InlayMenu, 'text' | 'items' | 'variant' | 'disabled' | 'size' | 'hidden' | 'value', { onselect: Event }>;
  'inlay-modal': Jsx<InlayModal, 'label' | 'open' | 'persistent' | 'size' | 'hidden', { onopen: Event; onclose: Event }>;
  'inlay-multiselect': Jsx<InlayMultiselect, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minItems' | 'maxItems', { oninput: InputEvent; onchange: Event }>;
  'inlay-number-input': Jsx<InlayNumberInput, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'prefixText' | 'suffixText' | 'min' | 'max' | 'step', { oninput: InputEvent; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-pagination': Jsx<InlayPagination, 'total' | 'pageSize' | 'page' | 'label' | 'disabled' | 'size' | 'hidden', { onchange: Event }>;
  'inlay-password': Jsx<InlayPassword, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minLength' | 'maxLength' | 'pattern' | 'autocomplete', { oninput: InputEvent; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-pdf-view': Jsx<InlayPdfView, 'src' | 'label' | 'page' | 'zoom' | 'height' | 'bare' | 'loading' | 'hidden' | 'pageCount' | 'error', { onload: Event; onchange: Event; onemptied: Event; onerror: Event }>;
  'inlay-progress': Jsx<InlayProgress, 'label' | 'value' | 'max' | 'valueHidden' | 'helpText' | 'tone' | 'size' | 'hidden', {}>;
  'inlay-radio-group': Jsx<InlayRadioGroup, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'orientation', { oninput: InputEvent; onchange: Event }>;
  'inlay-rating': Jsx<InlayRating, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'max', { oninput: InputEvent; onchange: Event }>;
  'inlay-rich-text-editor': Jsx<InlayRichTextEditor, 'value' | 'format' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'maxLength' | 'minLines' | 'maxLines', { oninput: Event; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-select': Jsx<InlaySelect, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder', { oninput: InputEvent; onchange: Event }>;
  'inlay-slider': Jsx<InlaySlider, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'min' | 'max' | 'step' | 'unit', { oninput: InputEvent; onchange: Event }>;
  'inlay-spinner': Jsx<InlaySpinner, 'label' | 'size' | 'hidden', {}>;
  'inlay-split': Jsx<InlaySplit, 'label' | 'orientation' | 'position' | 'minStart' | 'minEnd' | 'height' | 'collapsible' | 'disabled' | 'hidden' | 'collapsed', { oninput: Event; onchange: Event }>;
  'inlay-stat': Jsx<InlayStat, 'label' | 'value' | 'format' | 'currency' | 'change' | 'changeFormat' | 'lessIsBetter' | 'helpText' | 'size' | 'hidden', {}>;
  'inlay-step': Jsx<InlayStep, 'label' | 'description' | 'name' | 'disabled' | 'hidden', {}>;
  'inlay-stepper': Jsx<InlayStepper, 'label' | 'value' | 'steps' | 'backText' | 'nextText' | 'finishText' | 'linear' | 'buttonless' | 'hidden' | 'visited' | 'outcome', { onchange: Event; onfinish: Event; oninvalid: Event }>;
  'inlay-switch': Jsx<InlaySwitch, 'value' | 'label' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden', { oninput: InputEvent; onchange: Event }>;
  'inlay-tab': Jsx<InlayTab, 'label' | 'name' | 'disabled' | 'hidden', {}>;
  'inlay-table': Jsx<InlayTable, 'data' | 'columns' | 'primaryKey' | 'label' | 'emptyMessage' | 'errorMessage' | 'detail' | 'rowActions' | 'loading' | 'selection' | 'searchable' | 'exportable' | 'addable' | 'deletable' | 'groupBy' | 'parentKey' | 'pageSize' | 'serverSide' | 'totalRows' | 'nextCursor' | 'wrap' | 'density' | 'columnLayoutKey' | 'hidden' | 'selectedRowIndex' | 'selectedKeys' | 'sort' | 'filters' | 'search' | 'page' | 'cursors' | 'changes' | 'expandedKeys' | 'columnLayout' | 'triggeredRow' | 'triggeredAction', { onselect: CustomEvent; onsort: CustomEvent; onfilter: CustomEvent; onsearch: CustomEvent; onpageChange: CustomEvent; onchange: CustomEvent; onsave: CustomEvent; onrowAction: CustomEvent; onexpand: CustomEvent; oncolumnLayout: CustomEvent }>;
  'inlay-tabs': Jsx<InlayTabs, 'label' | 'value' | 'hidden', { onchange: Event }>;
  'inlay-tags': Jsx<InlayTags, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minItems' | 'maxItems', { oninput: InputEvent; onchange: Event }>;
  'inlay-text': Jsx<InlayText, 'value' | 'variant' | 'hidden', {}>;
  'inlay-text-input': Jsx<InlayTextInput, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minLength' | 'maxLength' | 'pattern' | 'prefixText' | 'suffixText' | 'type' | 'autocomplete' | 'autoCapitalize', { oninput: InputEvent; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-textarea': Jsx<InlayTextarea, 'value' | 'label' | 'labelPosition' | 'placeholder' | 'helpText' | 'minLines' | 'maxLines' | 'autoResize' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'minLength' | 'maxLength' | 'autocomplete' | 'autoCapitalize' | 'pattern' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden', { oninput: InputEvent; onchange: Event; onsubmit: CustomEvent }>;
  'inlay-timeline': Jsx<InlayTimeline, 'data' | 'label' | 'emptyMessage' | 'selection' | 'selectedKey' | 'loading' | 'disabled' | 'order' | 'timeFormat' | 'orientation' | 'hidden', { onselect: Event }>;
  'inlay-toolbar': Jsx<InlayToolbar, 'label' | 'variant' | 'hidden', {}>;
  'inlay-tree': Jsx<InlayTree, 'data' | 'label' | 'rowKey' | 'labelKey' | 'parentKey' | 'emptyMessage' | 'selection' | 'selectedKeys' | 'loading' | 'disabled' | 'expandedDepth' | 'size' | 'hidden' | 'expansion' | 'toggledKey', { onselect: Event; ontoggle: Event }>;
  'inlay-video': Jsx<InlayVideo, 'src' | 'label' | 'transcript' | 'loop' | 'poster' | 'captions' | 'captionsLanguage' | 'hidden' | 'playing' | 'currentTime' | 'duration', { onplay: Event; onpause: Event; onended: Event; ontimeupdate: Event; onerror: Event }>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends InlayElements {}
  }
}
