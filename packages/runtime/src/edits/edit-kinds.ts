import { addComponent } from './add-component.ts';
import { removeFunction, setFunction } from './function-edits.ts';
import { moveComponent } from './move-component.ts';
import { addPage, removePage, setPage } from './page-edits.ts';
import { addQuery, removeQuery, setQuery } from './query-edits.ts';
import { removeComponent } from './remove-component.ts';
import { renameComponent } from './rename-component.ts';
import { renamePage } from './rename-page.ts';
import { renameQuery } from './rename-query.ts';
import { setAppName } from './set-app-name.ts';
import { setHandler } from './set-handler.ts';
import { setLayout } from './set-layout.ts';
import { setProp } from './set-prop.ts';
import { setStyle } from './set-style.ts';
import { setTheme } from './set-theme.ts';
import { removeState, setState } from './state-edits.ts';

/** Every type of edit. A new one is a file of its own, a member of `Edit`, and a line here. */
export const EDIT_KINDS = [
  addComponent, removeComponent, moveComponent, renameComponent, setProp, setStyle, setLayout, setHandler,
  addQuery, setQuery, removeQuery, renameQuery, setFunction, removeFunction, setState, removeState,
  addPage, setPage, renamePage, removePage, setTheme, setAppName,
] as const;
