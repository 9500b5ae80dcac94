/** Sources that JavaScript accepts and whose tree must be JavaScript's: where jsep alone goes wrong, and neighbours. */
export const ACCEPTED: readonly string[] = [
  '() => a ? b : c', 'x => x ? 1 : 2, 3', 'a => b => c => a + b + c', '(a, b) => a || b', '(a, b,) => a', '() => ({})', '() => ({a}).a',
  'x => x\n', 'f(x => x, y => y)', 'a ? b => c : d => e', 'a ? (b, c) : d', 'a ? b : c ? d : e', 'a ? b ? c : d : e', '(a => a)(1)', '((a))', '((a)) + (b)',
  "new Intl.NumberFormat('en').format(1)", 'new Date', 'new Date()', 'new Date().getTime()', 'new Map([[1, 2]]).get(1)', 'new Date - 1', '(new Date)\n.x',
  "'\\u00e9'", "'\\u{1F600}'", "'\\x41\\n\\0'", "'a\\\nb'", '"\\\'"', '`a${b}c${`d${e}`}`', '`\\u{41}\r\n`', '`${a}${b}`', '`$`', '`${ {a: 1}.a }`', '`a`.length',
  '-a ** 2 === b'.replace('-a ** 2', '(-a) ** 2'), '2 ** 3 ** 2', '2 ** -1', '(2 ** 3) ** 2', '-(a ** b)', '!a.b', '!a()', '- - a', '+ +a', '- -a', '~!a', 'typeof a.b', 'typeof typeof a', 'void 0', 'a - -b', 'a + +b',
  'a in b', "'x' in a && b", 'a instanceof Date', 'a < b > c', 'a << 1 >> 2 >>> 3', 'a & b | c ^ d', 'a == b != c', 'a && b || c && d', 'a || b && c', '(a ?? b) || c', 'a ?? (b && c)', 'a ?? b ?? c', 'a ?? b ? c : d',
  'a.b.c', 'a?.b', 'a?.b.c', 'a?.[0]', 'a?.()', 'a?.b()', 'a.b?.()', 'a?.b?.c?.()', '(a?.b).c', "a['b']", 'a[0].b', 'a[b, c]', "a?.['b'].c", 'a ?.5 : 1', 'a ? .5 : 1', 'a.if', 'a?.new', 'a.b\n.c', 'a\n[0]', 'a\n(1)', '(a.b)()', '(a)(b)(c)',
  '1..toString()', '1.5.toFixed(1)', '1e3', '1E-3', '.5', '5.', '0x1F', '0b11', '0o17', '1_000', '0.1e2', '0',
  '[]', '[,]', '[1,,2]', '[1,2,]', '[...a]', '[...a, ...b, 1]', '[a => a]', '[[1], [2]]', '({})', '({a})', '({a, b})', '({a: 1, "b": 2, 3: 4, [c]: 5})', '({...a, b})', '({a: {b: {}}})', '({if: 1, new: 2})', '({get: 1, set: 2, async: 3})', '({get, set})', '({1.5: a})', '({a,})', '({"a b": 1})',
  'f()', 'f(1)', 'f(1, 2,)', 'f(...a)', 'f(...a, b)', 'f((a, b))', 'f(a)(b)', 'f({})', 'f([])',
  '/a/', '/a/gi', '/[/]/', '/\\//', '/a/.test(b)', 'a / b / c', 'a /b/ c', '(a) / b', 'a[0] / b', '1 / /a/', '/=/', 'f(/a/, /b/)', '[/a/]', 'a ? /b/ : /c/', '() => /a/',
  '({a}) => a', '({a: b}) => b', '({a = 1}) => a', '({a: b = 1}) => b', '([a, b]) => a', '([a, , b]) => a', '([a, ...b]) => b', '({a, ...b}) => b', '(...a) => a', '(a, ...b) => b', '(...[a]) => a', '(a = 1) => a', '({a} = {}) => a', '([a] = []) => a', '({[a]: b}) => b', '({a: {b: [c]}}) => c', '({"a b": c}) => c', '({1: a}) => a', '(a = b => c) => a', '(a, b = a) => b',
  'a\u00a0+\u00a0b', '\ufeffa', 'a // b', '/* a */ b', 'a /* b */ + /* c */ d', '// x\na', 'a\u2028+ b', 'π', 'переменная.ключ', '$', '_', '$a_1', '𠮷', 'async', 'of', 'get', 'undefined', 'NaN',
  'a,b', '(a, b)', '(a, b), c', 'a;', 'true', 'false', 'null', '(1).toFixed()', 'a.b[c].d(e)?.f',
];

/** Sources that are not JavaScript; a builder must be told. */
export const REFUSED: readonly string[] = [
  'f(1 2)', 'a b', 'return a', '', ' ', '(', ')', '()', '[', ']', '{', '}', '({', '[1', 'f(', 'f(,)', 'f(1,,2)', '(a,)', '(,a)', '(...a)', '...a', 'a +', '+', 'a..b', 'a.', 'a?.', '.a', 'a[', 'a[]', 'a ? b', 'a ? b :', 'a : b', '? a',
  "'a", '"a', '`a', '`${a`', '`${}`', "'a\nb'", "'\\u00'", "'\\x4'", "'\\u{110000}'", '/a', '1a', '1__0', '0x', '0b2', '1e', '1.2.3', '3in []'.replace('3in', '3i'),
  '-a ** b', 'typeof a ** b', 'a ?? b || c', 'a || b ?? c', 'a && b ?? c', 'a ?? b && c', '=> a', '(a, b', 'a => ', '(a) \n => a', '((a)) => a', 'a.b => c', 'f(a) => b', '(a, a) => a', '([a, a]) => a', '({a, b: a}) => a', '(a + b) => c', '(...a, b) => c', '(...a,) => b', '(1) => 1', '([...a, b]) => b', '({...{a}}) => a', '({a = 1})', '({a = 1}).a', '1 + a => b', 'a ? b => c', 'typeof a => b',
  '({if})', '({true})', '({a b})', '({a:})', '({:a})', '({,})', '({"a"})', '({1})', '({[a]})', '({[a: b})', 'if', 'new', 'new.target', 'class', 'a ! b', '@a', '#a', 'a # b', 'a \\ b', 'a = = b', 'a === = b', 'a <> b', 'a !== = b', 'a @ b', 'a;b', 'a; b;', '/* a', 'a\u200bb', '1 2', '"a" "b"', 'a `b',
];
