/** Puts an entry into its section by its path, `components/answer`. */
export function putEntry(sections: Record<string, Record<string, unknown>>, path: string, value: unknown): void {
  const slash = path.indexOf('/');
  const section = (sections[path.slice(0, slash)] ??= {});
  section[path.slice(slash + 1)] = value;
}
