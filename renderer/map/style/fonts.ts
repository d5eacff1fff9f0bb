/** CSS families of renderer/ui/fonts.css. MapLibre draws glyphs from them because the style names no glyph server. */
export const textFont = ['Map Text'];
export const waterFont = ['Map Water'];
export const displayFont = ['Map Display'];

/** Waits until the map's families can be drawn; a label drawn before would keep a wrong face. */
export async function loadMapFonts(fonts: FontFaceSet): Promise<void> {
  await Promise.all([
    fonts.load('600 24px "Map Text"'),
    fonts.load('italic 500 24px "Map Water"'),
    fonts.load('600 24px "Map Display"'),
  ]);
}
