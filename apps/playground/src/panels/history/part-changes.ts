import type { PartChange, PartPlace, ValueChange } from '@inlay/runtime/history';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { markTexts } from './marked-text.ts';
import type { MarkedText } from './marked-text.ts';
import { KIND_WORDS, placeWords, valueWords } from './value-words.ts';

/** So many values of a part are listed; of one that comes or goes whole, what it was given and not where it stands. */
const MOST_MEMBERS = 12;

/** What differs between two versions, part by part, old above new; with `bringBack`, a button at each that can be brought back. */
export function partChangesTemplate(parts: readonly PartChange[], bringBack?: (place: PartPlace) => void): TemplateResult {
  if (parts.length === 0) return html`<p class="muted">There is no difference.</p>`;
  return html`<ul class="parts">${parts.map((part) => partTemplate(part, bringBack))}</ul>`;
}

function partTemplate(part: PartChange, bringBack: ((place: PartPlace) => void) | undefined): TemplateResult {
  const { section, name, status, from, changes } = part;
  const isWhole = status !== 'changed';
  const shown = isWhole ? changes.filter(({ path }) => path.length !== 1) : changes;
  // Under its older name it would stand beside itself; a rename is taken back by renaming.
  const bring = from === undefined ? bringBack : undefined;
  return html`
    <li class="part ${status}">
      <div class="part-head">
        <span class="sign" aria-hidden="true">${SIGNS[status]}</span>
        <span class="part-what"><span class="part-name">${name === '' ? 'The app' : name}</span>
        <span class="muted">${status === 'changed' && from !== undefined ? `renamed, was ${from}` : `${KIND_WORDS[section]}${isWhole ? `, ${bringBack === undefined ? status : AGAINST_DRAFT[status]}` : ''}`}</span></span>
        ${bring === undefined ? nothing : bringTemplate(part, bring)}
      </div>
      ${shown.length === 0 ? nothing : html`<dl>${shown.slice(0, MOST_MEMBERS).map((change) => changeTemplate(part, change, isWhole ? undefined : bring))}</dl>`}
    </li>
  `;
}

/** The whole of a part; of the app, its theme where more than one token of that differs. */
function bringTemplate({ section, name, status, changes }: PartChange, bringBack: (place: PartPlace) => void): TemplateResult | typeof nothing {
  if (section !== 'app') return html`<button class="link" type="button" @click=${() => bringBack({ section, name })}>${status === 'removed' ? 'Take away' : 'Bring back'}</button>`;
  if (changes.filter(({ path }) => path[0] === 'theme').length < 2) return nothing;
  return html`<button class="link" type="button" @click=${() => bringBack({ section, name, path: ['theme'] })}>Bring back the theme</button>`;
}

function changeTemplate({ section, name }: PartChange, change: ValueChange, bringBack: ((place: PartPlace) => void) | undefined): TemplateResult {
  const { before, after } = markTexts(valueWords(change.before), valueWords(change.after));
  const isNew = change.before === undefined || change.after === undefined;
  const isPart = bringBack !== undefined && (section === 'app' || change.path.length === 2);
  return html`
    <dt>${placeWords(change)}${isPart ? html` <button class="link" type="button" @click=${() => bringBack({ section, name, path: change.path })}>Bring back</button>` : nothing}</dt>
    <dd>
      ${change.before === undefined ? nothing : html`<del>${isNew ? before.other : markedTemplate(before)}</del>`}
      ${change.after === undefined ? nothing : html`<ins>${isNew ? after.other : markedTemplate(after)}</ins>`}
    </dd>
  `;
}

function markedTemplate({ same, other, rest }: MarkedText): TemplateResult {
  return html`${same}${other === '' ? nothing : html`<mark>${other}</mark>`}${rest}`;
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;
/** What can be brought back is compared with the draft, which came later: what is added by going back is what the draft has not. */
const AGAINST_DRAFT = { added: 'not in the draft', removed: 'only in the draft' } as const;
