const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [['year', 31_536_000_000], ['month', 2_592_000_000], ['week', 604_800_000], ['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

/** How long ago it was, as people say it: "2 hours ago", "just now". Both in milliseconds since 1970. */
export function agoWords(then: number, now: number): string {
  const [unit, length] = UNITS.find(([, milliseconds]) => now - then >= milliseconds) ?? [];
  if (unit === undefined || length === undefined) return 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'always' }).format(-Math.floor((now - then) / length), unit);
}
