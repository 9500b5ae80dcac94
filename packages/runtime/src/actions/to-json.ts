import { plainData } from '../plain-data.ts';
import { HandlerError } from './handler-error.ts';

/** A value as JSON; undefined where JSON has nothing for it. Throws a HandlerError for what contains itself. */
export function toJson(value: unknown, indent?: number): string | undefined {
  try {
    return JSON.stringify(plainData(value), null, indent) as string | undefined;
  } catch (error) {
    throw new HandlerError(`This value cannot be written as JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}
