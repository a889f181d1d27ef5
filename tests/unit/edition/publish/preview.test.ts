import { expect, test } from 'vitest';
import { makePreview, previewPage, previewStyles } from '../../../../src/edition/publish/preview.ts';
import { aFolder, filesOf } from './a-folder.ts';

test('links lead from file to file, wherever the page is', () => {
  const link = '<a href="/guides/procurement/#bands">bands</a>';
  expect(previewPage(link, 'index.html')).toBe('<a href="guides/procurement/index.html#bands">bands</a>');
  expect(previewPage(link, 'jargon/tupe/index.html')).toBe(
    '<a href="../../guides/procurement/index.html#bands">bands</a>',
  );
  expect(previewPage('<a href="/">home</a>', '404.html')).toBe('<a href="index.html">home</a>');
});

test('pictures, forms and files are found too', () => {
  expect(
    previewPage('<img src="/logo.svg"><form action="/jargon/"><a href="/downloads/a.docx">', 'a/index.html'),
  ).toBe('<img src="../logo.svg"><form action="../jargon/index.html"><a href="../downloads/a.docx">');
});

test.each([
  ['another site', '<a href="https://anytown.example/">x</a>'],
  ['another site with the same protocol', '<a href="//anytown.example/">x</a>'],
  ['a place on the page', '<a href="#main">x</a>'],
  ['an e-mail address', '<a href="mailto:a@anytown.example">x</a>'],
  ['words that look like a link', '<p>Write href="/jargon/" here.</p>'],
])('%s is left alone', (_, html) => {
  expect(previewPage(html, 'index.html')).toBe(html);
});

test('scripts go, and so does the policy, which is for what is served', () => {
  const data = '<script type="application/ld+json">{"a":1}</script>';
  expect(
    previewPage(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script type="module" src="/_astro/a.js"></script>${data}`,
      'index.html',
    ),
  ).toBe(data);
});

test('style sheets find their font', () => {
  expect(previewStyles('src:url(/_astro/a.woff2)', '_astro/Base.css')).toBe('src:url(a.woff2)');
  expect(previewStyles('src:url("/fonts/a.woff2")', '_astro/Base.css')).toBe('src:url("../fonts/a.woff2")');
});

test('a folder is changed in place, and loses its search index', async () => {
  const folder = await aFolder({
    'index.html': '<a href="/jargon/">',
    'jargon/index.html': '<a href="/">',
    'jargon.json': '{"url":"/jargon/"}',
    'pagefind/pagefind.js': '',
  });
  await makePreview(folder);
  expect(await filesOf(folder)).toEqual({
    'index.html': '<a href="jargon/index.html">',
    'jargon/index.html': '<a href="../index.html">',
    'jargon.json': '{"url":"/jargon/"}',
  });
});
