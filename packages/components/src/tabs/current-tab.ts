/** What choosing among tabs needs to know of each. */
export interface TabChoice {
  readonly value: string;
  readonly disabled: boolean;
  readonly hidden: boolean | string;
}

/** The tab that is shown: the one that has the value, else the first that can be chosen. Undefined when there is none. */
export function currentTab<Tab extends TabChoice>(tabs: readonly Tab[], value: string): Tab | undefined {
  const choosable = tabs.filter(({ hidden, disabled }) => !hidden && !disabled);
  return choosable.find((tab) => tab.value === value) ?? choosable[0];
}

/** The tab that a key leads to, round the ends, by the tabs pattern of the ARIA authoring practices. */
export function tabForKey<Tab extends TabChoice>(tabs: readonly Tab[], key: { readonly name: string; readonly rightToLeft: boolean }, current: Tab | undefined): Tab | undefined {
  const choosable = tabs.filter(({ hidden, disabled }) => !hidden && !disabled);
  const index = choosable.findIndex((tab) => tab === current);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key.name];
  if (step !== undefined) return choosable.at((index + (key.rightToLeft ? -step : step)) % choosable.length);
  if (key.name === 'Home') return choosable[0];
  return key.name === 'End' ? choosable.at(-1) : undefined;
}
