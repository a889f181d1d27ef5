import { loadNames } from './names-loader.ts';
import { searchTexts } from './whole-text.ts';

interface Result {
  href: string;
  title: string;
  official?: string;
  about?: string;
  /** HTML of an excerpt. */
  excerpt?: string;
}

const base = document.body.dataset.base ?? '/';
const region = document.querySelector<HTMLElement>('#results');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const input = document.querySelector<HTMLInputElement>('#search');
if (input) input.value = query;
if (region) void show(region);

async function show(results: HTMLElement): Promise<void> {
  if (query === '') {
    results.replaceChildren(paragraph('Type a word, some letters, or what somebody said to you.'));
    results.dataset.search = 'done';
    return;
  }
  results.replaceChildren(paragraph('Looking …'));
  // Names come first and are small: they show while the texts are still being searched.
  const named = byName();
  named.then(
    ({ found }) => {
      if (found.length > 0) results.replaceChildren(paragraph('Looking in the pages too …'), listOf(found));
    },
    () => undefined,
  );
  const [names, texts] = await Promise.allSettled([named, searchTexts(base, query)]);
  const found: Result[] = names.status === 'fulfilled' ? names.value.found : [];
  const seen = new Set(found.map(({ href }) => href));
  if (texts.status === 'fulfilled') {
    for (const { url, title, excerpt } of texts.value)
      if (!seen.has(url)) found.push({ href: url, title, excerpt });
  }
  const failed = names.status === 'rejected' || texts.status === 'rejected';
  const parts: HTMLElement[] = [paragraph(count(found.length))];
  if (names.status === 'fulfilled' && names.value.didYouMean) parts.push(guess(names.value.didYouMean));
  if (found.length > 0) parts.push(listOf(found));
  if (found.length === 0 || failed) parts.push(wayOut(failed));
  results.replaceChildren(...parts);
  results.dataset.search = 'done';
}

async function byName(): Promise<{ found: Result[]; didYouMean: string | undefined }> {
  const { names, described } = await loadNames(base);
  await described;
  const { hits, didYouMean } = names.search(query);
  const found = hits.map((hit): Result => ({
    href: base + hit.path.slice(1),
    title: hit.plain ?? hit.title,
    ...(hit.plain ? { official: hit.title } : {}),
    ...(hit.about ? { about: hit.about } : {}),
  }));
  return { found, didYouMean };
}

function count(results: number): string {
  if (results === 0) return `We found nothing for “${query}”.`;
  return `${results} ${results === 1 ? 'answer' : 'answers'} for “${query}”.`;
}

function guess(name: string): HTMLElement {
  const line = paragraph('Did you mean ');
  line.dataset.didYouMean = '';
  const link = document.createElement('a');
  link.href = `${base}search/?q=${encodeURIComponent(name)}`;
  link.textContent = name;
  line.append(link, '?');
  return line;
}

function listOf(found: readonly Result[]): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'results';
  list.append(
    ...found.map((result) => {
      const item = document.createElement('li');
      item.dataset.result = '';
      const link = document.createElement('a');
      link.href = result.href;
      link.textContent = result.title;
      item.append(link);
      if (result.official) {
        const official = document.createElement('span');
        official.className = 'soft';
        official.textContent = ` ${result.official}`;
        item.append(official);
      }
      if (result.about) item.append(paragraph(result.about));
      if (result.excerpt) item.append(excerptOf(result.excerpt));
      return item;
    }),
  );
  return list;
}

/** Pagefind escapes the text and adds only `<mark>`; it is taken apart all the same, and put together as text. */
function excerptOf(html: string): HTMLElement {
  const line = document.createElement('p');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      line.append(mark);
    } else line.append(node.textContent ?? '');
  }
  return line;
}

function wayOut(failed: boolean): HTMLElement {
  const line = paragraph(
    failed ? 'Part of the search did not load. ' : 'Try fewer words, or another way to say it. ',
  );
  const link = document.createElement('a');
  link.href = `${base}jargon/`;
  link.textContent = 'See every word, A to Z';
  line.append(link, '.');
  return line;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
