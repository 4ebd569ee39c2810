// Draws the mark of a signature's state.
import type { ReportSignatureState } from '../model.ts';
import { svg } from './element.ts';

/** The mark of a signature's state, each with a shape of its own, so that colour is not needed. */
export function glyph(state: ReportSignatureState | undefined, isImage: boolean): SVGElement {
  const mark = (shape: SVGElement, sign?: string): SVGElement =>
    svg(
      'g',
      {
        class: `glyph ${isImage ? 'image' : (state ?? 'unknown')}`,
        transform: 'translate(20,22)',
        'aria-hidden': 'true',
      },
      shape,
      sign !== undefined && svg('path', { class: 'sign', d: sign }),
    );
  if (isImage)
    return mark(svg('path', { class: 'shape', d: 'M0,-10l9,5v10l-9,5l-9,-5v-10z' }), 'M-9,-5l9,5l9,-5M0,0v10');
  switch (state) {
    case 'verified':
      return mark(svg('circle', { class: 'shape', r: 10 }), 'M-4.5,0.5l3,3l6,-7');
    case 'unverified':
      return mark(svg('path', { class: 'shape', d: 'M0,-11l11,11l-11,11l-11,-11z' }), 'M-4,0h8');
    case 'refused':
      return mark(svg('path', { class: 'shape', d: 'M0,-11l11,20h-22z' }), 'M-3,0l6,6M3,0l-6,6');
    case 'none':
      return mark(svg('rect', { class: 'shape', x: -9, y: -9, width: 18, height: 18, rx: 2 }));
    default:
      return mark(svg('circle', { class: 'shape', r: 9 }));
  }
}
