import { stillHeaders } from './securityHeaders.ts';

/**
 * Pages without script or file, kept in the program itself: they work when everything else is broken.
 * Each has a host of its own, so that it lives in a process of its own and the gate does not trust it.
 */
export const cornerPage = 'kiosk://corner/';
export const pausePage = 'kiosk://pause/';

const corner =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Corner</title><style>html{height:100%;background:transparent;touch-action:none;cursor:none}</style></html>';

const pause = `<!doctype html>
<html lang="fr" data-screen="pause">
<meta charset="utf-8">
<title>Destination Kiosk</title>
<style>
  html { height: 100%; background: #0b2b45; color: #f7efe0; cursor: none; user-select: none; }
  body { height: 100%; margin: 0; display: grid; place-content: center; gap: 4vmin; text-align: center; font: 5vmin/1.3 Georgia, serif; }
  p { margin: 0; }
  hr { width: 12vmin; margin: 0 auto; border: 0; border-top: 0.6vmin solid #f2a93b; }
</style>
<body>
  <p lang="fr">Nous revenons dans un instant.</p>
  <hr>
  <p lang="es">Volvemos en un instante.</p>
  <hr>
  <p lang="en">Back in a moment.</p>
</body>
</html>`;

/** The answer for the host of a still page, or null when it is none. */
export function stillPage(host: string): Response | null {
  const html = host === 'corner' ? corner : host === 'pause' ? pause : null;
  if (html === null) return null;
  return new Response(html, { headers: { ...stillHeaders, 'Content-Type': 'text/html; charset=utf-8' } });
}
