// Made by `node tools/launch.mjs manifest` from the definitions and what the elements say of themselves. Do not edit:
// change those and make it again. `npm test` fails while they differ.
import type { AccordionItemEvents } from './accordion-item/accordion-item.properties.ts';
import type { InlayAccordionItem } from './accordion-item/accordion-item.ts';
import type { AccordionEvents } from './accordion/accordion.properties.ts';
import type { InlayAccordion } from './accordion/accordion.ts';
import type { AiQueryEvents } from './ai-query/ai-query.properties.ts';
import type { InlayAiQuery } from './ai-query/ai-query.ts';
import type { AlertEvents } from './alert/alert.properties.ts';
import type { InlayAlert } from './alert/alert.ts';
import type { AudioEvents } from './audio/audio.properties.ts';
import type { InlayAudio } from './audio/audio.ts';
import type { InlayBadge } from './badge/badge.ts';
import type { BatchProgressEvents } from './batch-progress/batch-progress.properties.ts';
import type { InlayBatchProgress } from './batch-progress/batch-progress.ts';
import type { InlayButtonGroup } from './button-group/button-group.ts';
import type { ButtonEvents } from './button/button.properties.ts';
import type { InlayButton } from './button/button.ts';
import type { ChartEvents } from './chart/chart.properties.ts';
import type { InlayChart } from './chart/chart.ts';
import type { ChatEvents } from './chat/chat.properties.ts';
import type { InlayChat } from './chat/chat.ts';
import type { CheckboxGroupEvents } from './checkbox-group/checkbox-group.properties.ts';
import type { InlayCheckboxGroup } from './checkbox-group/checkbox-group.ts';
import type { CheckboxEvents } from './checkbox/checkbox.properties.ts';
import type { InlayCheckbox } from './checkbox/checkbox.ts';
import type { CodeEditorEvents } from './code-editor/code-editor.properties.ts';
import type { InlayCodeEditor } from './code-editor/code-editor.ts';
import type { InlayCodeView } from './code-view/code-view.ts';
import type { InlayColumns } from './columns/columns.ts';
import type { ComboboxEvents } from './combobox/combobox.properties.ts';
import type { InlayCombobox } from './combobox/combobox.ts';
import type { InlayContainer } from './container/container.ts';
import type { CustomEvents } from './custom/custom.properties.ts';
import type { InlayCustom } from './custom/custom.ts';
import type { DateTimeEvents } from './date-time/date-time.properties.ts';
import type { InlayDateTime } from './date-time/date-time.ts';
import type { DateEvents } from './date/date.properties.ts';
import type { InlayDate } from './date/date.ts';
import type { InlayDiffView } from './diff-view/diff-view.ts';
import type { InlayDivider } from './divider/divider.ts';
import type { DrawerEvents } from './drawer/drawer.properties.ts';
import type { InlayDrawer } from './drawer/drawer.ts';
import type { FileInputEvents } from './file-input/file-input.properties.ts';
import type { InlayFileInput } from './file-input/file-input.ts';
import type { FormEvents } from './form/form.properties.ts';
import type { InlayForm } from './form/form.ts';
import type { InlayHtml } from './html/html.ts';
import type { InlayIcon } from './icon/icon.ts';
import type { IframeEvents } from './iframe/iframe.properties.ts';
import type { InlayIframe } from './iframe/iframe.ts';
import type { ImageGalleryEvents } from './image-gallery/image-gallery.properties.ts';
import type { InlayImageGallery } from './image-gallery/image-gallery.ts';
import type { ImageEvents } from './image/image.properties.ts';
import type { InlayImage } from './image/image.ts';
import type { JsonViewEvents } from './json-view/json-view.properties.ts';
import type { InlayJsonView } from './json-view/json-view.ts';
import type { InlayKeyValue } from './key-value/key-value.ts';
import type { LinkEvents } from './link/link.properties.ts';
import type { InlayLink } from './link/link.ts';
import type { InlayListView } from './list-view/list-view.ts';
import type { InlayMarkdown } from './markdown/markdown.ts';
import type { MenuEvents } from './menu/menu.properties.ts';
import type { InlayMenu } from './menu/menu.ts';
import type { ModalEvents } from './modal/modal.properties.ts';
import type { InlayModal } from './modal/modal.ts';
import type { MultiselectEvents } from './multiselect/multiselect.properties.ts';
import type { InlayMultiselect } from './multiselect/multiselect.ts';
import type { NumberInputEvents } from './number-input/number-input.properties.ts';
import type { InlayNumberInput } from './number-input/number-input.ts';
import type { PaginationEvents } from './pagination/pagination.properties.ts';
import type { InlayPagination } from './pagination/pagination.ts';
import type { PasswordEvents } from './password/password.properties.ts';
import type { InlayPassword } from './password/password.ts';
import type { PdfViewEvents } from './pdf-view/pdf-view.properties.ts';
import type { InlayPdfView } from './pdf-view/pdf-view.ts';
import type { InlayProgress } from './progress/progress.ts';
import type { RadioGroupEvents } from './radio-group/radio-group.properties.ts';
import type { InlayRadioGroup } from './radio-group/radio-group.ts';
import type { RatingEvents } from './rating/rating.properties.ts';
import type { InlayRating } from './rating/rating.ts';
import type { RichTextEditorEvents } from './rich-text-editor/rich-text-editor.properties.ts';
import type { InlayRichTextEditor } from './rich-text-editor/rich-text-editor.ts';
import type { SelectEvents } from './select/select.properties.ts';
import type { InlaySelect } from './select/select.ts';
import type { SliderEvents } from './slider/slider.properties.ts';
import type { InlaySlider } from './slider/slider.ts';
import type { InlaySpinner } from './spinner/spinner.ts';
import type { SplitEvents } from './split/split.properties.ts';
import type { InlaySplit } from './split/split.ts';
import type { InlayStat } from './stat/stat.ts';
import type { InlayStep } from './step/step.ts';
import type { StepperEvents } from './stepper/stepper.properties.ts';
import type { InlayStepper } from './stepper/stepper.ts';
import type { SwitchEvents } from './switch/switch.properties.ts';
import type { InlaySwitch } from './switch/switch.ts';
import type { InlayTab } from './tab/tab.ts';
import type { TableEvents } from './table/table.properties.ts';
import type { InlayTable } from './table/table.ts';
import type { TabsEvents } from './tabs/tabs.properties.ts';
import type { InlayTabs } from './tabs/tabs.ts';
import type { TagsEvents } from './tags/tags.properties.ts';
import type { InlayTags } from './tags/tags.ts';
import type { TextInputEvents } from './text-input/text-input.properties.ts';
import type { InlayTextInput } from './text-input/text-input.ts';
import type { InlayText } from './text/text.ts';
import type { TextareaEvents } from './textarea/textarea.properties.ts';
import type { InlayTextarea } from './textarea/textarea.ts';
import type { TimelineEvents } from './timeline/timeline.properties.ts';
import type { InlayTimeline } from './timeline/timeline.ts';
import type { InlayToolbar } from './toolbar/toolbar.ts';
import type { TreeEvents } from './tree/tree.properties.ts';
import type { InlayTree } from './tree/tree.ts';
import type { VideoEvents } from './video/video.properties.ts';
import type { InlayVideo } from './video/video.ts';
import type { Attributes, HTMLAttributes, RefAttributes } from 'react';

/**
 * What React 19 takes for one of our elements: its properties by their own names and types, its events as `on` and the
 * event's name (`onsubmit`, `onchange`; React's own `onChange`, `onClick` work too), and every attribute of HTML.
 */
type Jsx<Class extends HTMLElement, Name extends keyof Class, Events extends object> =
  & Omit<HTMLAttributes<Class>, Name | `on${keyof Events & string}`>
  & { readonly [Key in Name]?: Class[Key] | undefined }
  & { readonly [Key in keyof Events & string as `on${Key}`]?: ((event: Events[Key] & { readonly currentTarget: Class }) => void) | undefined }
  & Attributes & RefAttributes<Class>;

/** What every tag of ours takes. */
export interface InlayElements {
  'inlay-accordion': Jsx<InlayAccordion, 'label' | 'multiple' | 'hidden', AccordionEvents>;
  'inlay-accordion-item': Jsx<InlayAccordionItem, 'label' | 'name' | 'open' | 'disabled' | 'hidden', AccordionItemEvents>;
  'inlay-ai-query': Jsx<InlayAiQuery, 'query' | 'label' | 'emptyMessage' | 'images' | 'hidden' | 'state', AiQueryEvents>;
  'inlay-alert': Jsx<InlayAlert, 'label' | 'text' | 'tone' | 'actionText' | 'dismissible' | 'hidden', AlertEvents>;
  'inlay-audio': Jsx<InlayAudio, 'src' | 'label' | 'transcript' | 'loop' | 'hidden' | 'playing' | 'currentTime' | 'duration', AudioEvents>;
  'inlay-badge': Jsx<InlayBadge, 'value' | 'tone' | 'size' | 'hidden', object>;
  'inlay-batch-progress': Jsx<InlayBatchProgress, 'query' | 'label' | 'progress' | 'loading' | 'hidden' | 'state', BatchProgressEvents>;
  'inlay-button': Jsx<InlayButton, 'text' | 'variant' | 'loading' | 'disabled' | 'submit' | 'size' | 'hidden', ButtonEvents>;
  'inlay-button-group': Jsx<InlayButtonGroup, 'label' | 'align' | 'hidden', object>;
  'inlay-chart': Jsx<InlayChart, 'data' | 'type' | 'label' | 'x' | 'y' | 'groupBy' | 'aggregate' | 'bins' | 'emptyMessage' | 'errorMessage' | 'loading' | 'zoom' | 'toolsHidden' | 'stacked' | 'xTitle' | 'yTitle' | 'format' | 'currency' | 'legend' | 'height' | 'hidden' | 'selectedPoint', ChartEvents>;
  'inlay-chat': Jsx<InlayChat, 'query' | 'messages' | 'value' | 'label' | 'placeholder' | 'assistantName' | 'emptyTitle' | 'emptyDescription' | 'citations' | 'answer' | 'loading' | 'error' | 'images' | 'attachments' | 'accept' | 'maxFiles' | 'maxSize' | 'maxDimension' | 'avatarSrc' | 'avatarIcon' | 'avatarFallback' | 'timestamps' | 'disableSubmit' | 'disabled' | 'hidden' | 'files' | 'state', ChatEvents>;
  'inlay-checkbox': Jsx<InlayCheckbox, 'value' | 'label' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden', CheckboxEvents>;
  'inlay-checkbox-group': Jsx<InlayCheckboxGroup, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'minItems' | 'maxItems' | 'orientation', CheckboxGroupEvents>;
  'inlay-code-editor': Jsx<InlayCodeEditor, 'value' | 'language' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'lineNumbers' | 'wrap' | 'minLines' | 'maxLines', CodeEditorEvents>;
  'inlay-code-view': Jsx<InlayCodeView, 'value' | 'label' | 'wrap' | 'lineNumbers' | 'hidden', object>;
  'inlay-columns': Jsx<InlayColumns, 'widths' | 'gap' | 'align' | 'hidden', object>;
  'inlay-combobox': Jsx<InlayCombobox, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'autocomplete' | 'allowCustom' | 'inputValue', ComboboxEvents>;
  'inlay-container': Jsx<InlayContainer, 'label' | 'variant' | 'disabled' | 'hidden', object>;
  'inlay-custom': Jsx<InlayCustom, 'tag' | 'module' | 'props' | 'exposed' | 'events' | 'hidden' | 'values' | 'lastEvent' | 'ready' | 'error', CustomEvents>;
  'inlay-date': Jsx<InlayDate, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'min' | 'max' | 'autocomplete', DateEvents>;
  'inlay-date-time': Jsx<InlayDateTime, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'min' | 'max', DateTimeEvents>;
  'inlay-diff-view': Jsx<InlayDiffView, 'oldValue' | 'newValue' | 'label' | 'oldLabel' | 'newLabel' | 'emptyMessage' | 'loading' | 'layout' | 'context' | 'hidden', object>;
  'inlay-divider': Jsx<InlayDivider, 'label' | 'orientation' | 'hidden', object>;
  'inlay-drawer': Jsx<InlayDrawer, 'label' | 'open' | 'persistent' | 'size' | 'placement' | 'hidden', DrawerEvents>;
  'inlay-file-input': Jsx<InlayFileInput, 'label' | 'labelPosition' | 'helpText' | 'accept' | 'multiple' | 'directory' | 'maxSize' | 'maxFiles' | 'maxDimension' | 'size' | 'readOnly' | 'loading' | 'disabled' | 'required' | 'hideValidationMessage' | 'name' | 'hidden' | 'value', FileInputEvents>;
  'inlay-form': Jsx<InlayForm, 'label' | 'initialData' | 'noValidate' | 'disabled' | 'hidden', FormEvents>;
  'inlay-html': Jsx<InlayHtml, 'value' | 'images' | 'hidden', object>;
  'inlay-icon': Jsx<InlayIcon, 'icon' | 'label' | 'tone' | 'size' | 'hidden', object>;
  'inlay-iframe': Jsx<InlayIframe, 'src' | 'label' | 'height' | 'allowScripts' | 'allowForms' | 'allowPopups' | 'hidden', IframeEvents>;
  'inlay-image': Jsx<InlayImage, 'src' | 'alt' | 'caption' | 'fit' | 'ratio' | 'hidden', ImageEvents>;
  'inlay-image-gallery': Jsx<InlayImageGallery, 'images' | 'label' | 'emptyMessage' | 'loading' | 'downloadHidden' | 'size' | 'hidden' | 'selectedIndex', ImageGalleryEvents>;
  'inlay-json-view': Jsx<InlayJsonView, 'value' | 'label' | 'expandedDepth' | 'hidden' | 'selectedPath', JsonViewEvents>;
  'inlay-key-value': Jsx<InlayKeyValue, 'data' | 'keys' | 'label' | 'emptyMessage' | 'layout' | 'hidden', object>;
  'inlay-link': Jsx<InlayLink, 'text' | 'href' | 'newTab' | 'disabled' | 'size' | 'hidden', LinkEvents>;
  'inlay-list-view': Jsx<InlayListView, 'data' | 'itemKey' | 'label' | 'emptyMessage' | 'errorMessage' | 'hidden', object>;
  'inlay-markdown': Jsx<InlayMarkdown, 'value' | 'images' | 'hidden', object>;
  'inlay-menu': Jsx<InlayMenu, 'text' | 'items' | 'variant' | 'disabled' | 'size' | 'hidden' | 'value', MenuEvents>;
  'inlay-modal': Jsx<InlayModal, 'label' | 'open' | 'persistent' | 'size' | 'hidden', ModalEvents>;
  'inlay-multiselect': Jsx<InlayMultiselect, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minItems' | 'maxItems', MultiselectEvents>;
  'inlay-number-input': Jsx<InlayNumberInput, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'prefixText' | 'suffixText' | 'min' | 'max' | 'step', NumberInputEvents>;
  'inlay-pagination': Jsx<InlayPagination, 'total' | 'pageSize' | 'page' | 'label' | 'disabled' | 'size' | 'hidden', PaginationEvents>;
  'inlay-password': Jsx<InlayPassword, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minLength' | 'maxLength' | 'pattern' | 'autocomplete', PasswordEvents>;
  'inlay-pdf-view': Jsx<InlayPdfView, 'src' | 'label' | 'page' | 'zoom' | 'height' | 'bare' | 'loading' | 'hidden' | 'pageCount' | 'error', PdfViewEvents>;
  'inlay-progress': Jsx<InlayProgress, 'label' | 'value' | 'max' | 'valueHidden' | 'helpText' | 'tone' | 'size' | 'hidden', object>;
  'inlay-radio-group': Jsx<InlayRadioGroup, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'orientation', RadioGroupEvents>;
  'inlay-rating': Jsx<InlayRating, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'max', RatingEvents>;
  'inlay-rich-text-editor': Jsx<InlayRichTextEditor, 'value' | 'format' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'maxLength' | 'minLines' | 'maxLines', RichTextEditorEvents>;
  'inlay-select': Jsx<InlaySelect, 'options' | 'valueKey' | 'labelKey' | 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'autocomplete', SelectEvents>;
  'inlay-slider': Jsx<InlaySlider, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'min' | 'max' | 'step' | 'unit', SliderEvents>;
  'inlay-spinner': Jsx<InlaySpinner, 'label' | 'size' | 'hidden', object>;
  'inlay-split': Jsx<InlaySplit, 'label' | 'orientation' | 'position' | 'minStart' | 'minEnd' | 'height' | 'collapsible' | 'disabled' | 'hidden' | 'collapsed', SplitEvents>;
  'inlay-stat': Jsx<InlayStat, 'label' | 'value' | 'format' | 'currency' | 'change' | 'changeFormat' | 'lessIsBetter' | 'helpText' | 'size' | 'hidden', object>;
  'inlay-step': Jsx<InlayStep, 'label' | 'description' | 'name' | 'disabled' | 'hidden', object>;
  'inlay-stepper': Jsx<InlayStepper, 'label' | 'value' | 'steps' | 'backText' | 'nextText' | 'finishText' | 'linear' | 'buttonless' | 'hidden' | 'visited' | 'outcome', StepperEvents>;
  'inlay-switch': Jsx<InlaySwitch, 'value' | 'label' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden', SwitchEvents>;
  'inlay-tab': Jsx<InlayTab, 'label' | 'name' | 'disabled' | 'hidden', object>;
  'inlay-table': Jsx<InlayTable, 'data' | 'columns' | 'primaryKey' | 'label' | 'emptyMessage' | 'errorMessage' | 'detail' | 'rowActions' | 'loading' | 'selection' | 'searchable' | 'exportable' | 'addable' | 'deletable' | 'groupBy' | 'parentKey' | 'pageSize' | 'serverSide' | 'totalRows' | 'nextCursor' | 'wrap' | 'density' | 'columnLayoutKey' | 'hidden' | 'selectedRowIndex' | 'selectedKeys' | 'sort' | 'filters' | 'search' | 'page' | 'cursors' | 'changes' | 'expandedKeys' | 'columnLayout' | 'triggeredRow' | 'triggeredAction', TableEvents>;
  'inlay-tabs': Jsx<InlayTabs, 'label' | 'value' | 'hidden', TabsEvents>;
  'inlay-tags': Jsx<InlayTags, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minItems' | 'maxItems', TagsEvents>;
  'inlay-text': Jsx<InlayText, 'value' | 'variant' | 'hidden', object>;
  'inlay-text-input': Jsx<InlayTextInput, 'value' | 'label' | 'labelPosition' | 'helpText' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden' | 'placeholder' | 'minLength' | 'maxLength' | 'pattern' | 'prefixText' | 'suffixText' | 'type' | 'autocomplete' | 'autoCapitalize', TextInputEvents>;
  'inlay-textarea': Jsx<InlayTextarea, 'value' | 'label' | 'labelPosition' | 'placeholder' | 'helpText' | 'minLines' | 'maxLines' | 'autoResize' | 'size' | 'loading' | 'readOnly' | 'disabled' | 'required' | 'minLength' | 'maxLength' | 'autocomplete' | 'autoCapitalize' | 'pattern' | 'customValidation' | 'hideValidationMessage' | 'name' | 'hidden', TextareaEvents>;
  'inlay-timeline': Jsx<InlayTimeline, 'data' | 'label' | 'emptyMessage' | 'selection' | 'selectedKey' | 'loading' | 'disabled' | 'order' | 'timeFormat' | 'orientation' | 'hidden', TimelineEvents>;
  'inlay-toolbar': Jsx<InlayToolbar, 'label' | 'variant' | 'hidden', object>;
  'inlay-tree': Jsx<InlayTree, 'data' | 'label' | 'rowKey' | 'labelKey' | 'parentKey' | 'emptyMessage' | 'selection' | 'selectedKeys' | 'loading' | 'disabled' | 'expandedDepth' | 'size' | 'hidden' | 'expansion' | 'toggledKey', TreeEvents>;
  'inlay-video': Jsx<InlayVideo, 'src' | 'label' | 'transcript' | 'loop' | 'poster' | 'captions' | 'captionsLanguage' | 'hidden' | 'playing' | 'currentTime' | 'duration', VideoEvents>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends InlayElements {}
  }
}
