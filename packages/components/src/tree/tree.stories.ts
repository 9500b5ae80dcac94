import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const FOLDERS = [
  { id: 'docs', label: 'Documents', icon: 'folder', children: [
    { id: 'plans', label: 'Plans', icon: 'folder', children: [{ id: 'spring', label: 'Spring', icon: 'file-text' }, { id: 'autumn', label: 'Autumn, with a name that is too long for a tree of so little width', icon: 'file-text' }] },
    { id: 'notes', label: 'Notes', icon: 'file-text' },
    { id: 'locked', label: 'Locked', icon: 'lock', disabled: true },
  ] },
  { id: 'pictures', label: 'Pictures', icon: 'folder', hasChildren: true },
  { id: 'readme', label: 'Read me', icon: 'file' },
];

const meta: Meta = { title: 'Data/Tree', component: 'inlay-tree', args: { label: 'Folders', data: FOLDERS, expandedDepth: 2, selectedKeys: ['notes'] } };
export default meta;

/** One can be chosen. */
export const Single: StoryObj = {};
/** Several can; a branch stands for all that is in it. */
export const Multiple: StoryObj = { args: { selection: 'multiple', selectedKeys: ['spring', 'notes'] } };
/** A branch whose children are on their way. */
export const BranchOnItsWay: StoryObj = { args: { expandedDepth: 1 } };
/** Flat rows that name their parent. */
export const FlatRows: StoryObj = { args: { data: [{ id: 1, name: 'Europe' }, { id: 2, name: 'Germany', parent: 1 }, { id: 3, name: 'Ulm', parent: 2 }, { id: 4, name: 'Asia' }], labelKey: 'name', parentKey: 'parent', expandedDepth: 3, selectedKeys: [3] } };
/** Nothing there yet. */
export const Empty: StoryObj = { args: { data: [] } };
/** On its way. */
export const Loading: StoryObj = { args: { data: [], loading: true } };
/** Nothing can be chosen. */
export const Disabled: StoryObj = { args: { disabled: true } };
/** Ten thousand rows, of which those near the visible ones are in the page. */
export const Many: StoryObj = { args: { data: Array.from({ length: 100 }, (_, branch) => ({ id: branch, label: `Branch ${branch + 1}`, children: Array.from({ length: 100 }, (_leaf, leaf) => ({ id: `${branch}.${leaf}`, label: `Leaf ${branch + 1}.${leaf + 1}` })) })), selectedKeys: [] } };
/** From right to left. */
export const RightToLeft: StoryObj = { render: (args) => html`<div dir="rtl"><inlay-tree label="مجلدات" .data=${args['data']} .selectedKeys=${['notes']} expanded-depth="2"></inlay-tree></div>` };
