import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile, SECURITY_HEADERS } from '../../../../src/edition/publish/security.ts';

const settings = readFileSync('.github/hosting/nginx.conf', 'utf8').replace(/^\s*#.*$/gm, '');

/** The headers that nginx adds, name by name. */
const added: Record<string, string> = Object.fromEntries(
  [...settings.matchAll(/^\s*add_header (\S+) "([^"]*)" always;/gm)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);

describe('nginx', () => {
  test('sends the very headers that the file of headers names', () => {
    expect(added).toEqual(SECURITY_HEADERS);
    const named = headersFile('/').split('\n').slice(1, -1);
    expect(Object.entries(added).map(([name, value]) => `  ${name}: ${value}`)).toEqual(named);
  });

  test('sends them with every answer, a missing page too', () => {
    expect(settings.match(/add_header/g)).toHaveLength(Object.keys(SECURITY_HEADERS).length);
    // A location with a header of its own would lose those of the server.
    for (const [location] of settings.matchAll(/location [^{]*\{[^}]*\}/g))
      expect(location).not.toContain('add_header');
  });

  test('shows our page where there is none', () => {
    expect(settings).toMatch(/error_page 404 \/404\.html;/);
  });
});
