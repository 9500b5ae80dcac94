/** A longer text is read up to here; the rest does not change an extract much, and every step stays quick. */
const MAX_SENTENCES = 400;
const BULLET = /^(?:[-*•>#]+|\d{1,3}[.)])\s+/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text in order: a line break ends one too, and list marks are left out. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    for (const { segment } of segmenter.segment(line.trim().replace(BULLET, ''))) {
      const sentence = segment.trim();
      if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push(sentence);
      if (sentences.length === MAX_SENTENCES) return sentences;
    }
  }
  return sentences;
}
