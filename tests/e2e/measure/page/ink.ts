import type { Box } from './box.ts';

const pencil = document.createElement('canvas').getContext('2d');

function asWritten(text: string, style: CSSStyleDeclaration): string {
  if (style.textTransform === 'uppercase') return text.toUpperCase();
  return style.textTransform === 'lowercase' ? text.toLowerCase() : text;
}

/**
 * The lines of a text node, each as high as its letters really are: the box that the browser gives has room above and
 * below that no letter uses, and cutting that off cuts off nothing. CSS px.
 */
export function inkOf(node: Text): Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  const style = getComputedStyle(node.parentElement ?? document.body);
  if (pencil === null || node.parentElement instanceof SVGElement) return lines;
  pencil.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const metrics = pencil.measureText(asWritten(node.data, style));
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = metrics;
  const above = up - metrics.actualBoundingBoxAscent;
  const below = down - metrics.actualBoundingBoxDescent;
  return lines.map(({ left, top, right, bottom, height }) => {
    const scale = height / (up + down);
    return {
      left,
      right,
      top: top + Math.max(0, above) * scale,
      bottom: bottom - Math.max(0, below) * scale,
    };
  });
}

/** Size of an element's letters as they are drawn, CSS px: those of a drawing are scaled with it. */
export function lettersOf(element: Element): number {
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (!(element instanceof SVGGraphicsElement)) return size;
  const matrix = element.getScreenCTM();
  return matrix === null ? size : size * Math.hypot(matrix.a, matrix.b);
}
