import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { check, chevronDown, chevronRight, icon, imageOff } from '../../element/icons.ts';
import type { Localize } from '../../element/localize.ts';
import { safeImage, safeLink } from '../../element/safe-url.ts';
import { aggregateOf } from '../model/aggregate.ts';
import { shareOf } from '../model/cell-format.ts';
import { cellText } from '../model/cell-text.ts';
import type { Group } from '../model/lines.ts';
import { ACTIONS_KEY, EXPAND_KEY, SELECT_KEY } from '../model/system-columns.ts';
import { callFor, isSystemColumn } from '../model/table-columns.ts';
import type { Column } from '../model/table-columns.ts';
import { readTone } from '../model/tone.ts';
import { ellipsis } from '../view/table-icons.ts';
import type { CellPainter, CellTarget, LineCell } from './line-cell.ts';
import { markdownText } from './markdown-text.ts';

/** Pixels that a level of a tree or group is moved in. */
const INDENT = 20;

/** Draws tags, links, pictures, buttons, bars, groups and the table's own columns. */
export const richCells: CellPainter = {
  paint(cell, at) {
    const { column } = cell.placed!;
    const group = at.model.lines.extraAt(at.line);
    if (group?.kind === 'group') paintGroup(cell, group, at);
    else if (group?.kind === 'detail') cell.showText('');
    else if (isSystemColumn(column)) cell.show(ownCell(column.key, at));
    else if (isFirst(column, at)) cell.show(html`${branchButton(at)}<span class="clip">${cellContent(column, at)}</span>`);
    else cell.show(cellContent(column, at));
  },
};

function isFirst(column: Column, { model, place }: LineCell): boolean {
  return model.lines.branchAt(place) !== undefined && column === model.dataColumns.find(({ hidden }) => !hidden);
}

function paintGroup(cell: CellTarget, { column: key, value, level, places, isOpen }: Group, { model, painter }: LineCell): void {
  const { column } = cell.placed!;
  if (column === model.dataColumns.find(({ hidden }) => !hidden)) {
    const by = model.dataColumns.find((each) => each.key === key)!;
    const name = cellText(value) === '' ? '–' : painter.format(by)(value);
    cell.show(html`${toggle(isOpen, level)}<span class="group-name">${by.title}: ${name}</span> <span class="muted">${places.length}</span>`);
    return;
  }
  const sum = isSystemColumn(column) ? undefined : aggregateOf(column, model.rows, places);
  cell.showText(sum === undefined ? '' : painter.format(column)(sum));
}

function branchButton({ model, place }: LineCell): TemplateResult {
  const { level, hasChildren, isOpen } = model.lines.branchAt(place)!;
  return hasChildren ? toggle(isOpen, level) : html`<span class="indent" .style=${`inline-size:${level * INDENT + INDENT}px`}></span>`;
}

/** The keyboard opens it at its cell; the pointer at this mark. */
function toggle(isOpen: boolean, level: number): TemplateResult {
  return html`<span class="toggle" data-act="toggle" .style=${`margin-inline-start:${level * INDENT}px`}>${icon(isOpen ? chevronDown : chevronRight)}</span>`;
}

function ownCell(key: string, { model, place, selected, line, localize }: LineCell): TemplateResult {
  switch (key) {
    case SELECT_KEY: return html`<input class="check" type="checkbox" tabindex="-1" data-act="select" aria-label=${localize('Choose row {number}', { number: model.linesBefore + line + 1 })} .checked=${place !== -1 && selected.has(model.keyAt(place))}>`;
    case EXPAND_KEY: return html`<button class="cell-button" type="button" tabindex="-1" data-act="expand" aria-label=${localize('Details')} aria-expanded=${model.shape?.isExpanded(place) ? 'true' : 'false'}>${icon(model.shape?.isExpanded(place) ? chevronDown : chevronRight)}</button>`;
    case ACTIONS_KEY: return html`<button class="cell-button" type="button" tabindex="-1" data-act="actions" aria-haspopup="menu" aria-label=${localize('Actions')}>${icon(ellipsis)}</button>`;
    default: return html``;
  }
}

function cellContent(column: Column, { model, place, painter, localize }: LineCell): TemplateResult {
  const row = model.rows[place]!;
  const value = column.read(row, place);
  const text = painter.format(column)(value);
  const { stated } = column;
  const stateText = (): string => cellText(callFor(stated.text, row, place)) || text;
  switch (column.type) {
    case 'boolean': return value === null || value === undefined || value === '' ? html`` : truth(value === true || value === 'true' || value === 1, localize);
    case 'tag': return html`${(Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((tag) => cellText(tag) !== '').map((tag) => html`<span class="tag ${readTone(callFor(stated.tone, row, place)) ?? 'neutral'}">${cellText(tag)}</span>`)}`;
    case 'link': {
      const address = safeLink(cellText(stated.href === undefined ? value : callFor(stated.href, row, place)));
      return address === undefined ? html`${stateText()}` : html`<a class="link clip" href=${address} target="_blank" rel="noopener noreferrer" tabindex="-1">${stateText()}</a>`;
    }
    case 'image': {
      const address = safeImage(cellText(value));
      return address === undefined ? (text === '' ? html`` : html`<span class="muted" title=${text}>${icon(imageOff)}</span>`) : html`<img class="picture" src=${address} alt=${stated.text === undefined ? '' : stateText()} loading="lazy">`;
    }
    case 'button': return html`<button class="button small" type="button" tabindex="-1" data-act="button">${cellText(callFor(stated.text, row, place)) || column.title}</button>`;
    case 'progress': return bar(shareOf(value, column), column.title, text);
    case 'markdown': return html`<span class="clip">${markdownText(cellText(value))}</span>`;
    default: return html`${text}`;
  }
}

function truth(isTrue: boolean, localize: Localize): TemplateResult {
  return isTrue ? html`${icon(check)}<span class="visually-hidden">${localize('Yes')}</span>` : html`<span class="muted" aria-hidden="true">–</span><span class="visually-hidden">${localize('No')}</span>`;
}

function bar(share: number | undefined, label: string, text: string): TemplateResult {
  if (share === undefined) return html`${text}`;
  const percent = Math.round(share * 100);
  return html`<span class="bar" role="progressbar" aria-label=${label} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent}><span class="bar-done" .style=${`inline-size:${percent}%`}></span></span><span class="bar-text" aria-hidden=${nothing}>${percent}%</span>`;
}
