import { defineElement } from './element/define-element.ts';
import type { DefinedElementClass } from './element/define-element.ts';

/** Each element's class by its tag, fetched when it is first wanted. A new kind is one line here, too. */
const LOADERS: Readonly<Record<string, () => Promise<DefinedElementClass>>> = {
  'inlay-accordion': async () => (await import('./accordion/accordion.ts')).InlayAccordion,
  'inlay-accordion-item': async () => (await import('./accordion-item/accordion-item.ts')).InlayAccordionItem,
  'inlay-ai-query': async () => (await import('./ai-query/ai-query.ts')).InlayAiQuery,
  'inlay-alert': async () => (await import('./alert/alert.ts')).InlayAlert,
  'inlay-audio': async () => (await import('./audio/audio.ts')).InlayAudio,
  'inlay-badge': async () => (await import('./badge/badge.ts')).InlayBadge,
  'inlay-batch-progress': async () => (await import('./batch-progress/batch-progress.ts')).InlayBatchProgress,
  'inlay-button': async () => (await import('./button/button.ts')).InlayButton,
  'inlay-button-group': async () => (await import('./button-group/button-group.ts')).InlayButtonGroup,
  'inlay-chart': async () => (await import('./chart/chart.ts')).InlayChart,
  'inlay-chat': async () => (await import('./chat/chat.ts')).InlayChat,
  'inlay-checkbox': async () => (await import('./checkbox/checkbox.ts')).InlayCheckbox,
  'inlay-checkbox-group': async () => (await import('./checkbox-group/checkbox-group.ts')).InlayCheckboxGroup,
  'inlay-code-view': async () => (await import('./code-view/code-view.ts')).InlayCodeView,
  'inlay-columns': async () => (await import('./columns/columns.ts')).InlayColumns,
  'inlay-combobox': async () => (await import('./combobox/combobox.ts')).InlayCombobox,
  'inlay-container': async () => (await import('./container/container.ts')).InlayContainer,
  'inlay-custom': async () => (await import('./custom/custom.ts')).InlayCustom,
  'inlay-date': async () => (await import('./date/date.ts')).InlayDate,
  'inlay-date-time': async () => (await import('./date-time/date-time.ts')).InlayDateTime,
  'inlay-diff-view': async () => (await import('./diff-view/diff-view.ts')).InlayDiffView,
  'inlay-divider': async () => (await import('./divider/divider.ts')).InlayDivider,
  'inlay-drawer': async () => (await import('./drawer/drawer.ts')).InlayDrawer,
  'inlay-file-input': async () => (await import('./file-input/file-input.ts')).InlayFileInput,
  'inlay-form': async () => (await import('./form/form.ts')).InlayForm,
  'inlay-html': async () => (await import('./html/html.ts')).InlayHtml,
  'inlay-icon': async () => (await import('./icon/icon.ts')).InlayIcon,
  'inlay-iframe': async () => (await import('./iframe/iframe.ts')).InlayIframe,
  'inlay-image': async () => (await import('./image/image.ts')).InlayImage,
  'inlay-image-gallery': async () => (await import('./image-gallery/image-gallery.ts')).InlayImageGallery,
  'inlay-json-view': async () => (await import('./json-view/json-view.ts')).InlayJsonView,
  'inlay-key-value': async () => (await import('./key-value/key-value.ts')).InlayKeyValue,
  'inlay-link': async () => (await import('./link/link.ts')).InlayLink,
  'inlay-list-view': async () => (await import('./list-view/list-view.ts')).InlayListView,
  'inlay-markdown': async () => (await import('./markdown/markdown.ts')).InlayMarkdown,
  'inlay-menu': async () => (await import('./menu/menu.ts')).InlayMenu,
  'inlay-modal': async () => (await import('./modal/modal.ts')).InlayModal,
  'inlay-multiselect': async () => (await import('./multiselect/multiselect.ts')).InlayMultiselect,
  'inlay-number-input': async () => (await import('./number-input/number-input.ts')).InlayNumberInput,
  'inlay-pagination': async () => (await import('./pagination/pagination.ts')).InlayPagination,
  'inlay-password': async () => (await import('./password/password.ts')).InlayPassword,
  'inlay-progress': async () => (await import('./progress/progress.ts')).InlayProgress,
  'inlay-radio-group': async () => (await import('./radio-group/radio-group.ts')).InlayRadioGroup,
  'inlay-rating': async () => (await import('./rating/rating.ts')).InlayRating,
  'inlay-select': async () => (await import('./select/select.ts')).InlaySelect,
  'inlay-slider': async () => (await import('./slider/slider.ts')).InlaySlider,
  'inlay-spinner': async () => (await import('./spinner/spinner.ts')).InlaySpinner,
  'inlay-split': async () => (await import('./split/split.ts')).InlaySplit,
  'inlay-stat': async () => (await import('./stat/stat.ts')).InlayStat,
  'inlay-step': async () => (await import('./step/step.ts')).InlayStep,
  'inlay-stepper': async () => (await import('./stepper/stepper.ts')).InlayStepper,
  'inlay-switch': async () => (await import('./switch/switch.ts')).InlaySwitch,
  'inlay-tab': async () => (await import('./tab/tab.ts')).InlayTab,
  'inlay-table': async () => (await import('./table/table.ts')).InlayTable,
  'inlay-tabs': async () => (await import('./tabs/tabs.ts')).InlayTabs,
  'inlay-tags': async () => (await import('./tags/tags.ts')).InlayTags,
  'inlay-text': async () => (await import('./text/text.ts')).InlayText,
  'inlay-text-input': async () => (await import('./text-input/text-input.ts')).InlayTextInput,
  'inlay-textarea': async () => (await import('./textarea/textarea.ts')).InlayTextarea,
  'inlay-timeline': async () => (await import('./timeline/timeline.ts')).InlayTimeline,
  'inlay-toolbar': async () => (await import('./toolbar/toolbar.ts')).InlayToolbar,
  'inlay-tree': async () => (await import('./tree/tree.ts')).InlayTree,
  'inlay-video': async () => (await import('./video/video.ts')).InlayVideo,
};

/** The tags that `loadElements` knows. */
export const LOADABLE_TAGS: readonly string[] = Object.keys(LOADERS);

/** Fetches and registers the elements of these tags, those that are there already left out. Rejects when one cannot be fetched. */
export async function loadElements(tags: Iterable<string>): Promise<void> {
  const wanted = [...new Set(tags)].filter((tag) => Object.hasOwn(LOADERS, tag) && customElements.get(tag) === undefined);
  for (const element of await Promise.all(wanted.map((tag) => LOADERS[tag]!()))) defineElement(element);
}
