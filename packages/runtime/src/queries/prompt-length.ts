/** The most UTF-16 units a prompt or system message may have after its templates were filled in, and the files attached to messages together. */
export const MAX_PROMPT_LENGTH = 2_000_000;
