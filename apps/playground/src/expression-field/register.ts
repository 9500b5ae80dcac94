import { defineOnce } from './define-once.ts';
import { ExpressionField } from './expression-field.ts';

// Importing this module defines inlay-expression-field.
defineOnce('inlay-expression-field', ExpressionField);
