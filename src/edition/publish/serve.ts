import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security.ts';

/** A server that runs. */
export interface Serving {
  /** Where the site is, with its base path. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site on this machine alone, with the headers that a host should send.
 *
 * @param port the port to try first; the next free one is taken. 0 takes any.
 */
export async function serve(folder: string, base: string, port: number): Promise<Serving> {
  const files = sirv(folder, {
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404, { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  const at = await listen(server, port);
  return {
    url: `http://127.0.0.1:${at}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let at = port; ; at += 1) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE' && at < port + 20) resolve(true);
        else reject(error);
      };
      server.once('error', failed);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(false);
      });
    });
    if (taken) continue;
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : at;
  }
}
