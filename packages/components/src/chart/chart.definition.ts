import { arrayProp, booleanProp, defineComponent, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import { failureProp, hiddenProp, labelProp } from '../element/field-props.ts';

/** Rows as a picture. */
export const chartDefinition = defineComponent({
  type: 'chart',
  tag: 'inlay-chart',
  title: 'Chart',
  description: 'Rows of data as lines, bars, slices, points or a heat map; also as a table.',
  group: 'data',
  icon: 'chart-column',
  props: {
    data: arrayProp({ title: 'Data', description: 'The rows: a list of objects, or of numbers.', group: 'content' }),
    type: enumProp({ title: 'Type', description: 'How the values are drawn.', group: 'content', options: ['line', 'area', 'bar', 'pie', 'scatter', 'histogram', 'heatMap'], default: 'bar' }),
    label: labelProp,
    x: stringProp({ title: 'X column', description: 'The column of the places: words, numbers or times. Chosen from the data when empty.', group: 'content' }),
    y: stringProp({ title: 'Y columns', description: 'The columns of the values, with commas between. Chosen from the data when empty.', group: 'content' }),
    groupBy: stringProp({ title: 'Group by', description: 'A column whose values become series of their own; in a heat map, its lines.', group: 'content' }),
    aggregate: enumProp({ title: 'Several rows', description: 'How rows of one place become one value; none draws each by itself.', group: 'content', options: ['sum', 'average', 'count', 'minimum', 'maximum', 'none'], default: 'sum' }),
    bins: numberProp({ title: 'Bars', description: 'How many bars a histogram has, about; 0 chooses.', group: 'content', default: 0 }),
    emptyMessage: stringProp({ title: 'Empty message', description: 'The sentence shown while there are no rows.', group: 'content', default: 'No data yet.' }),
    errorMessage: failureProp,
    loading: booleanProp({ title: 'Loading', description: 'Shows that rows are on their way.', group: 'interaction', reflect: true }),
    zoom: booleanProp({ title: 'Zoom', description: 'A part of the x axis can be looked at: by dragging over it, by buttons, or with + and −.', group: 'interaction' }),
    toolsHidden: booleanProp({ title: 'Tools hidden', description: 'No buttons for the table and the picture.', group: 'interaction' }),
    stacked: booleanProp({ title: 'Stacked', description: 'Bars and areas of one place stand on one another.', group: 'appearance' }),
    xTitle: stringProp({ title: 'X axis title', description: 'The words below the x axis; the column’s name when empty.', group: 'appearance' }),
    yTitle: stringProp({ title: 'Y axis title', description: 'The words beside the y axis; the column’s name when empty.', group: 'appearance' }),
    format: enumProp({ title: 'Format', description: 'How values are written.', group: 'appearance', options: ['auto', 'integer', 'compact', 'percent', 'currency'], default: 'auto' }),
    currency: stringProp({ title: 'Currency', description: 'Its three letters, as in EUR.', group: 'appearance', default: 'USD' }),
    legend: enumProp({ title: 'Legend', description: 'Where the names of the series stand; each switches its series off and on.', group: 'appearance', options: ['bottom', 'top', 'none'], default: 'bottom' }),
    height: numberProp({ title: 'Height', description: 'How high the drawing is, in pixels.', group: 'appearance', default: 280 }),
    hidden: hiddenProp,
  },
  state: { selectedPoint: { initial: null } },
  exposes: {
    data: { type: 'array', description: 'The rows as they were given.' },
    selectedPoint: { type: 'object', description: 'The chosen point as {series, x, y, index, row}, or null; index and row are those of the first row that it was made from.' },
  },
  events: { select: { title: 'Select', description: 'A point was chosen, or no longer is.', state: { selectedPoint: 'selectedPoint' } } },
  methods: {
    clearSelection: { description: 'Chooses no point.', parameters: [], reduce: () => ({ selectedPoint: null }) },
    resetZoom: { description: 'Shows all of it again.', parameters: [], element: 'resetZoom' },
    exportPng: { description: 'Saves the drawing as a picture.', parameters: [], element: 'exportPng' },
  },
  example: {
    label: 'Answers by week',
    data: [{ week: 'Week 1', good: 32, bad: 12 }, { week: 'Week 2', good: 41, bad: 9 }, { week: 'Week 3', good: 38, bad: 15 }, { week: 'Week 4', good: 52, bad: 8 }],
  },
  size: { w: 6, h: 9 },
});
