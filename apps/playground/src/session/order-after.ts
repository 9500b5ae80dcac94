/** Digits in the order of their code units. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FIRST_HEAD = 'a';
const LAST_HEAD = 'z';
const ONLY_DIGITS = /^[0-9A-Za-z]+$/;

/**
 * The order of what comes after everything else: `a0`, `a1` … `az`, `b00` … Strings of this form sort by code unit as
 * their numbers do, because the head letter says how many digits follow (`a` one, `b` two), so a long list costs a few
 * characters. An order of another form, written elsewhere, still gets one that sorts after it.
 */
export function orderAfter(last: string | undefined): string {
  if (last === undefined || last === '' || last.charAt(0) < FIRST_HEAD) return 'a0';
  const head = last.charAt(0);
  const length = 2 + head.charCodeAt(0) - FIRST_HEAD.charCodeAt(0);
  // What follows the digits is a place between two orders; the next whole number is behind all of them.
  const digits = last.slice(1, length);
  const isWhole = head <= LAST_HEAD && digits.length === length - 1 && ONLY_DIGITS.test(digits);
  return (isWhole ? nextWhole(head, digits) : undefined) ?? `${last}0`;
}

function nextWhole(head: string, digits: string): string | undefined {
  for (let place = digits.length - 1; place >= 0; place -= 1) {
    const digit = DIGITS.indexOf(digits.charAt(place));
    if (digit < DIGITS.length - 1) return `${head}${digits.slice(0, place)}${DIGITS.charAt(digit + 1)}${'0'.repeat(digits.length - 1 - place)}`;
  }
  return head === LAST_HEAD ? undefined : `${String.fromCharCode(head.charCodeAt(0) + 1)}${'0'.repeat(digits.length + 1)}`;
}

/**
 * An order between two, either of which may be missing: by code unit, as orders compare. Orders that leave no room
 * (`a0` and `a00`, which nothing here makes) give undefined.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string | undefined {
  if (after === undefined) return orderAfter(before);
  const between = midpoint(before ?? '', after);
  return between !== undefined && between > (before ?? '') && between < after ? between : undefined;
}

/** The digits in the middle of two fractions, `before` filled up with zeros; no `after` is the end of all digits. */
function midpoint(before: string, after: string | undefined): string | undefined {
  const common = after === undefined ? 0 : commonDigits(before, after);
  if (after !== undefined && common > 0) {
    const rest = common === after.length ? undefined : midpoint(before.slice(common), after.slice(common));
    return rest === undefined ? undefined : after.slice(0, common) + rest;
  }
  const low = before === '' ? 0 : DIGITS.indexOf(before[0]!);
  const high = after === undefined ? DIGITS.length : DIGITS.indexOf(after[0]!);
  if (low === -1 || high === -1) return undefined;
  if (high - low > 1) return DIGITS[Math.round((low + high) / 2)];
  if (after !== undefined && after.length > 1) return after[0];
  const rest = midpoint(before.slice(1), undefined);
  return rest === undefined ? undefined : DIGITS[low]! + rest;
}

function commonDigits(before: string, after: string): number {
  let common = 0;
  while (common < after.length && (before[common] ?? DIGITS[0]) === after[common]) common += 1;
  return common;
}
