import type { ComponentDefinition } from '../component/index.ts';
import { canonicalJson } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { FileReadError } from '../files/index.ts';
import { ValueError } from '../program/index.ts';
import { describeRestRequest } from '../resources/index.ts';
import { promptOf } from './recorded-runner.ts';
import { testApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';
import type { AppTest, TestStep } from './test-file.ts';

/** How a test went; `failure` says which step it was and what came instead. */
export interface TestResult {
  readonly title: string;
  readonly failure: string | undefined;
}

/** Runs one test on an app of its own, and stops at the first step that fails. Never rejects for what the test says. */
export async function runTest(test: AppTest, { document, components }: { readonly document: AppDocument; readonly components: readonly ComponentDefinition[] }): Promise<TestResult> {
  const running = await testApp(document, { components, answers: test.answers });
  try {
    for (const [index, step] of test.steps.entries()) {
      const failure = await runStep(step, running);
      if (failure !== undefined) return { title: test.title, failure: `Step ${index + 1}: ${failure}` };
    }
    return { title: test.title, failure: undefined };
  } finally {
    running.dispose();
  }
}

async function runStep(step: TestStep, running: TestApp): Promise<string | undefined> {
  try {
    if ('set' in step) {
      setValue(step.set, step.to, running);
      await running.app.settled();
      return undefined;
    }
    if ('dispatch' in step) {
      await running.dispatch(...splitName(step.dispatch, 'click'));
      return undefined;
    }
    if ('trigger' in step) {
      await running.trigger(step.trigger);
      return undefined;
    }
    if ('expectRequest' in step) return expectRequest(step.expectRequest, step.toContain, running);
    if ('expectPrompt' in step) return expectPrompt(step.expectPrompt, step.toContain, running);
    return expectValue(step, await running.app.read(step.expect));
  } catch (error) {
    // A name that is not there, or an expression that fails, is what the test found out; the rest is a fault of ours.
    if (error instanceof TypeError || error instanceof ValueError || error instanceof FileReadError) return error.message;
    throw error;
  }
}

function setValue(place: string, value: unknown, running: TestApp): void {
  const [name, state] = splitName(place, 'value');
  running.set(name, value, state);
}

function expectValue(step: Extract<TestStep, { readonly expect: string }>, value: unknown): string | undefined {
  if ('toContain' in step) return String(value).includes(step.toContain) ? undefined : `${step.expect} is ${show(value)}, which does not contain ${show(step.toContain)}.`;
  return show(value) === show(step.toBe) ? undefined : `${step.expect} is ${show(value)}, not ${show(step.toBe)}.`;
}

function expectPrompt(query: string, text: string, { requests }: TestApp): string | undefined {
  const request = requests.findLast((each) => each.query === query);
  if (request === undefined) return `"${query}" was not run.`;
  const prompt = promptOf(request);
  return prompt.includes(text) ? undefined : `The prompt of "${query}" does not contain ${show(text)}. It is: ${prompt}`;
}

function expectRequest(query: string, text: string, { restRequests }: TestApp): string | undefined {
  const request = restRequests.findLast((each) => each.query === query);
  if (request === undefined) return `"${query}" was not sent.`;
  const said = describeRestRequest(request);
  return said.includes(text) ? undefined : `The request of "${query}" does not contain ${show(text)}. It is: ${said}`;
}

/** A component, in a row of a list if need be (`list1[0].textarea1`), and what of it is meant. */
const SPLIT_NAME = /^(.*\]\.\w+|[^.]*)\.(\w+)$/;

function splitName(place: string, otherwise: string): [name: string, key: string] {
  const [, name = place, key = otherwise] = SPLIT_NAME.exec(place) ?? [];
  return [name, key];
}

/** Values as JSON, for comparing and for reading; what JSON cannot hold is told by its kind. */
function show(value: unknown): string {
  try {
    return canonicalJson(value ?? null);
  } catch {
    return `a ${typeof value}`;
  }
}
