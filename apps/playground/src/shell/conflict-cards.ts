import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** Styles of the cards. */
export const conflictCardStyles = css`
  fieldset {
    display: grid;
    gap: var(--_space-8);
    margin: 0 0 var(--_space-12);
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  fieldset input {
    accent-color: var(--_accent);
  }

  legend {
    padding-inline: var(--_space-4);
    font-weight: var(--_weight-strong);
  }

  fieldset label {
    display: grid;
    grid-template-columns: auto minmax(4em, 25%) 1fr;
    overflow-wrap: anywhere;
    gap: var(--_space-8);
    align-items: baseline;
  }

  fieldset label code {
    font-family: var(--_font-mono);
    font-size: 12px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-block-size: 8em;
    overflow: auto;
  }
`;

/** A place with what each side has there; nothing where it was removed. */
export interface ConflictPlace {
  readonly path: readonly string[];
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** What the two sides are called, as `Mine` and `Theirs`. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
}

/** Where both sides changed one place: a card, with ours chosen at first. The choice is in the form under `placeOf`. */
export function conflictCard(conflict: ConflictPlace, sides: ConflictSides, isFirst: boolean): TemplateResult {
  const place = placeOf(conflict);
  return html`
    <fieldset>
      <legend>${placeWords(conflict.path)}</legend>
      <label><input type="radio" name=${place} value="ours" checked ?autofocus=${isFirst}>${sides.ours}<code>${shown(conflict.ours)}</code></label>
      <label><input type="radio" name=${place} value="theirs">${sides.theirs}<code>${shown(conflict.theirs)}</code></label>
    </fieldset>
  `;
}

/** A place as people call it: "text of button1", "name of the app", "accent of the theme". */
function placeWords([section, name = '', ...path]: readonly string[]): string {
  if (name === '') return `${section} of the app`;
  return path.length === 0 && section !== 'theme' ? name : `${path.at(-1) ?? name} of ${section === 'theme' ? 'the theme' : name}`;
}

/** What was chosen in a form of cards: true for the places where theirs was. */
export function readChoices(form: HTMLFormElement): (conflict: ConflictPlace) => boolean {
  const theirs = new Set([...new FormData(form)].flatMap(([place, side]) => (side === 'theirs' ? [place] : [])));
  return (conflict) => theirs.has(placeOf(conflict));
}

function placeOf({ path }: ConflictPlace): string {
  return path.join('\0');
}

function shown(value: unknown): string {
  if (value === undefined) return '(removed)';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
