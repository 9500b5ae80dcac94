// What a table needs whose lines are not rows alone: groups, trees and details.
export { detailLines } from '../model/detail-lines.ts';
export { groupLines } from '../model/group-lines.ts';
export { treeLines } from '../model/tree-lines.ts';
export { withDetails } from '../model/with-details.ts';
