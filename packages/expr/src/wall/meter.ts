import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';

/** What a script has beyond an expression: it may call functions with an effect. */
export interface EffectPermit {
  /** Called before each function of the host; throws where the script was aborted. */
  enter(): void;
  /** What the script may hold of a function's `result`. */
  adopt(result: unknown): unknown;
}

/** What is left of the running evaluation's budgets. One evaluation runs at a time; nested ones save and restore it. */
export interface Meter { steps: number; allocation: number; depth: number; permit: EffectPermit | null }

/** The budgets in force. Mutable on purpose: a loop's charge must cost one subtraction. */
export const meter: Meter = { steps: 0, allocation: 0, depth: 0, permit: null };

/** The long text that was read last: it is one piece of memory by now. */
let lastRead = '';

/** Whether an evaluation is running; functions called from outside one start budgets of their own. */
let running = false;

/** Runs `work` on `argument` under fresh budgets and restores the outer ones behind it, also when it throws. */
export function withFreshBudget<A, T>(work: (argument: A) => T, argument: A): T {
  if (running) return withInnerBudget(work, argument);
  running = true;
  fill();
  try {
    return work(argument);
  } finally {
    running = false;
    lastRead = '';
  }
}

function fill(): void {
  meter.steps = LIMITS.steps;
  meter.allocation = LIMITS.allocation;
  meter.depth = 0;
  meter.permit = null;
}

function withInnerBudget<A, T>(work: (argument: A) => T, argument: A): T {
  const { steps, allocation, depth, permit } = meter;
  fill();
  try {
    return work(argument);
  } finally {
    meter.steps = steps;
    meter.allocation = allocation;
    meter.depth = depth;
    meter.permit = permit;
  }
}

/** The same under `budget`, which keeps what is left of it: the parts of a script share one. */
export function withBudget<T>(budget: Meter, work: () => T): T {
  return withFreshBudget(() => {
    Object.assign(meter, budget);
    try {
      return work();
    } finally {
      budget.steps = meter.steps;
      budget.allocation = meter.allocation;
    }
  }, undefined);
}

/** Whether budgets are in force already. */
export function isMetered(): boolean {
  return running;
}

/** Pays for `steps` units of work before it is done. */
export function charge(steps: number): void {
  if ((meter.steps -= steps) < 0) throw new Fault('limit', 'This takes too many steps', { hint: 'Work on fewer rows, or do this in a query' });
}

/** Pays for a text of `length` before it is made. */
export function allocateText(length: number): void {
  if (length > LIMITS.stringLength) throw new Fault('limit', `This text would have ${Math.ceil(length)} characters; ${LIMITS.stringLength} are allowed`);
  charge(length >> 6);
  allocate(length);
}

/** Texts that are shorter cost no more to look at than the call that does. */
const SHORT_TEXT = 1_024;
/** From here on an engine tells the texts of one length apart only by comparing each with each. */
const HASHED_LENGTH = 16_384;

/**
 * Pays for going through all of `text`: to compare it, to read a number, to look at one character. What was put together
 * of parts becomes one piece of memory then, which is paid for, too, unless it is the text that was read last.
 */
export function chargeText(text: string): void {
  if (text.length < SHORT_TEXT) return;
  charge(text.length >> 6);
  if (text === lastRead) return;
  allocate(text.length >> 1);
  lastRead = text;
}

/** The same for reading `text` closely, letter by letter. */
export function chargeReading(text: string): void {
  chargeText(text);
  if (text.length >= SHORT_TEXT) charge(text.length >> 4);
}

/** Pays for `value` as a key of an object, map or set. */
export function chargeKey(value: unknown): void {
  if (typeof value !== 'string') return;
  chargeText(value);
  if (value.length >= HASHED_LENGTH) charge(value.length >> 1);
}

/** Pays for an array of `length` before it is made. */
export function allocateArray(length: number): void {
  if (length > LIMITS.arrayLength) throw new Fault('limit', `This array would have ${length} elements; ${LIMITS.arrayLength} are allowed`);
  charge(length >> 3);
  allocate(length * 8);
}

/** Pays for `units` of memory before they are taken: bytes, about. */
export function allocate(units: number): void {
  if ((meter.allocation -= units) < 0) throw new Fault('limit', 'This would build too much data');
}

/** Checks and charges a walk over `array`, which may come from outside and be of any length. */
export function chargeElements(array: { readonly length: number }): void {
  if (array.length > LIMITS.arrayLength) throw new Fault('limit', `{thing} has ${array.length} elements; ${LIMITS.arrayLength} are allowed`);
  charge(array.length);
}

/** A call costs about as much as four rounds of a loop. */
const CALL_STEPS = 4;

/** Enters a call, of a function that takes `steps` more than others; `leaveCall` pairs with it unless an error ends the evaluation. */
export function enterCall(steps = 0): void {
  charge(CALL_STEPS + steps);
  if (++meter.depth > LIMITS.recursion) throw new Fault('limit', `Functions call one another more than ${LIMITS.recursion} deep`);
}

/** Leaves a call that `enterCall` entered. */
export function leaveCall(): void {
  meter.depth--;
}
