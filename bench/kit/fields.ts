import '@awesome.me/webawesome/dist/components/input/input.js';
import '@inlay/components/register';
import '@vaadin/text-field';
import './plain-field.ts';

/** A field of any library. */
type Field = HTMLElement & { label: string; value: string; readonly updateComplete?: Promise<unknown> };

/** What stands beside ours: plain Lit with the same template, and two libraries. */
export const FIELDS = { inlay: 'inlay-text-input', lit: 'plain-field', webAwesome: 'wa-input', vaadin: 'vaadin-text-field' } as const;

const COUNT = 1_000;
const MOUNT_ROUNDS = 9;
const UPDATE_ROUNDS = 40;
const UPDATES = 50;

/** The middle of the measured times, in milliseconds for a mount and microseconds for an update, and the same by the plain element's. */
export interface FieldTimes {
  readonly mount: number;
  readonly update: number;
}

/** Mounts 1,000 fields of each kind and updates single ones, taking turns. Throws when a field does not show what it was given. */
export async function timeFields(): Promise<Readonly<Record<keyof typeof FIELDS, FieldTimes>>> {
  const kinds = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const times = new Map(kinds.map((kind) => [kind, { mount: [] as number[], update: [] as number[] }]));
  for (let round = -2; round < MOUNT_ROUNDS; round += 1) {
    for (const kind of rotated(kinds, round)) {
      const { time, page } = await mount(FIELDS[kind]);
      if (round >= 0) times.get(kind)!.mount.push(time);
      page.remove();
      await settle();
    }
  }
  const pages = new Map<keyof typeof FIELDS, HTMLElement>();
  for (const kind of kinds) pages.set(kind, (await mount(FIELDS[kind])).page);
  for (let round = -10; round < UPDATE_ROUNDS; round += 1) {
    for (const kind of rotated(kinds, round)) {
      const time = await update(pages.get(kind)!, round);
      if (round >= 0) times.get(kind)!.update.push(time);
    }
  }
  for (const page of pages.values()) page.remove();
  return Object.fromEntries([...times].map(([kind, { mount: mounts, update: updates }]) => [kind, { mount: median(mounts), update: median(updates) }])) as Record<keyof typeof FIELDS, FieldTimes>;
}

/** From the first element made to all of them laid out. */
async function mount(tag: string): Promise<{ readonly time: number; readonly page: HTMLElement }> {
  const page = document.createElement('div');
  // One below another, whatever each is by itself.
  page.style.display = 'grid';
  const started = performance.now();
  const fields = Array.from({ length: COUNT }, (_, index) => {
    const field = document.createElement(tag) as Field;
    field.label = `Field ${index}`;
    field.value = `Value ${index}`;
    return field;
  });
  page.append(...fields);
  document.body.append(page);
  await Promise.all(fields.map(async (field) => field.updateComplete));
  const { height } = page.getBoundingClientRect();
  const time = performance.now() - started;
  if (height < COUNT * 20 || shown(fields.at(-1)!) !== `Value ${COUNT - 1}`) throw new Error(`<${tag}> shows "${shown(fields.at(-1)!)}" on ${height} pixels.`);
  return { time, page };
}

/** One field after another gets another value; the time of one, in microseconds, until it is in its control. */
async function update(page: HTMLElement, round: number): Promise<number> {
  const fields = Array.from({ length: UPDATES }, (_, index) => page.children[(index * 19 + Math.abs(round)) % COUNT] as Field);
  const started = performance.now();
  for (const [index, field] of fields.entries()) {
    field.value = `Changed ${round} ${index}`;
    await field.updateComplete;
  }
  const time = ((performance.now() - started) * 1000) / UPDATES;
  if (shown(fields.at(-1)!) !== `Changed ${round} ${UPDATES - 1}`) throw new Error(`<${fields[0]!.localName}> did not take its value.`);
  // What is painted is not counted, and not left to the next one either.
  page.getBoundingClientRect();
  return time;
}

function shown(field: Field): string | undefined {
  return (field.shadowRoot?.querySelector('input') ?? field.querySelector('input'))?.value;
}

/** So that none is always the one after another. */
function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = ((by % items.length) + items.length) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Until the page has nothing left to do. */
function settle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}
