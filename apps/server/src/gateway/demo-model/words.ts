/** Words that say nothing of what a text is about. */
const STOP_WORDS = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does doing
  down during each even few for from further get gets got had has have having he her here him his how i if in into is it its
  just like made make many me more most much my no nor not now of off on once only or other our out over own really same
  she should since so some still such than that the their them then there these they this those through to too under until
  up us use used using very was we were what when where which while who whom why will with would you your yours im ive its
  dont doesnt didnt cant couldnt wont isnt wasnt arent thing things one two lot`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The words of a text in order, in lower case, with apostrophes taken out: `Don't panic` → `dont`, `panic`. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/['’]/g, ''));
}

/** The stems of the words that carry meaning. */
export function contentStems(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word.length > 2 && !STOP_WORDS.has(word)).map(stem);
}

/** A rough English stem, enough to see that crashes, crashed and crashing are one thing. */
export function stem(word: string): string {
  const endings: readonly [ending: string, replacement: string][] = [['ies', 'y'], ['sses', 'ss'], ['shes', 'sh'], ['ches', 'ch'], ['ing', ''], ['ed', ''], ['ly', ''], ['s', '']];
  for (const [ending, replacement] of endings) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length > 2 && !(ending === 's' && /[su]$/.test(rest))) return undouble(rest + replacement);
  }
  return undouble(word);
}

/** `stopp` and `stop`, `freeze` and `freez` must meet. */
function undouble(word: string): string {
  return word.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}
