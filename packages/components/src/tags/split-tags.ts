/** More words than this in one go are cut off: a whole file was pasted by mistake. */
const MOST_AT_ONCE = 1000;

/** What splits a text into tags: commas, semicolons, line ends, tabs. */
const BETWEEN = /[,;\n\r\t]/;

/** True of a text in which at least one tag is done. */
export function hasTagEnd(text: string): boolean {
  return BETWEEN.test(text);
}

/** The tags with those in a text added: trimmed, each once whatever its case, in the order of their coming. */
export function addTags(tags: readonly string[], text: string): readonly string[] {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  const added = text.split(BETWEEN).slice(0, MOST_AT_ONCE).map((tag) => tag.trim()).filter((tag) => {
    const isNew = tag !== '' && !known.has(tag.toLowerCase());
    known.add(tag.toLowerCase());
    return isNew;
  });
  return added.length === 0 ? tags : [...tags, ...added];
}
