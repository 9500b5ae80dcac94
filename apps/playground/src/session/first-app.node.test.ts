import { definitions } from '@inlay/components/definitions';
import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { finishedApp, guideSteps } from './first-app.ts';
import './all-kinds.fixture.ts';

const EMPTY: AppDocument = { ...documentWith({}), queries: {} };
const at = (document: AppDocument, hasRun = false) => guideSteps({ document, page: 'main', resource: 'demo', hasRun });
const done = (document: AppDocument): readonly string[] => at(document).flatMap(({ id, isDone }) => (isDone ? [id] : []));

describe('guideSteps', () => {
  it('leads from nothing to an app without a problem, one step after the other', () => {
    let document = EMPTY;
    expect(done(document)).toEqual([]);
    for (const id of ['input', 'query', 'button', 'answer'] as const) {
      document = applyEdits(document, at(document).find((step) => step.id === id)!.edits!, { components: definitions }).document!;
      expect(done(document).at(-1)).toBe(id);
    }
    const app = createApp(document, { components: definitions, resources: {} as AiRunner });
    expect(app.problems).toEqual([]);
    app.dispose();
    expect(at(document, true).every(({ isDone }) => isDone)).toBe(true);
  });

  it('knows what a person did another way', () => {
    const document: AppDocument = {
      ...documentWith({ words: { type: 'textInput' }, view: { type: 'aiQuery', props: { query: 'ask' } }, go: { type: 'menu', on: { select: [{ do: 'trigger', query: 'ask' }] } } }),
      queries: { ask: { resource: 'x', action: 'classifyText', run: 'manual', options: { text: '<< words.value >>' } } },
    };
    expect(done(document)).toEqual(['input', 'query', 'button', 'answer']);
  });

  it('offers no step before the one that it needs', () => {
    expect(at(EMPTY).map(({ edits }) => edits !== undefined)).toEqual([true, false, false, false, false]);
  });
});

describe('finishedApp', () => {
  it('does all that is not done', () => {
    const whole = applyEdits(EMPTY, finishedApp({ document: EMPTY, page: 'main', resource: 'demo' }), { components: definitions }).document!;
    expect(done(whole)).toEqual(['input', 'query', 'button', 'answer']);
    expect(finishedApp({ document: whole, page: 'main', resource: 'demo' })).toEqual([]);
  });
});
