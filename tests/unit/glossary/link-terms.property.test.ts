import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { termFinder } from '../../../src/glossary/find-terms.ts';
import { linkTerms } from '../../../src/glossary/link-terms.ts';
import { aTerm } from './a-term.ts';

const terms = [
  aTerm('lease'),
  aTerm('peppercorn-rent'),
  aTerm('rent', { aliases: ['rents & rates'] }),
  aTerm('community-asset-transfer', { acronym: 'CAT', title: 'community asset transfer' }),
  aTerm('landlords-covenant', { title: "landlord's covenant" }),
];
const find = termFinder(terms);

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'lease',
        'Leases',
        'peppercorn-rent',
        'rents &amp; rates',
        'CAT',
        'community asset transfer',
        'landlord’s covenant',
        ' ',
        '\n',
        '. ',
        ' &lt;b&gt; ',
        '&nbsp;',
        '£5',
        '😀',
      ),
      fc.stringMatching(/^[a-z ,.;’'()-]{0,8}$/),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const inline = fc
  .tuple(
    fc.constantFrom('strong', 'em', 'span', 'q', 'code', 'button', 'a href="https://example.org/"'),
    text,
  )
  .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`);

const block = fc
  .tuple(
    fc.constantFrom(
      'p',
      'li',
      'h2',
      'h3',
      'div',
      'blockquote',
      'p data-no-link',
      'p class="a b" title="lease"',
    ),
    fc.array(fc.oneof(text, inline), { maxLength: 4 }),
  )
  .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`);

const page = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n'));

const options = { find, address: (path: string) => path };
const ADDED = /<a class="jargon" href="[^"]*" data-term="[^"]*">([^<]*)<\/a>/g;

test('linking adds links and changes nothing else: take them out and the page is as it was', () => {
  let links = 0;
  fc.assert(
    fc.property(page, (html) => {
      const linked = linkTerms(html, options).html;
      links += linked.match(ADDED)?.length ?? 0;
      expect(linked.replace(ADDED, '$1')).toBe(toHtml(fromHtml(html, { fragment: true })));
    }),
    { numRuns: 300 },
  );
  expect(links).toBeGreaterThan(100);
});

test('in each section a term is linked once, and the words listed are those that are linked', () => {
  fc.assert(
    fc.property(page, (html) => {
      const linked = linkTerms(html, options);
      const all = [...linked.html.matchAll(/data-term="([^"]*)"/g)].map(([, id]) => id);
      expect(linked.words).toEqual([...new Set(all)]);
      for (const section of linked.html.split(/(?=<h2>)/)) {
        const ids = [...section.matchAll(/data-term="([^"]*)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }),
  );
});

test('linking a second time links nothing new', () => {
  fc.assert(
    fc.property(page, (html) => {
      const once = linkTerms(html, options).html;
      expect(linkTerms(once, options).html).toBe(once);
    }),
  );
});
