import type { EnvironmentMove } from '../../api/release-types.ts';

/** What happened, as a sentence. */
export function moveWords({ environment, from, to, cause }: EnvironmentMove): string {
  const place = environment === 'live' ? 'live' : 'staging';
  if (to === null) return `${from ?? 'It'} was taken off ${place}.`;
  if (cause === 'rolled-back') return from === null ? `${to} was put back on ${place}.` : `Rolled ${place} back from ${from} to ${to}.`;
  const how = cause === 'scheduled' ? ', as planned' : '';
  return from === null ? `${to} went ${place === 'live' ? 'live' : 'to staging'}${how}.` : `${to} took the place of ${from} on ${place}${how}.`;
}

/** Today only the time, else the day, too. */
export function timeWords(at: string, now: Date = new Date()): string {
  const date = new Date(at);
  return date.toDateString() === now.toDateString() ? date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }) : date.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
