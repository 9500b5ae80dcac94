import { stem } from './words.ts';

/** Weights by stem, from -3 to 3. */
export const SENTIMENT_WORDS: ReadonlyMap<string, number> = new Map([
  ...weighted(3, 'love excellent amazing fantastic perfect awesome outstanding brilliant superb delighted wonderful'),
  ...weighted(2, 'great helpful happy impressed reliable enjoy recommend beautiful delightful smooth intuitive thank thanks favorite favourite best responsive polite'),
  ...weighted(1, 'good nice fast quick easy clear simple useful works solid fine better friendly improved clean handy fair affordable cheap like stable saved pleasant'),
  ...weighted(-1, 'slow sluggish lag laggy delay delayed late wait waiting hard unclear confusing confused missing lacks expensive pricey difficult complicated clunky noisy dated issue problem bug buggy glitch unresponsive stuck long limited inconsistent cluttered annoying cannot unable error tiny buried overcharged'),
  ...weighted(-2, 'bad crash freeze broken broke break fail failed failure frustrating frustrated disappointed disappointing unusable poor rude lost unreliable ignored refund cancel cancelled wrong unhappy worse complain complaint angry timeout overpriced'),
  ...weighted(-3, 'terrible awful horrible hate worst useless unacceptable scam disaster furious garbage nightmare'),
]);

/** Words that turn the ones after them around. */
export const NEGATIONS: ReadonlySet<string> = new Set('not no never dont doesnt didnt isnt wasnt arent cant cannot couldnt wont without hardly barely nor neither havent hasnt'.split(' '));

/** Words that make the next one count for more. */
export const INTENSIFIERS: ReadonlySet<string> = new Set('very really so too extremely incredibly totally absolutely completely much far super'.split(' '));

function weighted(weight: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [stem(word), weight]);
}
