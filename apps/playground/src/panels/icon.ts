import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { IconNode } from 'lucide';

/**
 * Draws a lucide icon at 16 px with a stroke of 1.5 px, by the class `icon` of the base styles. It is hidden from
 * assistive technology: the words beside it, or the accessible name of its button, say what it means.
 */
export function icon(node: IconNode): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${node.map(([tag, attributes]) => shape(tag, attributes))}</svg>`;
}

/** Lit cannot set a tag's name from a value, so each shape that lucide draws with has its template. */
function shape(tag: string, a: IconNode[number][1]) {
  switch (tag) {
    case 'path': return svg`<path d=${a['d']}></path>`;
    case 'circle': return svg`<circle cx=${a['cx']} cy=${a['cy']} r=${a['r']}></circle>`;
    case 'ellipse': return svg`<ellipse cx=${a['cx']} cy=${a['cy']} rx=${a['rx']} ry=${a['ry']}></ellipse>`;
    case 'line': return svg`<line x1=${a['x1']} y1=${a['y1']} x2=${a['x2']} y2=${a['y2']}></line>`;
    case 'rect': return svg`<rect x=${a['x']} y=${a['y']} width=${a['width']} height=${a['height']} rx=${a['rx'] ?? a['ry'] ?? 0}></rect>`;
    case 'polyline': return svg`<polyline points=${a['points']}></polyline>`;
    case 'polygon': return svg`<polygon points=${a['points']}></polygon>`;
    default: throw new TypeError(`A lucide icon is drawn with <${tag}>, which is not known here.`);
  }
}
