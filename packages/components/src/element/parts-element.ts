import type { PropertyValues } from 'lit';
import { DisplayElement } from './display-element.ts';
import type { OnDemand } from './on-demand.ts';

/** An element of which some draw with code that others never need: it draws nothing before what it needs is there, and then all at once. */
export class PartsElement extends DisplayElement {
  #hasFailed = false;

  /** Which code it needs for what it is to show now. What is there already, or cannot be had, is passed over. */
  protected get neededParts(): readonly OnDemand<unknown>[] {
    return [];
  }

  get #missing(): readonly OnDemand<unknown>[] {
    return this.#hasFailed ? [] : this.neededParts.filter(({ loaded }) => loaded === undefined);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#missing.length === 0 ? super.scheduleUpdate() : this.#updateWithParts();
  }

  async #updateWithParts(): Promise<void> {
    try {
      // What was set while waiting may need more.
      for (let missing = this.#missing; missing.length > 0; missing = this.#missing) await Promise.all(missing.map((part) => part.fetch()));
    } catch {
      // What can be drawn without is drawn.
      this.#hasFailed = true;
    }
    void super.scheduleUpdate();
  }

  /** What was set before the element was defined is known only now: where that needs more, the update begins anew. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (this.hasUpdated || this.#missing.length === 0) return true;
    const before = [...changed];
    queueMicrotask(() => {
      for (const [name, value] of before) this.requestUpdate(name, value);
    });
    return false;
  }
}
