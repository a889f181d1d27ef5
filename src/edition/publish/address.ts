/** Where a site will stand. */
export interface Address {
  /** Origin with no path, such as `https://words.example.org`; absent when nobody has said. */
  site: string | undefined;
  /** Path that the site stands under, with a slash at both ends. */
  base: string;
}

/**
 * Reads `SITE_URL` and `BASE_PATH`.
 *
 * @throws an Error for people where one of them is not an address
 */
export function readAddress(environment: Record<string, string | undefined> = process.env): Address {
  const { SITE_URL: site, BASE_PATH: path } = environment;
  if (site && (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))) {
    throw new Error(`SITE_URL should be an address such as https://words.example.org, not “${site}”.`);
  }
  const parts = (path ?? '').split('/').filter(Boolean);
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || part === '.' || part === '..'))
    throw new Error(`BASE_PATH should be a path such as /words/, not “${path}”.`);
  return {
    site: site ? new URL(site).origin : undefined,
    base: parts.length === 0 ? '/' : `/${parts.join('/')}/`,
  };
}
