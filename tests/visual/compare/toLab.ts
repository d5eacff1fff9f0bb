/** The light that an encoded sRGB value (0 to 255) stands for, 0 to 1 (IEC 61966-2-1). */
function light(encoded: number): number {
  const value = encoded / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The cube root of CIELAB, straight near black. */
function root(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
}

/** CIELAB under D65 of sRGB values: L 0 to 100, a and b about -100 to 100. A distance of 2 is just seen. */
export function toLab(rgb: Float32Array): Float32Array {
  const lab = new Float32Array(rgb.length);
  for (let index = 0; index < rgb.length; index += 3) {
    const [r, g, b] = [light(rgb[index] ?? 0), light(rgb[index + 1] ?? 0), light(rgb[index + 2] ?? 0)];
    const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    lab[index] = 116 * y - 16;
    lab[index + 1] = 500 * (x - y);
    lab[index + 2] = 200 * (y - z);
  }
  return lab;
}
