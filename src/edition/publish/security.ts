/** What a page may load: its own things only. `wasm-unsafe-eval` is for the search of whole texts (Pagefind). */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy for a page's `<meta>`. */
export const META_POLICY = write(POLICY);

/** The headers that a host should send, where it can. A `<meta>` cannot forbid framing; a header can. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': write({ ...POLICY, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The headers as the `_headers` file that static hosts such as Netlify and Cloudflare Pages read. */
export function headersFile(base: string): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n`;
}

function write(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
