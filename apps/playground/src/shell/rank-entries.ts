/** Something with a title to be found by. */
export interface Titled {
  readonly title: string;
  readonly kind: string;
}

/**
 * The entries whose title has what was typed, the best first: a title that begins with it, then a word that does, then
 * one that holds it, then one that holds its letters in this order; then those whose kind does. All of them, as they
 * come, where nothing was typed.
 */
export function rankEntries<Entry extends Titled>(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return entries;
  const ranked = entries.flatMap((entry, index) => {
    const rank = rankOf(entry, wanted);
    return rank === undefined ? [] : [{ entry, rank, index }];
  });
  return ranked.sort((left, right) => left.rank - right.rank || left.index - right.index).map(({ entry }) => entry);
}

function rankOf({ title, kind }: Titled, wanted: string): number | undefined {
  const text = title.toLowerCase();
  if (text.startsWith(wanted)) return 0;
  if (words(title).some((word) => word.startsWith(wanted)) || text.includes(` ${wanted}`)) return 1;
  if (text.includes(wanted)) return 2;
  if (`${kind} ${title}`.toLowerCase().includes(wanted)) return 3;
  return hasLetters(text, wanted.replaceAll(' ', '')) ? 4 : undefined;
}

/** Names are in camel case, so that `button` finds `analyzeButton`. */
function words(title: string): readonly string[] {
  return title.split(/[\s_-]+|(?<=[a-z\d])(?=[A-Z])/).map((word) => word.toLowerCase());
}

function hasLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
