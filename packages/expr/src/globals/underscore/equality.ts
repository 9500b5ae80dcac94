import { Fault } from '../../fault.ts';
import { LIMITS } from '../../limits.ts';
import { toText, toPrimitive } from '../../wall/coerce.ts';
import { entriesOf, setElements } from '../../wall/iterate.ts';
import { charge, chargeText } from '../../wall/meter.ts';
import { getPrototypeOf, hasOwn, isArray, MapPrototype, ObjectPrototype, sameValue, SetPrototype } from '../../wall/primordials.ts';
import { keysOf, valueAt } from '../../wall/records.ts';

/** Whether two values are the same all the way down: by their kind, their keys and what these hold. */
export function isEqual(left: unknown, right: unknown, depth = 0): boolean {
  charge(1);
  if (typeof left === 'string') chargeText(left);
  if (left === right || sameValue(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (depth > LIMITS.valueDepth) throw new Fault('limit', 'These values are nested too deeply, or contain themselves, to be compared');
  if (isArray(left) !== isArray(right)) return false;
  const prototype: unknown = getPrototypeOf(left);
  if (isData(left) !== isData(right)) return false;
  if (isData(left)) return isArray(left) ? areListsEqual(left, right as unknown[], depth) : areKeysEqual(left, right, depth);
  if (prototype !== getPrototypeOf(right)) return false;
  if (prototype === SetPrototype) return areSetsEqual(left as Set<unknown>, right as Set<unknown>, depth);
  if (prototype === MapPrototype) return areListsEqual(entriesOf(left as Map<unknown, unknown>), entriesOf(right as Map<unknown, unknown>), depth);
  return sameValue(toPrimitive(left, 'number'), toPrimitive(right, 'number')) && toText(left) === toText(right);
}

function isData(value: object): boolean {
  const prototype: unknown = getPrototypeOf(value);
  return isArray(value) || prototype === ObjectPrototype || prototype === null;
}

function areListsEqual(left: readonly unknown[], right: readonly unknown[], depth: number): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) {
    if (!isEqual(valueAt(left, String(index)), valueAt(right, String(index)), depth + 1)) return false;
  }
  return true;
}

function areKeysEqual(left: object, right: object, depth: number): boolean {
  const keys = keysOf(left);
  if (keys.length !== keysOf(right).length) return false;
  return keys.every((key) => hasOwn(right, key) && isEqual(valueAt(left, key), valueAt(right, key), depth + 1));
}

/** Sets are the same when each element of one is in the other; their order is no part of them. */
function areSetsEqual(left: Set<unknown>, right: Set<unknown>, depth: number): boolean {
  const others = setElements(right);
  const elements = setElements(left);
  return elements.length === others.length && elements.every((element) => others.some((other) => isEqual(element, other, depth + 1)));
}
