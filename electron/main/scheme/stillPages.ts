import { stillHeaders } from './securityHeaders.ts';

/**
 * Pages without script or file, kept in the program itself: they work when everything else is broken.
 * Each has a host of its own, so that it lives in a process of its own and the gate does not trust it.
 */
export const cornerPage = 'kiosk://corner/';
export const pausePage = 'kiosk://pause/';

const corner =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Corner</title><style>html{height:100%;background:transparent;touch-action:none;cursor:none}</style></html>';

/** One wave line over the whole width of the drawing. */
const wave = (height: number): string => `M-400 0 ${`q50 -${height} 100 0 t100 0 `.repeat(9)}V1000 H-400Z`;

const pause = `<!doctype html>
<html lang="fr" data-screen="pause">
<meta charset="utf-8">
<title>Destination Kiosk</title>
<style>
  html { height: 100%; background: #f5d7a2; color: #0b2b45; cursor: none; user-select: none; }
  body { height: 100%; margin: 0; overflow: hidden; }
  main { position: relative; display: grid; gap: 2.2vmin; padding: 12vmin 6vmin; text-align: center; font: 5.4vmin/1.2 Georgia, serif; }
  p { margin: 0; }
  svg { position: absolute; bottom: 0; left: 0; width: 100%; height: 62%; overflow: visible; }
  .sun { animation: rise 24s ease-in-out infinite alternate; }
  .far { animation: drift 19s linear infinite; }
  .near { animation: drift 13s linear infinite reverse; }
  @keyframes rise { from { transform: translateY(120px); } }
  @keyframes drift { to { transform: translateX(200px); } }
</style>
<body>
  <svg viewBox="0 0 1000 600" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <g class="sun"><circle cx="500" cy="330" r="210" fill="#f2a93b" opacity=".3"/><circle cx="500" cy="330" r="150" fill="#f2a93b"/></g>
    <g transform="translate(0 340)"><path class="far" fill="#2fa7a0" d="${wave(30)}"/></g>
    <path fill="#ffffff" d="M704 262V400H602C648 360 686 312 704 262ZM718 300c28 38 44 70 52 100h-52Z"/>
    <path fill="#7b2d43" d="M588 414h206l-26 38H618Z"/>
    <g transform="translate(0 430)"><path class="near" fill="#0f5c86" d="${wave(38)}"/></g>
    <g transform="translate(0 520)"><path fill="#0b2b45" d="${wave(44)}"/></g>
  </svg>
  <main>
    <p lang="fr">Nous revenons dans un instant.</p>
    <p lang="es">Volvemos en un instante.</p>
    <p lang="en">Back in a moment.</p>
  </main>
</body>
</html>`;

/** The answer for the host of a still page, or null when it is none. */
export function stillPage(host: string): Response | null {
  const html = host === 'corner' ? corner : host === 'pause' ? pause : null;
  if (html === null) return null;
  return new Response(html, { headers: { ...stillHeaders, 'Content-Type': 'text/html; charset=utf-8' } });
}
