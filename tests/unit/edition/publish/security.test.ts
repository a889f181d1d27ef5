import { describe, expect, test } from 'vitest';
import { headersFile, META_POLICY, SECURITY_HEADERS } from '../../../../src/edition/publish/security.ts';

/** A policy, directive by directive. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name!, sources];
    }),
  );
}

const header = SECURITY_HEADERS['Content-Security-Policy']!;

describe.each([
  ['<meta>', META_POLICY],
  ['header', header],
])('the policy of the %s', (_, policy) => {
  test('allows nothing that is not named', () => {
    expect(directives(policy).get('default-src')).toEqual(["'none'"]);
  });

  test('allows no inline or evaluated code, and nothing from elsewhere', () => {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
    for (const sources of directives(policy).values())
      for (const source of sources) expect(["'self'", "'none'", "'wasm-unsafe-eval'"]).toContain(source);
  });

  test('lets the search of whole texts run, and only scripts do so', () => {
    expect(directives(policy).get('script-src')).toContain("'wasm-unsafe-eval'");
    expect(policy.match(/wasm-unsafe-eval/g)).toHaveLength(1);
  });

  test('keeps forms and the base address within the site', () => {
    expect(directives(policy).get('form-action')).toEqual(["'self'"]);
    expect(directives(policy).get('base-uri')).toEqual(["'none'"]);
  });
});

test('only the header forbids framing: a <meta> cannot', () => {
  expect(directives(header).get('frame-ancestors')).toEqual(["'none'"]);
  expect(META_POLICY).not.toContain('frame-ancestors');
});

describe('the file of headers', () => {
  test('names every page under the base path', () => {
    expect(headersFile('/').split('\n')[0]).toBe('/*');
    expect(headersFile('/words/').split('\n')[0]).toBe('/words/*');
  });

  test('has each header on a line, set in, and ends with a line end', () => {
    const lines = headersFile('/').split('\n');
    expect(lines.slice(1, -1)).toEqual(
      Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    );
    expect(lines.at(-1)).toBe('');
  });

  test('tells nobody where a reader came from, and asks for no camera', () => {
    expect(headersFile('/')).toContain('  Referrer-Policy: no-referrer\n');
    expect(headersFile('/')).toContain('  X-Content-Type-Options: nosniff\n');
    expect(headersFile('/')).toMatch(/Permissions-Policy: .*camera=\(\)/);
  });
});
