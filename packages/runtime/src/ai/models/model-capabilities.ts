import { hasFixedSampling } from './model-families.ts';
import { MODEL_TABLE } from './model-table.ts';

/** What is known of a model. */
export interface ModelCapabilities {
  /** `never`: temperature and top-p are refused; `alone`: one of the two. */
  readonly sampling: 'free' | 'never' | 'alone';
  /** The most tokens that it reads, and writes; undefined where that is not known. */
  readonly context?: number;
  readonly longestAnswer?: number;
  readonly takesImages?: boolean;
  readonly makesImages?: boolean;
  readonly reasons?: boolean;
  readonly callsTools?: boolean;
  /** US dollars for a million tokens: input, output, read from and written to the cache. */
  readonly price?: readonly [input: number, output: number, cacheRead: number, cacheWrite: number];
}

/**
 * What is known of a model, by its name: as the table has it, without a gateway's prefix, and without a date. Of a model
 * that no table lists, what its family is known for.
 */
export function findCapabilities(model: string): ModelCapabilities {
  const name = model.slice(model.lastIndexOf('/') + 1);
  const undated = name.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, '');
  const found = MODEL_TABLE[name] ?? MODEL_TABLE[undated];
  if (found === undefined) return { sampling: hasFixedSampling(model) ? 'never' : 'free' };
  const [sampling, context, longestAnswer, abilities, price] = found;
  return {
    sampling,
    ...(context === 0 ? {} : { context }),
    ...(longestAnswer === 0 ? {} : { longestAnswer }),
    takesImages: abilities.includes('i'),
    makesImages: abilities.includes('m'),
    reasons: abilities.includes('r'),
    callsTools: abilities.includes('t'),
    ...(price === undefined ? {} : { price }),
  };
}
