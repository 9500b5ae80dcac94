// What stands around the rows: tools above them, sums, pages and unsaved changes below.
export { aggregateOf } from '../model/aggregate.ts';
export { footerOf } from '../table-footer.ts';
export { barStyles } from '../view/bar.styles.ts';
export { footerTemplate } from '../view/footer-template.ts';
export { summaryTemplate } from '../view/summary-template.ts';
export { toolbarTemplate } from '../view/toolbar-template.ts';
