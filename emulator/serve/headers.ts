/** Headers that every answer carries, and what each kind of document may load. */
const everywhere = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // A sidebar may load nothing, but could still ask for a name that holds what it wants to tell.
  'X-DNS-Prefetch-Control': 'off',
};

/** The page: its own script and style, nothing from elsewhere, and no text ever becomes markup. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A sidebar: one self-contained HTML file in an origin of its own, which can talk to the page and to nothing else. */
const framePolicy = [
  'sandbox allow-scripts allow-forms',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export function headers(type: string, policy: 'page' | 'frame' = 'page'): Record<string, string> {
  return {
    ...everywhere,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policy === 'page' ? pagePolicy : framePolicy,
  };
}
