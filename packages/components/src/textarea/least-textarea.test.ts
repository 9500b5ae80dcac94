import './least-textarea-registered.fixture.ts';
import './textarea.test.ts';
