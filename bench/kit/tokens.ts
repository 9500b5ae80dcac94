/** How many tokens a long answer has. */
export const TOKENS = 10_000;
