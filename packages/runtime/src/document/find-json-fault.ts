/** One token of JSON (RFC 8259): white space before it, then a mark, a string (no control characters), a number or a word. */
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const SPACE = /[ \t\n\r]*/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'end';

/**
 * The offset at which a text stops being JSON; its end when it ends too early. Engines no longer say where, and in which
 * words they do differs. Undefined for valid JSON.
 */
export function findJsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let offset = skipSpace(text, 0); offset < text.length; offset = skipSpace(text, offset)) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text);
    const next: Expected | undefined = token === null ? undefined : step({ mark: token[1], isString: token[2] !== undefined, expected, open });
    if (token === null || next === undefined) return offset;
    expected = next;
    offset = TOKEN.lastIndex;
  }
  return expected === 'end' ? undefined : text.length;
}

interface StepInput {
  readonly mark: string | undefined;
  readonly isString: boolean;
  readonly expected: Expected;
  readonly open: ('{' | '[')[];
}

/** What may follow a token; undefined when the token may not stand where it does. */
function step({ mark, isString, expected, open }: StepInput): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? 'end' : ', or end');
  const isValueDue = expected === 'value' || expected === 'value or ]';
  const isKeyDue = expected === 'key' || expected === 'key or }';
  if (mark === undefined) return isValueDue ? after() : isKeyDue && isString ? ':' : undefined;
  if (mark === '{' || mark === '[') {
    if (!isValueDue) return undefined;
    open.push(mark);
    return mark === '{' ? 'key or }' : 'value or ]';
  }
  if (mark === ':') return expected === ':' ? 'value' : undefined;
  const inside = open.at(-1);
  if (mark === ',') return expected !== ', or end' ? undefined : inside === '{' ? 'key' : 'value';
  const closes = mark === '}' ? inside === '{' && (expected === 'key or }' || expected === ', or end') : inside === '[' && (expected === 'value or ]' || expected === ', or end');
  if (!closes) return undefined;
  open.pop();
  return after();
}

function skipSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  SPACE.exec(text);
  return SPACE.lastIndex;
}
