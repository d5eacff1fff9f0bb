/** Nothing but our own files; scripts without any `unsafe-*`; styles inline because the map library sets them. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages that are nothing but a little markup with its own style. */
const stillPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const common: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Asked for anew after every start: replaced content must be seen at once.
  'Cache-Control': 'no-cache',
};

/** Headers of every answer from our files. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...common,
  'Content-Security-Policy': pagePolicy,
};
/** Headers of the pages that hold no script. */
export const stillHeaders: Readonly<Record<string, string>> = {
  ...common,
  'Content-Security-Policy': stillPolicy,
};
