// What is done with a table: by keys, by the pointer and by its methods; order, filters, choice and changes.
export { exportData } from '../export/export-data.ts';
export { applyChanges } from '../model/changes.ts';
export { readQuery } from '../model/read-query.ts';
export { keyOf } from '../model/row-keys.ts';
export { RowOrder } from '../model/row-order.ts';
export { tableDerive } from '../table-derive.ts';
export { keepActive, revealChosen, turnToChosen } from '../table-following.ts';
export { TableInteraction } from '../table-interaction.ts';
export { followedChoice } from '../table-members.ts';
export { TableSpeech } from '../table-speech.ts';
export { tableSteps } from '../table-steps.ts';
export { GridCursor } from '../view/grid-cursor.ts';
export { headStyles } from '../view/head.styles.ts';
export { headTools } from '../view/head-tools.ts';
export { OrderRunner } from '../view/order-runner.ts';
