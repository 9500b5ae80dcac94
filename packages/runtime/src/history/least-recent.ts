/** Values by name within so many bytes: of more, those that were not used for longest go. */
export interface LeastRecent<Value> {
  /** What its values count together. */
  readonly bytes: number;
  get(name: string): Value | undefined;
  /** Puts a value in its place, or only says that it is used. */
  use(name: string, value: Value, bytes: number): void;
  remove(name: string): void;
  clear(): void;
}

/** A value between the one that was used before it and the one that was used after. */
interface Slot<Value> {
  readonly name: string;
  value: Value;
  bytes: number;
  older: Slot<Value> | undefined;
  newer: Slot<Value> | undefined;
}

/** An empty one. In a list of its own, not in the order of the map: what is taken from the front of a map leaves holes that are passed over again each time. */
export function createLeastRecent<Value>(mostBytes: number): LeastRecent<Value> {
  const slots = new Map<string, Slot<Value>>();
  let [oldest, newest, total]: [Slot<Value> | undefined, Slot<Value> | undefined, number] = [undefined, undefined, 0];
  const unlink = (slot: Slot<Value>): void => {
    if (slot.older === undefined) oldest = slot.newer;
    else slot.older.newer = slot.newer;
    if (slot.newer === undefined) newest = slot.older;
    else slot.newer.older = slot.older;
  };
  const append = (slot: Slot<Value>): void => {
    slot.older = newest;
    slot.newer = undefined;
    if (newest === undefined) oldest = slot;
    else newest.newer = slot;
    newest = slot;
  };
  const drop = (slot: Slot<Value>): void => {
    unlink(slot);
    slots.delete(slot.name);
    total -= slot.bytes;
  };
  const tooOld = (): Slot<Value> | undefined => (total > mostBytes ? oldest : undefined);
  return {
    get bytes() {
      return total;
    },
    get: (name) => slots.get(name)?.value,
    use(name, value, bytes) {
      if (bytes > mostBytes) return;
      const known = slots.get(name);
      const slot = known ?? { name, value, bytes: 0, older: undefined, newer: undefined };
      if (known === undefined) slots.set(name, slot);
      else unlink(slot);
      append(slot);
      total += bytes - slot.bytes;
      slot.value = value;
      slot.bytes = bytes;
      for (let gone = tooOld(); gone !== undefined; gone = tooOld()) drop(gone);
    },
    remove(name) {
      const slot = slots.get(name);
      if (slot !== undefined) drop(slot);
    },
    clear() {
      slots.clear();
      [oldest, newest, total] = [undefined, undefined, 0];
    },
  };
}
