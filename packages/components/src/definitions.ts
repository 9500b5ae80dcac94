import type { ComponentDefinition } from '@inlay/runtime/component';
import { accordionItemDefinition } from './accordion-item/accordion-item.definition.ts';
import { accordionDefinition } from './accordion/accordion.definition.ts';
import { aiQueryDefinition } from './ai-query/ai-query.definition.ts';
import { alertDefinition } from './alert/alert.definition.ts';
import { audioDefinition } from './audio/audio.definition.ts';
import { badgeDefinition } from './badge/badge.definition.ts';
import { batchProgressDefinition } from './batch-progress/batch-progress.definition.ts';
import { buttonGroupDefinition } from './button-group/button-group.definition.ts';
import { buttonDefinition } from './button/button.definition.ts';
import { chartDefinition } from './chart/chart.definition.ts';
import { checkboxDefinition } from './checkbox/checkbox.definition.ts';
import { checkboxGroupDefinition } from './checkbox-group/checkbox-group.definition.ts';
import { codeEditorDefinition } from './code-editor/code-editor.definition.ts';
import { comboboxDefinition } from './combobox/combobox.definition.ts';
import { containerDefinition } from './container/container.definition.ts';
import { customDefinition } from './custom/custom.definition.ts';
import { dateDefinition } from './date/date.definition.ts';
import { dateTimeDefinition } from './date-time/date-time.definition.ts';
import { chatDefinition } from './chat/chat.definition.ts';
import { codeViewDefinition } from './code-view/code-view.definition.ts';
import { columnsDefinition } from './columns/columns.definition.ts';
import { diffViewDefinition } from './diff-view/diff-view.definition.ts';
import { dividerDefinition } from './divider/divider.definition.ts';
import { drawerDefinition } from './drawer/drawer.definition.ts';
import { fileInputDefinition } from './file-input/file-input.definition.ts';
import { formDefinition } from './form/form.definition.ts';
import { htmlDefinition } from './html/html.definition.ts';
import { iconDefinition } from './icon/icon.definition.ts';
import { iframeDefinition } from './iframe/iframe.definition.ts';
import { imageGalleryDefinition } from './image-gallery/image-gallery.definition.ts';
import { imageDefinition } from './image/image.definition.ts';
import { jsonViewDefinition } from './json-view/json-view.definition.ts';
import { keyValueDefinition } from './key-value/key-value.definition.ts';
import { linkDefinition } from './link/link.definition.ts';
import { listViewDefinition } from './list-view/list-view.definition.ts';
import { markdownDefinition } from './markdown/markdown.definition.ts';
import { menuDefinition } from './menu/menu.definition.ts';
import { modalDefinition } from './modal/modal.definition.ts';
import { multiselectDefinition } from './multiselect/multiselect.definition.ts';
import { numberInputDefinition } from './number-input/number-input.definition.ts';
import { passwordDefinition } from './password/password.definition.ts';
import { pdfViewDefinition } from './pdf-view/pdf-view.definition.ts';
import { radioGroupDefinition } from './radio-group/radio-group.definition.ts';
import { ratingDefinition } from './rating/rating.definition.ts';
import { richTextEditorDefinition } from './rich-text-editor/rich-text-editor.definition.ts';
import { selectDefinition } from './select/select.definition.ts';
import { sliderDefinition } from './slider/slider.definition.ts';
import { splitDefinition } from './split/split.definition.ts';
import { stepDefinition } from './step/step.definition.ts';
import { stepperDefinition } from './stepper/stepper.definition.ts';
import { switchDefinition } from './switch/switch.definition.ts';
import { paginationDefinition } from './pagination/pagination.definition.ts';
import { progressDefinition } from './progress/progress.definition.ts';
import { spinnerDefinition } from './spinner/spinner.definition.ts';
import { statDefinition } from './stat/stat.definition.ts';
import { tabDefinition } from './tab/tab.definition.ts';
import { tableDefinition } from './table/table.definition.ts';
import { tabsDefinition } from './tabs/tabs.definition.ts';
import { tagsDefinition } from './tags/tags.definition.ts';
import { textDefinition } from './text/text.definition.ts';
import { textInputDefinition } from './text-input/text-input.definition.ts';
import { textareaDefinition } from './textarea/textarea.definition.ts';
import { timelineDefinition } from './timeline/timeline.definition.ts';
import { toolbarDefinition } from './toolbar/toolbar.definition.ts';
import { treeDefinition } from './tree/tree.definition.ts';
import { videoDefinition } from './video/video.definition.ts';

export { usesOfElement } from './custom/element-module.ts';
export type { ElementUse } from './custom/element-module.ts';

/**
 * Every kind of component, free of DOM and Lit: the server, the command line and headless tests import this in bare Node.
 * A new kind is one line here and one in `register.ts`.
 */
export const definitions: readonly ComponentDefinition[] = [
  textInputDefinition,
  textareaDefinition,
  numberInputDefinition,
  passwordDefinition,
  selectDefinition,
  multiselectDefinition,
  comboboxDefinition,
  checkboxDefinition,
  checkboxGroupDefinition,
  switchDefinition,
  radioGroupDefinition,
  sliderDefinition,
  dateDefinition,
  dateTimeDefinition,
  fileInputDefinition,
  ratingDefinition,
  tagsDefinition,
  textDefinition,
  markdownDefinition,
  imageDefinition,
  iconDefinition,
  badgeDefinition,
  alertDefinition,
  statDefinition,
  progressDefinition,
  spinnerDefinition,
  dividerDefinition,
  jsonViewDefinition,
  codeViewDefinition,
  audioDefinition,
  videoDefinition,
  linkDefinition,
  htmlDefinition,
  tableDefinition,
  chartDefinition,
  listViewDefinition,
  keyValueDefinition,
  paginationDefinition,
  containerDefinition,
  columnsDefinition,
  tabsDefinition,
  tabDefinition,
  accordionDefinition,
  accordionItemDefinition,
  modalDefinition,
  drawerDefinition,
  formDefinition,
  iframeDefinition,
  buttonDefinition,
  buttonGroupDefinition,
  menuDefinition,
  aiQueryDefinition,
  chatDefinition,
  imageGalleryDefinition,
  batchProgressDefinition,
  treeDefinition,
  timelineDefinition,
  stepperDefinition,
  stepDefinition,
  splitDefinition,
  toolbarDefinition,
  diffViewDefinition,
  customDefinition,
  codeEditorDefinition,
  richTextEditorDefinition,
  pdfViewDefinition,
];
