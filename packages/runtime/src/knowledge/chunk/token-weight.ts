/**
 * About how many tokens a character is, by its code unit: an embedding model's own count is not known here, so this is
 * on the safe side. Four letters of plain English are a token; digits and marks split oftener; accented letters and
 * Greek or Cyrillic are in smaller pieces; of other scripts a character is a token at least.
 */
export function tokenWeight(code: number): number {
  if (code === 0x20 || code === 0x0a || code === 0x09) return 0.05;
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 0.25 : 0.5;
  return code < 0x530 ? 0.5 : 1;
}

/** About how many tokens a text is. */
export function countTokens(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += tokenWeight(text.charCodeAt(index));
  return Math.ceil(sum);
}
