// Made by `node tools/launch.mjs manifest` from chart.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { chartDefinition } from './chart.definition.ts';

/** The events that it fires, by name. */
export interface ChartEvents {
  select: Event;
}

/** What `<inlay-chart>` is made of. */
export const chartProperties: ElementProperties<typeof chartDefinition.props, ChartEvents> = {
  tag: 'inlay-chart',
  props: {
    data: [],
    type: { type: 'enum', default: 'bar', options: ['line', 'area', 'bar', 'pie', 'scatter', 'histogram', 'heatMap'] },
    label: '',
    x: '',
    y: '',
    groupBy: '',
    aggregate: { type: 'enum', default: 'sum', options: ['sum', 'average', 'count', 'minimum', 'maximum', 'none'] },
    bins: 0,
    emptyMessage: 'No data yet.',
    errorMessage: '',
    loading: { type: 'boolean', default: false, reflect: true },
    zoom: false,
    toolsHidden: false,
    stacked: false,
    xTitle: '',
    yTitle: '',
    format: { type: 'enum', default: 'auto', options: ['auto', 'integer', 'compact', 'percent', 'currency'] },
    currency: 'USD',
    legend: { type: 'enum', default: 'bottom', options: ['bottom', 'top', 'none'] },
    height: 280,
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { selectedPoint: { initial: null } },
};
