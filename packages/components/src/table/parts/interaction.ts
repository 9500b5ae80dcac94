// What keys and the pointer do in a table.
export { TableInteraction } from '../table-interaction.ts';
