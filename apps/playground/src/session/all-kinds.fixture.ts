import { definitions } from '@inlay/components/definitions';
import { learnKinds } from './kit.ts';

// Importing this makes every kind of the kit known, as after all of them were fetched.
learnKinds(definitions);
