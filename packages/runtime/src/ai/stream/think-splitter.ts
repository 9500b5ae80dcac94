/** A piece of text, told apart. */
export interface SplitText {
  readonly text: string;
  readonly reasoning: string;
}

const [OPEN, CLOSE] = ['<think>', '</think>'];

/**
 * Tells the reasoning that some models write before their answer, between `<think>` and `</think>`, from the answer.
 * Only at the very start: later on, the tags are what the text is about. Holds back no more than what may be a tag.
 */
export class ThinkSplitter {
  #state: 'start' | 'reasoning' | 'answer' = 'start';
  #held = '';
  #isAfterReasoning = false;

  push(piece: string): SplitText {
    if (this.#state === 'answer') return { text: piece, reasoning: '' };
    this.#held += piece;
    if (this.#state === 'start') {
      const start = this.#held.trimStart();
      if (OPEN.startsWith(start) && start.length < OPEN.length) return { text: '', reasoning: '' };
      if (this.#isAfterReasoning) this.#held = start;
      if (!start.startsWith(OPEN)) return { text: this.#letGo(), reasoning: '' };
      this.#state = 'reasoning';
      this.#held = start.slice(OPEN.length);
    }
    const close = this.#held.indexOf(CLOSE);
    if (close === -1) return { text: '', reasoning: this.#takeSafe() };
    const reasoning = this.#held.slice(0, close);
    this.#held = this.#held.slice(close + CLOSE.length).trimStart();
    this.#isAfterReasoning = true;
    // White space between the two is no part of the answer, also when it comes in the next piece.
    this.#state = this.#held === '' ? 'start' : 'answer';
    return { text: this.#letGo(), reasoning };
  }

  /** What was held back when the answer has ended. */
  end(): SplitText {
    const isReasoning = this.#state === 'reasoning';
    const held = this.#letGo();
    return isReasoning ? { text: '', reasoning: held } : { text: held, reasoning: '' };
  }

  #letGo(): string {
    const held = this.#held;
    this.#held = '';
    if (held !== '') this.#state = 'answer';
    return held;
  }

  /** All that cannot be the beginning of the closing tag. */
  #takeSafe(): string {
    let keep = Math.min(this.#held.length, CLOSE.length - 1);
    while (keep > 0 && !CLOSE.startsWith(this.#held.slice(-keep))) keep -= 1;
    const safe = this.#held.slice(0, this.#held.length - keep);
    this.#held = this.#held.slice(this.#held.length - keep);
    return safe;
  }
}
