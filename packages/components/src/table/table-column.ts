/** A column as the builder states it; a bare text is its key. */
export interface TableColumn {
  /** The key of the rows that it shows. */
  readonly key: string;
  /** The words in its head; the key when left out. */
  readonly title?: string;
  /** Where its cells stand. Numbers stand at the end by themselves. */
  readonly align?: 'start' | 'center' | 'end';
}
