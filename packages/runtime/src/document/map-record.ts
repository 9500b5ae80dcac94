/** A record with every value mapped; the same object when every value stayed the same. */
export function mapRecord<Value>(record: Readonly<Record<string, Value>>, map: (value: Value, key: string) => Value): Readonly<Record<string, Value>> {
  let changed = false;
  const entries = Object.entries(record).map(([key, value]) => {
    const mapped = map(value, key);
    changed ||= mapped !== value;
    return [key, mapped] as const;
  });
  return changed ? Object.fromEntries(entries) : record;
}

/** A list with every item mapped; the same list when every item stayed the same. */
export function mapList<Item>(list: readonly Item[], map: (item: Item, index: number) => Item): readonly Item[] {
  const mapped = list.map(map);
  return mapped.every((item, index) => item === list[index]) ? list : mapped;
}
