/**
 * Tells the page of a violation as the browser does. Not a real one: the test page fails whichever test causes any, by a
 * listener on its window, which this event does not reach.
 */
export function tellOfViolation(effectiveDirective: string, blockedURI: string): void {
  document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { effectiveDirective, blockedURI }));
}
