import { clampBottom } from './layout-memory.ts';

/** How far a press of an arrow key moves the edge of the bottom panel; pixels. */
const KEY_STEP = 16;

/** Follows a pointer that drags the bottom panel's edge, until it is let go. `height` is what the panel has at the start; pixels. */
export function dragBottom(event: PointerEvent, height: number, resize: (height: number) => void): void {
  const separator = event.currentTarget as HTMLElement;
  const start = event.clientY + height;
  separator.setPointerCapture(event.pointerId);
  const move = (moved: PointerEvent): void => resize(clampBottom(start - moved.clientY));
  separator.addEventListener('pointermove', move);
  separator.addEventListener('lostpointercapture', () => separator.removeEventListener('pointermove', move), { once: true });
}

/** Moves the bottom panel's edge by a key; other keys do what they always do. */
export function pressBottom(event: KeyboardEvent, height: number, resize: (height: number) => void): void {
  const step = event.key === 'ArrowUp' ? KEY_STEP : event.key === 'ArrowDown' ? -KEY_STEP : 0;
  if (step === 0) return;
  event.preventDefault();
  resize(clampBottom(height + step));
}
