import type { CSSResult } from 'lit';
import { coreTokenStyles } from '../tokens/core-token-styles.ts';
import { fieldTokenStyles } from '../tokens/field-token-styles.ts';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';
import { hostStyles } from './core.styles.ts';

/** The first styles of every element of others: all tokens, the host's box, focus ring, icons. */
export const baseStyles: readonly CSSResult[] = [fieldTokenStyles, coreTokenStyles, moreTokenStyles, hostStyles];
