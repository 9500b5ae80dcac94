import type { Tone } from '../element/field-props.ts';
import { textOf } from '../element/text-of.ts';
import { readTime } from './timeline-time.ts';
import type { TimelineTime } from './timeline-time.ts';

/** Something that happened. */
export interface TimelineItem {
  /** The record's `id`; its place in the data where it has none. */
  readonly key: unknown;
  readonly time: TimelineTime;
  readonly title: string;
  readonly description: string;
  readonly tone: Tone;
  /** The name of an icon; empty for that of its tone. */
  readonly icon: string;
  /** The record that it was read from. */
  readonly data: unknown;
}

/** In which order they are shown. What has no time that can be read stands last. */
export type TimelineOrder = 'given' | 'newest' | 'oldest';

const TONES: readonly unknown[] = ['neutral', 'info', 'success', 'warning', 'danger'];

/** The items of records `{id, time, title, description, tone, icon}`, or words. What is neither is left out. Never throws. */
export function timelineItems(data: unknown, order: unknown): readonly TimelineItem[] {
  const items = (Array.isArray(data) ? (data as readonly unknown[]) : []).flatMap((record, index): TimelineItem[] => {
    const row = typeof record === 'string' ? { title: record } : record;
    if (typeof row !== 'object' || row === null) return [];
    const { id, time, date, title, label, description, text, tone, icon } = row as Readonly<Record<string, unknown>>;
    return [{
      key: typeof id === 'string' || typeof id === 'number' ? id : index,
      time: readTime(time ?? date),
      title: textOf(title ?? label),
      description: textOf(description ?? text),
      tone: TONES.includes(tone) ? (tone as Tone) : 'neutral',
      icon: typeof icon === 'string' ? icon : '',
      data: record,
    }];
  });
  if (order !== 'newest' && order !== 'oldest') return items;
  const direction = order === 'newest' ? -1 : 1;
  return items.toSorted((one, other) => compareTimes(one.time.at, other.time.at, direction));
}

/** The record of a key; null when there is none. */
export function selectedItem(data: unknown, key: unknown): unknown {
  if (key === null || key === undefined) return null;
  return timelineItems(data, 'given').find((item) => item.key === key)?.data ?? null;
}

function compareTimes(one: number | undefined, other: number | undefined, direction: number): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return (one - other) * direction;
}
