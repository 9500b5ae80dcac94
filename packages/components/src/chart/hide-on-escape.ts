import type { ActiveElement, Chart, Plugin } from 'chart.js';

/**
 * Escape hides what a chart says beside a point, wherever the keyboard is, until another point is meant (WCAG 1.4.13).
 * The words are drawn on the canvas, so that the pointer is never on them. One of these is for one chart.
 */
export function hideOnEscape(): Plugin {
  const listening = new AbortController();
  /** The points whose words were hidden; none while words may be shown. */
  let hidden: readonly ActiveElement[] = [];
  return {
    id: 'hideOnEscape',
    install(chart) {
      document.addEventListener('keydown', (event) => {
        const active = activeOf(chart);
        if (event.key !== 'Escape' || active.length === 0 || areSame(active, hidden)) return;
        // The words alone, and not the dialog or the choice that they stand over.
        event.preventDefault();
        event.stopPropagation();
        hidden = active;
        chart.draw();
      }, { signal: listening.signal, capture: true });
    },
    beforeTooltipDraw(chart) {
      return areSame(activeOf(chart), hidden) ? false : undefined;
    },
    afterDraw(chart) {
      if (!areSame(activeOf(chart), hidden)) hidden = [];
    },
    uninstall() {
      listening.abort();
    },
  };
}

function activeOf({ tooltip }: Chart): readonly ActiveElement[] {
  return tooltip?.getActiveElements() ?? [];
}

function areSame(some: readonly ActiveElement[], others: readonly ActiveElement[]): boolean {
  return some.length === others.length && some.every(({ datasetIndex, index }, at) => datasetIndex === others[at]!.datasetIndex && index === others[at]!.index);
}
