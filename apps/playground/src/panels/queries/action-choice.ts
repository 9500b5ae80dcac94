import { ACTION_OPTIONS, AI_ACTIONS, OPTION_CHOICES, OPTION_KINDS, whyUnsupported } from '@inlay/runtime/ai';
import type { AiAction, AiSchema, ModelNotes, OptionName } from '@inlay/runtime/ai';
import { SEARCH_ACTION } from '@inlay/runtime/document';
import type { JsonValue } from '@inlay/runtime/document';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What people call the actions. */
export const ACTION_TITLES: Readonly<Record<AiAction, string>> = {
  generateText: 'Generate text',
  summarizeText: 'Summarize text',
  classifyText: 'Classify text',
  extractEntities: 'Extract entities',
  generateChatResponse: 'Generate chat response',
  generateTextFromImage: 'Generate text from image',
  captionImage: 'Caption image',
  generateImage: 'Generate image',
  embed: 'Embed',
  searchVectors: 'Vector search',
};

const LABELS: Readonly<Partial<Record<OptionName, string>>> = {
  system: 'System message', maxTokens: 'Max tokens', topP: 'Top-p', reasoningEffort: 'Reasoning effort', toolChoice: 'Tool choice', schema: 'JSON schema', stop: 'Stop texts', input: 'Texts', minScore: 'Least score', many: 'Several rows', multiple: 'Several labels',
};

/** What an option is called. */
export function optionLabel(option: OptionName): string {
  return LABELS[option] ?? option.charAt(0).toUpperCase() + option.slice(1);
}

const HINTS: Readonly<Partial<Record<OptionName, string>>> = {
  fields: 'Names with commas between them, or << [{ name, type, description }] >>.',
  labels: 'Labels with commas between them, or a list.',
};

/** How an option is written, where its name does not say it. */
export function optionHint(option: OptionName): string | undefined {
  return HINTS[option];
}

/** The options that the editor shows for an action: those it is about first, those that all share behind them. The bar has model and temperature. */
export function optionsOf(action: string): { readonly own: readonly OptionName[]; readonly shared: readonly OptionName[] } {
  const all = (AI_ACTIONS.find((one) => one === action) === undefined ? [] : ACTION_OPTIONS[action as AiAction]).filter((option) => option !== 'model' && option !== 'temperature');
  const isShared = (option: OptionName): boolean => SHARED.has(option);
  return { own: systemAfterPrompt(all.filter((option) => !isShared(option))), shared: all.filter(isShared) };
}

/** What the model is told of its task and of the case stand together. */
function systemAfterPrompt(options: readonly OptionName[]): readonly OptionName[] {
  if (!options.includes('system') || !options.includes('prompt')) return options;
  return options.flatMap((option) => (option === 'system' ? [] : option === 'prompt' ? [option, 'system'] : [option]));
}

const SHARED: ReadonlySet<OptionName> = new Set(['maxTokens', 'topP', 'stop', 'seed', 'reasoningEffort', 'stream', 'tools', 'toolChoice', 'schema', 'dimensions', 'purpose']);

/** What a query can do without a model. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  rest: 'Send a request to a REST API',
  transform: 'Transform other data',
  static: 'Hold data',
};

/** The choice of what a query does; what the resource's schema or the model cannot do is greyed out, with the reason. */
export function actionChoice(action: string, { schema, notes }: { readonly schema: AiSchema; readonly notes: ModelNotes | undefined }, choose: (action: string) => void): TemplateResult {
  return html`
    <label class="field"><span>What it does</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        <optgroup label="Ask a model">
          ${AI_ACTIONS.filter((each) => each !== SEARCH_ACTION).map((each) => {
            const reason = whyUnsupported(schema, each) ?? notes?.actions[each] ?? null;
            return html`<option value=${each} ?selected=${each === action} ?disabled=${reason !== null}>${ACTION_TITLES[each]}${reason === null ? '' : ` (${reason})`}</option>`;
          })}
        </optgroup>
        <optgroup label="Search a knowledge base">
          <option value=${SEARCH_ACTION} ?selected=${action === SEARCH_ACTION}>${ACTION_TITLES[SEARCH_ACTION]}</option>
        </optgroup>
        <optgroup label="Without a model">
          ${Object.entries(OTHER_KINDS).map(([kind, words]) => html`<option value=${kind} ?selected=${kind === action}>${words}</option>`)}
        </optgroup>
      </select>
    </label>
  `;
}

/** True for options that are a choice, a yes or no, or a number: those need no room for a text. */
export function isSmall(option: OptionName): boolean {
  return OPTION_CHOICES[option] !== undefined || OPTION_KINDS[option] === 'number' || OPTION_KINDS[option] === 'boolean';
}

const CHOICE_WORDS: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/** A small option's field, with what is known against it. A number may be an expression. */
export function smallField(option: OptionName, value: JsonValue | undefined, { note, change }: { readonly note: string | undefined; readonly change: (value: JsonValue) => void }): TemplateResult {
  const choices = OPTION_CHOICES[option] ?? (OPTION_KINDS[option] === 'boolean' ? ['true', 'false'] : undefined);
  const text = value === undefined || value === null ? '' : String(value);
  const onChange = (event: Event): void => change(readSmall(option, (event.target as HTMLInputElement | HTMLSelectElement).value));
  return html`
    <label class="field"><span>${optionLabel(option)}</span>
      ${choices === undefined
        ? html`<input inputmode="decimal" .value=${text} placeholder="default" @change=${onChange} />`
        : html`<select @change=${onChange}><option value="">default</option>${choices.map((each) => html`<option value=${each} ?selected=${each === text}>${CHOICE_WORDS[each] ?? each}</option>`)}</select>`}
      ${note === undefined ? nothing : html`<small>${note} It is left out.</small>`}
    </label>
  `;
}

/** What was typed or chosen: a number or a yes where it is one, an expression as it is, or nothing. */
export function readSmall(option: OptionName, text: string): JsonValue {
  const trimmed = text.trim();
  if (OPTION_KINDS[option] === 'boolean' && (trimmed === 'true' || trimmed === 'false')) return trimmed === 'true';
  const number = Number(trimmed);
  return OPTION_KINDS[option] === 'number' && trimmed !== '' && Number.isFinite(number) ? number : trimmed;
}
