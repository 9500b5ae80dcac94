/**
 * How many seconds a service asks to wait, or null: `retry-after-ms`, else `retry-after` (RFC 9110: seconds or an HTTP
 * date, which is counted from `now`, in milliseconds since 1970).
 */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const milliseconds = numberIn(headers.get('retry-after-ms'));
  if (milliseconds !== null) return milliseconds / 1000;
  const header = headers.get('retry-after');
  const seconds = numberIn(header);
  if (seconds !== null || header === null) return seconds;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

function numberIn(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
