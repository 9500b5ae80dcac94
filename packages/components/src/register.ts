import { InlayButton } from './button/button.ts';
import { defineElement } from './element/define-element.ts';
import { InlayTextarea } from './textarea/textarea.ts';

// The one module with an effect: importing it defines every element.
defineElement(InlayTextarea);
defineElement(InlayButton);
