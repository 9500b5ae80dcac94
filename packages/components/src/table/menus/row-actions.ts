/** Something that can be done with a row. */
export interface RowAction {
  /** What `triggeredAction` says. */
  readonly value: string;
  readonly label: string;
  readonly isDanger: boolean;
}

/** The actions that a builder stated, as words or `{ value, label, danger }`; what is neither is left out. */
export function readRowActions(stated: readonly unknown[]): readonly RowAction[] {
  return stated.flatMap((action): readonly RowAction[] => {
    if (typeof action === 'string') return action === '' ? [] : [{ value: action, label: action, isDanger: false }];
    if (typeof action !== 'object' || action === null) return [];
    const { value, label, danger } = action as Readonly<Record<string, unknown>>;
    const name = typeof value === 'string' ? value : typeof label === 'string' ? label : '';
    return name === '' ? [] : [{ value: name, label: typeof label === 'string' ? label : name, isDanger: danger === true }];
  });
}
