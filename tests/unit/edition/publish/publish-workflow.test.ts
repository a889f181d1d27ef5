import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from './a-folder.ts';
import { runStep } from './workflow-steps.ts';

/** What the build is told, for a repository and the variables that its owner has set. */
async function told(repository: string, variables: Record<string, string>) {
  const folder = await aFolder();
  const { code, out } = runStep('publish.yml', 'Where will it stand?', {
    cwd: folder,
    env: {
      GITHUB_ENV: join(folder, 'env'),
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_OWNER: repository.split('/')[0]!,
      SITE: '',
      BASE: '',
      ...variables,
    },
  });
  return { code, out, env: code === 0 ? readFileSync(join(folder, 'env'), 'utf8') : '' };
}

// The shell of a workflow runs on Linux.
describe.skipIf(process.platform === 'win32')('the workflow that publishes', () => {
  test.each([
    [
      'a fork stands under its own name',
      'Anytown/in-our-words',
      {},
      'https://anytown.github.io',
      '/in-our-words/',
    ],
    [
      'the owner’s own site stands at the root',
      'Anytown/anytown.github.io',
      {},
      'https://anytown.github.io',
      '/',
    ],
    [
      'a domain of one’s own stands at the root',
      'a/b',
      { SITE: 'https://words.example' },
      'https://words.example',
      '',
    ],
    [
      'or where its owner says',
      'a/b',
      { SITE: 'https://words.example', BASE: '/words/' },
      'https://words.example',
      '/words/',
    ],
  ])('on GitHub Pages, %s', async (_, repository, variables, site, base) => {
    const { env } = await told(repository, { PUBLISH_TO: 'github-pages', ...variables });
    expect(env).toBe(`SITE_URL=${site}\nBASE_PATH=${base}\n`);
  });

  test('elsewhere nothing is guessed', async () => {
    expect((await told('a/b', { PUBLISH_TO: 'netlify' })).env).toBe('SITE_URL=\nBASE_PATH=\n');
  });

  test('a host that there is not is named, with those that there are', async () => {
    const { code, out } = await told('a/b', { PUBLISH_TO: 'github' });
    expect(code).toBe(1);
    expect(out).toContain('“github”');
    expect(out).toContain('github-pages, netlify or cloudflare-pages');
  });
});
