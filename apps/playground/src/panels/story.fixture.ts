import '@inlay/components/app-view/register';
import type { AppDocument } from '@inlay/runtime/document';
import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import type { ApiClient } from '../api/api-client.ts';
import type { Resource, Version } from '../api/api-types.ts';
import { ApiError } from '../api/api-error.ts';
import type { KnowledgePlace } from '../api/knowledge-place.ts';
import { expressionScope } from '../expression-field/expression-scope.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { createAppScope } from '../session/app-scope.ts';
import type { Session } from '../session/session.ts';
import { documentWith, openSession } from './session.fixture.ts';

const AT = '2026-01-02T10:00:00.000Z';

/** A resource as the server tells of it. */
export const storyResource: Resource = { name: 'demo', description: '', baseUrl: 'https://api.example/v1', schema: 'openai', models: ['small', 'large'], origin: 'configured', label: null, hasKey: true, keyTail: 'wxyz', headerNames: [], settings: {}, learnt: [] };

/** A version that somebody made by hand. */
export const storyVersion = (id: string, more: Partial<Version> = {}): Version => ({ id, parents: [], author: 'ada', origin: 'hand', message: 'Changed text of send', at: AT, editCount: 1, ...more });

/** What a server says that has nothing special to say. */
const ANSWERS: Partial<ApiClient> = {
  listResources: async () => ({ resources: [storyResource], standIn: 'demo', disabledPresets: [] }),
  listElements: async () => [],
  listVersions: async () => ({ versions: [storyVersion('v1')] }),
  readRetention: async () => null,
  planRetention: async () => ({ versions: 12, thinned: 0 }),
};

/** Where a panel stands: a column beside the canvas, the strip below it, or over everything. */
type Place = 'side' | 'bottom' | 'over';

/** A place for a panel, as large as the shell's, with the app's names for its expression fields. */
class StoryFrame extends LitElement {
  static override properties = { session: { attribute: false }, place: { reflect: true } };
  static override styles = css`
    :host { display: block; box-sizing: border-box; overflow: auto; border: 1px solid var(--inlay-line); background: var(--inlay-surface); }
    :host([place='side']) { inline-size: 300px; block-size: 640px; }
    :host([place='bottom']) { max-inline-size: 940px; block-size: 320px; }
    :host([place='over']) { border: 0; background: none; }
  `;

  declare session: Session;
  declare place: Place;
  readonly #scope = new ContextProvider(this, { context: expressionScope });

  protected override willUpdate(): void {
    this.#scope.setValue(createAppScope(this.session));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** What a story of a panel is made of. */
export interface PanelStory {
  /** The app; a small one when left out. */
  readonly document?: AppDocument;
  /** What the server answers; what is left out is not asked. */
  readonly api?: Partial<ApiClient>;
  readonly knowledge?: readonly KnowledgePlace[];
  readonly place?: Place;
  readonly render: (session: Session) => TemplateResult;
  /** What a person does then. `root` is inside the panel. */
  readonly play?: (given: { readonly session: Session; readonly root: ShadowRoot; readonly panel: HTMLElement }) => unknown;
}

/** A story as Storybook reads it. */
interface RenderedStory {
  readonly loaders: (() => Promise<object>)[];
  readonly beforeEach: () => () => void;
  readonly render: () => TemplateResult;
  readonly play: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** A small app with something of each kind of name. */
export const storyDocument: AppDocument = documentWith({
  feedback: { type: 'textarea', layout: { x: 0, y: 0, w: 8, h: 4 }, props: { label: 'Feedback', value: 'Delivery was late', helpText: '<< feedback.value.length >> characters' } },
  send: { type: 'button', layout: { x: 8, y: 0, w: 3, h: 2 }, props: { text: 'Analyze', disabled: '<< feedback.value == "" >>' }, on: { click: [{ do: 'trigger', query: 'analyze' }] } },
  answer: { type: 'aiQuery', layout: { x: 0, y: 4, w: 12, h: 5 }, props: { query: 'analyze' } },
});

/** A story of a panel over a real session, which ends with the story. */
export function panelStory({ document = storyDocument, api = {}, knowledge = [], place = 'side', render, play }: PanelStory): RenderedStory {
  let session: Session;
  return {
    loaders: [async () => {
      defineOnce('inlay-story-frame', StoryFrame);
      session = await openSession(document, knowledge);
      Object.assign(session.api, ANSWERS, api);
      return {};
    }],
    beforeEach: () => () => session.dispose(),
    render: () => html`<inlay-story-frame .session=${session} place=${place}>${render(session)}</inlay-story-frame>`,
    async play({ canvasElement }) {
      const panel = canvasElement.querySelector<HTMLElement>('inlay-story-frame > *')!;
      await (panel as LitElement).updateComplete;
      await play?.({ session, panel, root: panel.shadowRoot! });
      await (panel as LitElement).updateComplete;
    },
  };
}

/** An answer that never comes. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** A server that has gone. */
export const unreachable = (): Promise<never> => Promise.reject(new ApiError('The Inlay server could not be reached.', { code: 'unreachable', status: 0, hint: 'Is it still running? Start it with npm start.' }));

/** Waits until it is there, looking once a frame. Rejects after some five seconds. */
export async function appears<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  for (let frame = 0; frame < 300; frame += 1) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`It did not appear: ${String(look)}`);
}

/** Presses the button of these words, or of this name, once it is there and can be pressed. */
export async function press(root: ShadowRoot, words: string): Promise<void> {
  const button = await appears(() => [...root.querySelectorAll('button')].find((each) => !each.disabled && (each.getAttribute('aria-label') ?? each.textContent?.trim()) === words));
  button.click();
}

/** Waits until the panel, or an element in it, says so. */
export function says(root: ShadowRoot, words: string): Promise<true> {
  return appears(() => wordsIn(root).some((text) => text.includes(words)));
}

/** The words of a root, and of the roots of what stands in it. */
function wordsIn(root: ShadowRoot): readonly string[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : wordsIn(shadowRoot)));
  return [root.textContent!.replace(/\s+/g, ' '), ...inside];
}
