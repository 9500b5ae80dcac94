// What a table shows beside plain words in rows: formats, rich cells, groups, trees, details, arranged columns, and what stands above and below.
export { DetailPanels } from '../cells/detail-panels.ts';
export { displayStyles } from '../cells/display.styles.ts';
export { describeLine, paintDetails } from '../cells/line-details.ts';
export { keptArrangement } from '../kept-arrangement.ts';
export { cellFormat } from '../model/cell-format.ts';
export { columnTotal } from '../model/column-totals.ts';
export { LineShape } from '../model/line-shape.ts';
export { arranged, isArrangedAnew, readShape } from '../table-shape.ts';
export { TableBars } from '../table-bars.ts';
export { ownHead } from '../view/own-head.ts';
export { atEdges, pinnedApart } from '../view/pinned-columns.ts';
export { summaryTemplate } from '../view/summary-template.ts';
