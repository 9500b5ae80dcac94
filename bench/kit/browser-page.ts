import { streamTo } from './chat.ts';
import { timeFields } from './fields.ts';

Object.assign(globalThis, { streamTo, timeFields });
