/** Freezes a JSON value and everything in it, and returns it. Stops at what is frozen already. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // Most members are texts and numbers: a call for each would take longer than the freezing.
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) freezeDeep(member);
  return Object.freeze(value);
}
