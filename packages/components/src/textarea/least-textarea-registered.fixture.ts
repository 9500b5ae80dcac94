import { LeastTextarea } from './least-textarea.fixture.ts';

customElements.define(LeastTextarea.tag, LeastTextarea);
