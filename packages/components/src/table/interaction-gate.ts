import type { GridOccurrence, TableHost } from './table-host.ts';
import type { TableInteraction } from './table-interaction.ts';
import { tableParts } from './table-parts.ts';

/** Keys that the page itself would act on while the grid waits for what acts on them. */
const GRID_KEYS = /^(?:Arrow|Page|Home|End|Enter|F2| $)/;

/** Takes what a person does to the code that acts on it. What comes before that is there waits for it, in order: no press is lost. */
export class InteractionGate {
  readonly #table: TableHost;
  #interaction: TableInteraction | undefined;

  constructor(table: TableHost) {
    this.#table = table;
  }

  /** Does something at once, or as soon as it can be done. */
  run(task: (interaction: TableInteraction) => void): void {
    const interaction = this.#ready;
    if (interaction !== undefined) return task(interaction);
    void tableParts.use.fetch().then(() => task(this.#ready!), () => this.#table.failed());
  }

  /** For every event of the grid. */
  readonly handle = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const isLate = this.#ready === undefined;
    const text = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') ?? '' : '';
    if (isLate && isForGrid(event, target)) event.preventDefault();
    const occurrence: GridOccurrence = { event, target, text, isLate };
    this.run((interaction) => interaction.take(occurrence));
  };

  get #ready(): TableInteraction | undefined {
    const { loaded } = tableParts.use;
    if (loaded !== undefined) this.#interaction ??= new loaded.TableInteraction(this.#table);
    return this.#interaction;
  }
}

function isForGrid(event: Event, target: Element): boolean {
  if (event instanceof ClipboardEvent) return getSelection()?.isCollapsed !== false;
  return event instanceof KeyboardEvent && !event.altKey && GRID_KEYS.test(event.key) && target.matches('[role="gridcell"], [role="columnheader"]');
}
