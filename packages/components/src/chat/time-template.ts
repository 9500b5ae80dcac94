import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';

/** Seconds of each unit, the largest first. */
const UNITS = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3_600], ['minute', 60]] as const;

/** When something was said: the time of day, with the date where that was another day. How long ago stands in its title. Part: `time`. */
export function timeTemplate(at: number | undefined, localize: Localize): TemplateResult | typeof nothing {
  if (at === undefined) return nothing;
  // Said anew when somebody looks, as it grows older.
  const age = (event: Event): void => void ((event.currentTarget as HTMLElement).title = ageOf(at, Date.now(), localize.locale));
  return html`<time class="time" part="time" datetime=${new Date(at).toISOString()} title=${ageOf(at, Date.now(), localize.locale)} @pointerenter=${age}>${timeOf(at, Date.now(), localize.locale)}</time>`;
}

/** A time in a language: `09:10`, or `2 Mar 2026, 09:10` where that is not the day of `now`. Both in milliseconds since 1970. */
export function timeOf(at: number, now: number, locale: string | undefined): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, { ...(isToday ? {} : { dateStyle: 'medium' }), timeStyle: 'short' }).format(at);
}

/** How long before `now` it was, in a language: `5 minutes ago`. */
export function ageOf(at: number, now: number, locale: string | undefined): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const found = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return found === undefined ? format.format(0, 'second') : format.format(Math.trunc(seconds / found[1]), found[0]);
}
