import { contentStems, wordsOf } from './words.ts';

/** How long the demo's vectors are when nobody asks for less. */
export const DEMO_DIMENSIONS = 256;

/** A part of a word says less than the whole: enough that a typing mistake does not lose it. */
const PART_WEIGHT = 0.3;
const PART_LENGTH = 4;

/**
 * A text as a vector by rules, the same for the same text: each stem of a word that says something adds to a place that
 * is made of its letters, and so do its parts. Texts with the same words lie near each other; what words mean, it does
 * not know.
 */
export function embedByRules(text: string, dimensions: number = DEMO_DIMENSIONS): number[] {
  const vector = Array<number>(dimensions).fill(0);
  const add = (word: string, weight: number): void => {
    const hash = hashOf(word);
    // Half of the words count down, so that long texts are not all alike.
    vector[hash % dimensions]! += hash & 0x8000_0000 ? -weight : weight;
  };
  const stems = contentStems(text);
  // A text of little words only is still about something.
  for (const stem of stems.length === 0 ? wordsOf(text) : stems) {
    add(stem, 1);
    for (let at = 0; at + PART_LENGTH < stem.length; at += 1) add(`…${stem.slice(at, at + PART_LENGTH)}`, PART_WEIGHT);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector.fill(1 / Math.sqrt(dimensions)) : vector.map((part) => part / length);
}

/** FNV-1a with a last mix, so that all bits depend on all letters. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
