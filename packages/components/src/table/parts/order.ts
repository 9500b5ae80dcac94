// What a table needs to sort, filter and search.
export { RowOrder } from '../model/row-order.ts';
export { displayedData } from '../model/displayed-data.ts';
export { TableSpeech } from '../table-speech.ts';
export { OrderRunner } from '../view/order-runner.ts';
