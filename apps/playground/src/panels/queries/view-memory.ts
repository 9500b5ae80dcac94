import { createPageStorage } from '@inlay/components/app-view';
import { RESULT_VIEWS } from './result-shape.ts';
import type { ResultView } from './result-shape.ts';

/** How the answers of an app's queries were looked at last, kept in this browser; nothing is where it keeps nothing. */
export class ViewMemory {
  readonly #storage: ReturnType<typeof createPageStorage>;

  constructor(app: string) {
    this.#storage = createPageStorage(`builder ${app}`);
  }

  read(query: string): ResultView | undefined {
    const kept = this.#storage?.read()[keyOf(query)];
    return RESULT_VIEWS.find((view) => view === kept);
  }

  keep(query: string, view: ResultView): void {
    try {
      this.#storage?.set(keyOf(query), view);
    } catch {
      // No room left: it is looked at as it was chosen until the page is loaded again.
    }
  }
}

function keyOf(query: string): string {
  return `view ${query}`;
}
