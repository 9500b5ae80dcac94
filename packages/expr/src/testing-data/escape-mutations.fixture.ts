import fc from 'fast-check';

/** Ways to say the same, or nearly the same, that a filter on texts would miss. */
const DISGUISES: readonly ((source: string) => string)[] = [
  (source) => `(${source})`,
  (source) => `[${source}][0]`,
  (source) => `(() => ${source})()`,
  (source) => `(() => { const v = ${source}; return v })()`,
  (source) => `(() => { let v; for (const w of [1]) v = ${source}; return v })()`,
  (source) => `[1].map(() => ${source})`,
  (source) => `((v = ${source}) => v)()`,
  (source) => `({ a: ${source} }).a`,
  (source) => `(true && ${source})`,
  (source) => `\`\${${source}}\``,
  (source) => `_.map([1], () => ${source})`,
  (source) => `_.get({ a: ${source} }, 'a')`,
  (source) => `JSON.stringify([${source}], (k, v) => v)`,
  (source) => `Object.entries({ a: ${source} })`,
  (source) => `(({ constructor: c }) => c)(${source})`,
  (source) => `(${source})?.constructor?.constructor`,
  (source) => `'abc'.replace(/b/, () => ${source})`,
  (source) => source.replaceAll(/\.([A-Za-z_$][\w$]*)/g, "['$1']"),
  (source) => source.replaceAll(/\.([A-Za-z_$][\w$]*)/g, '?.$1'),
  (source) => source.replaceAll(/\.(constructor|prototype|__proto__)/g, "['$1'.split('').join('')]"),
  (source) => source.replaceAll(/['"](constructor|prototype|__proto__)['"]/g, "['$1']"),
  (source) => source.replaceAll('constructor', 'con\\u0073tructor'),
  (source) => source.replaceAll('(', ' ( ').replaceAll('.', '\n.'),
  (source) => source.replaceAll('[]', '[[]]').replaceAll('{}', '{ a: {} }'),
  (source) => `${source}, ${source}`,
];

/** Attacks in one or two disguises, or with pieces of one put into another. */
export function mutatedAttacks(attacks: readonly string[]): fc.Arbitrary<string> {
  const attack = fc.constantFrom(...attacks.filter((source) => source.length < 2_000));
  const disguise = fc.constantFrom(...DISGUISES);
  return fc.oneof(
    fc.tuple(attack, disguise).map(([source, change]) => change(source)),
    fc.tuple(attack, disguise, disguise).map(([source, first, second]) => second(first(source))),
    fc.tuple(attack, attack, fc.nat(), fc.nat()).map(([left, right, from, to]) => left.slice(0, from % (left.length + 1)) + right.slice(to % (right.length + 1))),
    fc.tuple(attack, attack).map(([left, right]) => `${left} ${right.startsWith('.') ? '' : '|| '}${right}`),
  );
}
