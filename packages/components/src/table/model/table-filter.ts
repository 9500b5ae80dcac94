/** How a cell is compared with the value of a filter. */
export const FILTER_OPERATORS = ['contains', 'notContains', 'startsWith', 'endsWith', 'equals', 'notEquals', '>', '>=', '<', '<=', 'between', 'in', 'isEmpty', 'isNotEmpty'] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/** What the rows that are shown have to be like in one column. All filters hold at once. */
export interface TableFilter {
  /** The column's key. */
  readonly column: string;
  readonly operator: FilterOperator;
  /** A list of two for `between`, of any length for `in`; not read for `isEmpty` and `isNotEmpty`. */
  readonly value?: unknown;
}

/** The filters asked for, from a value that may come from anywhere; those that could let everything through are left out. */
export function readFilters(filters: unknown): readonly TableFilter[] {
  return (Array.isArray(filters) ? (filters as readonly unknown[]) : []).flatMap((each): readonly TableFilter[] => {
    if (typeof each !== 'object' || each === null || !('column' in each) || typeof each.column !== 'string') return [];
    const given = each as Readonly<Record<string, unknown>>;
    const operator = FILTER_OPERATORS.find((known) => known === given['operator']) ?? 'contains';
    const filter = { column: each.column, operator, value: given['value'] };
    return isComplete(filter) ? [filter] : [];
  });
}

/** A filter that still lacks its value is being written. */
function isComplete({ operator, value }: TableFilter): boolean {
  if (operator === 'isEmpty' || operator === 'isNotEmpty') return true;
  if (operator === 'in') return Array.isArray(value);
  if (operator === 'between') return Array.isArray(value) && (!isNothing(value[0]) || !isNothing(value[1]));
  return !isNothing(value);
}

/** No limit was given. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
