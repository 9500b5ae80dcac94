/** A value that a filter can ask for. */
export type MetadataValue = string | number | boolean;

/** What is known of a document or a chunk, by name. */
export type Metadata = Readonly<Record<string, MetadataValue>>;
