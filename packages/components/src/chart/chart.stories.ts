import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const weeks = [{ week: 'Week 1', good: 32, bad: 12, open: 5 }, { week: 'Week 2', good: 41, bad: 9, open: 7 }, { week: 'Week 3', good: 38, bad: 15, open: 4 }, { week: 'Week 4', good: 52, bad: 8, open: 6 }];
const cities = ['Oslo', 'Lima', 'Pune'];
/** Scattered, and the same each time. */
const noise = (index: number): number => ((index * 7919) % 101) / 101;
const days = Array.from({ length: 120 }, (_, index) => ({ day: new Date(2026, 0, 1 + index).toISOString().slice(0, 10), visits: Math.round(400 + 120 * Math.sin(index / 9) + 90 * noise(index)), sales: Math.round(60 + 25 * Math.cos(index / 11) + 20 * noise(index + 7)) }));
const points = Array.from({ length: 90 }, (_, index) => ({ price: Math.round(20 + 80 * noise(index)), stars: Math.round(10 * (1 + 4 * noise(index * 3 + 1))) / 10, city: cities[index % 3] }));
const hours = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].flatMap((day, row) => Array.from({ length: 9 }, (_, hour) => ({ day, hour: `${hour + 9}:00`, calls: Math.round(40 * noise(row * 9 + hour)) })));

const meta: Meta = { title: 'Data/Chart', component: 'inlay-chart', args: { label: 'Answers by week', data: weeks, type: 'bar' } };
export default meta;

/** Bars beside one another. */
export const Bars: StoryObj = {};
/** Bars on one another; one is chosen. */
export const Stacked: StoryObj = { args: { stacked: true, selectedPoint: { series: 'bad', x: 'Week 3' } } };
/** Lines over days, of which a part can be looked at. */
export const Lines: StoryObj = { args: { label: 'Visits and sales', data: days, type: 'line', x: 'day', y: 'visits, sales', zoom: true } };
/** Areas on one another. */
export const Areas: StoryObj = { args: { type: 'area', stacked: true } };
/** Slices of a whole. */
export const Slices: StoryObj = { args: { label: 'Good answers', type: 'pie', x: 'week', y: 'good' } };
/** Points by two numbers, in groups. */
export const Points: StoryObj = { args: { label: 'Stars by price', data: points, type: 'scatter', x: 'price', y: 'stars', groupBy: 'city', format: 'auto' } };
/** How often values occur. */
export const Histogram: StoryObj = { args: { label: 'Prices', data: points, type: 'histogram', x: 'price' } };
/** Two sets of words, and how much. */
export const HeatMap: StoryObj = { args: { label: 'Calls', data: hours, type: 'heatMap', x: 'hour', y: 'calls', groupBy: 'day' } };
/** Money, summed by a group. */
export const Money: StoryObj = { args: { label: 'Price by city', data: points, x: 'city', y: 'price', aggregate: 'average', format: 'currency', currency: 'EUR' } };
/** In German, from right to left. */
export const Elsewhere: StoryObj = { args: { lang: 'de', dir: 'rtl', legend: 'bottom', type: 'line', zoom: true } };
/** Rows are on their way. */
export const Loading: StoryObj = { args: { data: [], loading: true } };
/** There are none yet. */
export const Empty: StoryObj = { args: { data: [] } };
