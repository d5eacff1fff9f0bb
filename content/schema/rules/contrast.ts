import type { Content } from '../content.ts';
import type { ContentProblem } from '../problem.ts';

/** The light ground that partner names stand on (limestone). */
const ground = '#F7EFE0';
/** WCAG 2.2, criterion 1.4.3. */
const leastContrast = 4.5;

/** Every partner's colour must be readable as text on the light ground. */
export function checkContrast(content: Content): readonly ContentProblem[] {
  return content.partners.flatMap((partner) => {
    const contrast = contrastBetween(partner.color, ground);
    if (contrast >= leastContrast) return [];
    const message = `is ${partner.color}: its contrast with ${ground} is ${contrast.toFixed(2)}, at least ${leastContrast} is needed; take it darker`;
    return [{ file: `partners/${partner.id}.json`, field: 'color', message }];
  });
}

/** Contrast of two #rrggbb colours, 1 to 21, as WCAG defines it. */
export function contrastBetween(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
