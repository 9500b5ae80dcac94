// What a table shows beside plain words in rows: formats, rich cells, groups, trees, details, arranged columns, and what stands above and below.
export { DetailPanels } from '../cells/detail-panels.ts';
export { displayStyles } from '../cells/display.styles.ts';
export { describeLine, paintDetails } from '../cells/line-details.ts';
export { keptArrangement } from '../kept-arrangement.ts';
export { aggregateOf } from '../model/aggregate.ts';
export { cellFormat } from '../model/cell-format.ts';
export { arrangeColumns, readArrangement } from '../model/column-arrangement.ts';
export { detailLines } from '../model/detail-lines.ts';
export { groupLines } from '../model/group-lines.ts';
export { countedPlace, pageLines } from '../model/page-lines.ts';
export { treeLines } from '../model/tree-lines.ts';
export { withDetails } from '../model/with-details.ts';
export { TableBars } from '../table-bars.ts';
export { edgeOf, pinnedApart } from '../view/pinned-columns.ts';
export { summaryTemplate } from '../view/summary-template.ts';
