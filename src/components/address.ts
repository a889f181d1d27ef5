const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of one of the site's own paths, under the base path: `/jargon/` → `/words/jargon/`. */
export function address(path: string): string {
  return path.startsWith('/') ? BASE + path.slice(1) : path;
}
