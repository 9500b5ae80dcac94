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

/** Blocks, as bodies of arrows and inside them: every statement there is, and where a line break ends one. */
export const BLOCKS: readonly string[] = [
  '{}', '{;}', '{ return }', '{ return; }', '{ return 1 }', '{ return a, b; }', '{ return\n1 }', '{ return /* \n */ 1 }', '{ return ({}) }', '{ return {}.a }', '{ return [] }', '{ return /a/ }', '{ return (a) }',
  '{ const a = 1; return a }', '{ const a = 1, b = a\nreturn b }', '{ let a; a = 1; return a }', '{ let a, b = 2, c }', '{ const { a, b: [c = 1], ...d } = e; return a }', '{ let [a, , b] = c }', '{ const a = (1, 2) }', '{ const a = ((b)) }', '{ const a = b => c\nreturn a }', '{ let\na\n=\n1 }',
  '{ if (a) return b; return c }', '{ if (a) { return b } else { return c } }', '{ if (a) b; else c }', '{ if (a) b\nelse c }', '{ if (a) if (b) c; else d }', '{ if (a); }', '{ if (a) {} else if (b) {} else {} }', '{ if (a, b) c\nd }',
  '{ for (const a of b) c(a) }', '{ for (const a of b) { if (a) continue; break } }', '{ for (let { a, b = 1 } of c) {} }', '{ for (const [a, b] of c) d\ne }', '{ for (const a of b => c); }', '{ for(const a of(b))for(const c of a){break;continue\n} }', '{ for (let of of of) of }',
  '{ let a = 0; a += 1; a -= 2; a *= 3; a /= 4; a %= 5; a **= 6; a <<= 7; a >>= 8; a >>>= 9; a &= 1; a |= 2; a ^= 3; a &&= 4; a ||= 5; a ??= 6 }', '{ let a = 0, b; a = b = 1; b = (a = 2) + 3 }', '{ let a = 0; a++; ++a; a--; --a; return a++ + ++a - a-- - --a }', '{ let a, b\na\n++b\nreturn a }', '{ let a; -a++; (a)++; (a) = 1; a++ ** 2 }', '{ let a; f(a += 1, a++); [a = 1]; `${a = 2}` }',
  '{ a\nb\nc }', '{ a; b; c }', '{ a\n(b)\n[c]\n.d }', '{ a // b\nc }', '{ a /*\n*/ b }', '{ a\n/b/g }', '{ { a } { b } }', '{ {{}} }', '{ a, () => {};b }', '{ (() => {})() }', '{ const a = () => { return { b: () => { return c } } }; a().b() }', '{ a ? { b } : { c } }'.replace('{ a ?', '{ ;a ?'), '{ "use strict"; a }', '{ async }', '{ of }', '{ get; set }', '{ a = b\n++c }'.replace('{ a', '{ let a, c; a'),
];

/** What JavaScript refuses in blocks. */
export const REFUSED_BLOCKS: readonly string[] = [
  '{', '{ return', '{ a b }', '{ return a b }', '{ const a }', '{ const a; }', '{ let 1 }', '{ const = 1 }', '{ let [a] }', '{ let { a } }', '{ let a; let a }', '{ const a = 1, a = 2 }', '{ const { a, b: a } = c }', '{ let a; { let b } const a = 1 }', '{ let if }', '{ const (a) = 1 }',
  '{ if a }', '{ if () a }', '{ if (a) }', '{ if (a) b else c }', '{ else a }', '{ if (a) let b = 1 }', '{ if (a) const b = 1 }', '{ for (const a of b) let c }', '{ for (const a of b, c) d }', '{ for (const a of) b }', '{ for (const a of b }', '{ for (const [a, a] of b) c }', '{ for (const of b) c }',
  '{ break }', '{ continue }', '{ for (const a of b) (() => { break })() }', '{ if (a) break }', '{ a +++ }', '{ ++a++ }', '{ ++1 }', '{ 1++ }', '{ a() = 1 }', '{ (a = 1) = 2 }', '{ a + b = c }', '{ a\n++ }', '{ f(a\n++b) }', '{ a => {} b }', '{ () => {}() }', '{ ( }', '{ ) }', '{ return } }', '{ -a ** b }', '{ await a }', '{ a; b', '{ ({ a = 1 }) }',
];

/** Scripts, in which `await` may stand outside arrows. */
export const SCRIPTS: readonly string[] = [
  '', ' ', ';', 'a', 'a;', 'a;b', 'a\nb', 'a;;b', '// a', 'await a', 'await a()', 'const a = await b.c(); d(a.e)', 'await a\nawait b', 'return await a', 'if (await a) { await b } else c', 'for (const a of await b) await c(a)', 'f(await a, await b).c', '(await a).b', '(await a)?.b.c()', '-await a', 'await -a', 'await await a', '[await a, ...await b]', '({ a: await b })', '`${await a}`', 'a || await b', 'a ? await b : await c', 'let a; a = await b; a += await c', 'await (a, b)', 'await a.b?.()', 'await new Date', 'a.then(b => { c(b) }).catch(() => {})', 'return', 'return\n', '{ a }', 'awaits', 'a.await', '({ await: 1 })',
];
