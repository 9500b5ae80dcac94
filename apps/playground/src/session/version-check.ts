import { definitions } from './kit.ts';
import type { AppDocument } from '@inlay/runtime/document';
import type { Verdict } from '@inlay/runtime/history';
import type { TestStep } from '@inlay/runtime/testing';
import { placeholderAnswers } from './placeholder-answers.ts';

/** How a version is looked at without a person: what is entered and pressed first, and what is then true if it works. */
export interface VersionCheck {
  /** A line each: `feedbackTextarea = Too slow`, or the name of a component that is pressed. */
  readonly steps: string;
  /** A template that gives `true` where it works. */
  readonly expect: string;
}

/** Reads the lines of a check's steps. */
export function readSteps(text: string): readonly TestStep[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [, name, value] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? { dispatch: line } : { set: name, to: value };
  });
}

/**
 * Runs a version with nobody on the page and placeholders for every answer, so that no model and no address is asked.
 * A version on which a step cannot be done, as where a component is not there yet, is unclear.
 */
export async function runVersionCheck(document: AppDocument, { steps, expect }: VersionCheck): Promise<{ readonly verdict: Verdict; readonly why: string | undefined }> {
  const { runTest } = await import('@inlay/runtime/testing');
  const options = { document, components: definitions };
  const answers = placeholderAnswers(document);
  const before = await runTest({ title: '', answers, steps: readSteps(steps) }, options);
  if (before.failure !== undefined) return { verdict: 'unclear', why: before.failure };
  const { failure } = await runTest({ title: '', answers, steps: [...readSteps(steps), { expect, toBe: true }] }, options);
  return { verdict: failure === undefined ? 'works' : 'broken', why: failure };
}
