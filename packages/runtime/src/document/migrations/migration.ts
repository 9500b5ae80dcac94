/** A step from one format of the document to the next. Numbers are given once: a migration that was released never changes. */
export interface Migration {
  /** The format that it reads; it writes the next one. */
  readonly from: number;
  /** What it does, for a person: "Moved titles from components to pages". */
  readonly title: string;
  /**
   * Makes the next format of a document, without its `inlay`, which follows by itself. Gets JSON that nobody else
   * holds and may change it. The document was not checked yet, so a part that is not as expected is left as it is.
   */
  migrate(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}
