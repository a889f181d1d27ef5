import { describe, expect, test } from 'vitest';
import { termFinder } from '../../../src/glossary/find-terms.ts';
import { linkTerms, linkTermsOnce, type LinkOptions } from '../../../src/glossary/link-terms.ts';
import { aTerm } from './a-term.ts';

const find = termFinder([aTerm('lease'), aTerm('peppercorn-rent'), aTerm('rent')]);
const link = (html: string, options: Partial<LinkOptions> = {}) =>
  linkTerms(html, { find, address: (path) => path, ...options });

/** The link that is made around a text. */
const jargon = (id: string, text: string): string =>
  `<a class="jargon" href="/jargon/${id}/" data-term="${id}">${text}</a>`;

describe('first mentions', () => {
  test('a term is linked where it is first met, and not again', () => {
    expect(link('<p>A lease. The lease ends.</p><p>Leases end.</p>').html).toBe(
      `<p>A ${jargon('lease', 'lease')}. The lease ends.</p><p>Leases end.</p>`,
    );
  });

  test('each section under an h2 starts anew; an h3 does not', () => {
    expect(link('<p>lease</p><h2>One</h2><p>lease</p><h3>Two</h3><p>lease</p>').html).toBe(
      `<p>${jargon('lease', 'lease')}</p><h2>One</h2><p>${jargon('lease', 'lease')}</p><h3>Two</h3><p>lease</p>`,
    );
  });

  test('an h1 starts anew too: several pages may stand on one', () => {
    expect(link('<h1>One</h1><p>lease</p><h1>Two</h1><p>lease</p>').html).toBe(
      `<h1>One</h1><p>${jargon('lease', 'lease')}</p><h1>Two</h1><p>${jargon('lease', 'lease')}</p>`,
    );
  });

  test('the longest name wins, and the shorter one is still to come', () => {
    expect(link('<p>A peppercorn rent is a rent.</p>').html).toBe(
      `<p>A ${jargon('peppercorn-rent', 'peppercorn rent')} is a ${jargon('rent', 'rent')}.</p>`,
    );
  });

  test('the words are listed once each, in the order in which they come', () => {
    expect(link('<p>rent, lease</p><h2>x</h2><p>lease, peppercorn rent</p>').words).toEqual([
      'rent',
      'lease',
      'peppercorn-rent',
    ]);
  });

  test('a name is found inside bold, lists and details', () => {
    expect(link('<ul><li><strong>rent</strong></li></ul><details><p>lease</p></details>').words).toEqual([
      'rent',
      'lease',
    ]);
  });
});

describe('where no link is made', () => {
  test.each([
    '<h1>lease</h1>',
    '<h2>lease</h2>',
    '<h3>the <em>lease</em></h3>',
    '<h6>lease</h6>',
    '<a href="https://example.org/">lease</a>',
    '<p><code>lease</code></p>',
    '<pre>lease</pre>',
    '<blockquote><p>lease</p></blockquote>',
    '<p><q>lease</q></p>',
    '<button>lease</button>',
    '<details><summary>lease</summary></details>',
    '<table><thead><tr><th>lease</th></tr></thead></table>',
    '<svg><text>lease</text></svg>',
    '<p data-no-link>The <strong>lease</strong>.</p>',
    '<p title="lease">x</p>',
  ])('%s', (html) => {
    const linked = link(html);
    expect(linked.words).toEqual([]);
    expect(linked.html).toContain('lease');
    expect(linked.html).not.toContain('jargon');
  });

  test('a mention in a heading is not the first mention', () => {
    expect(link('<h2>The lease</h2><p>Your lease.</p>').html).toBe(
      `<h2>The lease</h2><p>Your ${jargon('lease', 'lease')}.</p>`,
    );
  });

  test('on the term’s own page, its name stays plain and other terms are linked', () => {
    expect(link('<p>A lease has a rent.</p>', { own: 'lease' })).toEqual({
      html: `<p>A lease has a ${jargon('rent', 'rent')}.</p>`,
      words: ['rent'],
    });
  });

  test('after data-no-link, linking goes on', () => {
    expect(link('<p><span data-no-link>lease</span> or lease</p>').html).toBe(
      `<p><span data-no-link="">lease</span> or ${jargon('lease', 'lease')}</p>`,
    );
  });
});

describe('a link that somebody wrote themselves', () => {
  const written = '<a class="jargon" href="/jargon/lease/" data-term="lease">paper you sign</a>';

  test('is a mention: the name is not linked again in that section', () => {
    expect(link(`<p>The ${written}. A lease.</p><h2>x</h2><p>A lease.</p>`).html).toBe(
      `<p>The ${written}. A lease.</p><h2>x</h2><p>A ${jargon('lease', 'lease')}.</p>`,
    );
  });

  test('is among the words of the page', () => {
    expect(link(`<p>The ${written} and the rent.</p>`).words).toEqual(['lease', 'rent']);
  });

  test('counts even where no links are made', () => {
    expect(link(`<p data-no-link>The ${written}.</p>`).words).toEqual(['lease']);
  });
});

describe('addresses', () => {
  const address = (path: string): string => `/words${path}`;

  test('the base path is added to links that we make and to links within the site', () => {
    expect(link('<p>A lease. <a href="/guides/x/">x</a></p>', { address }).html).toBe(
      '<p>A <a class="jargon" href="/words/jargon/lease/" data-term="lease">lease</a>. <a href="/words/guides/x/">x</a></p>',
    );
  });

  test.each(['https://example.org/a/', '#part', 'mailto:a@example.org', 'page/', '//example.org/a/'])(
    'and not to %s',
    (href) => {
      const html = `<p><a href="${href}">x</a></p>`;
      expect(link(html, { address }).html).toBe(html);
    },
  );

  test('it is added once, however deep the link stands', () => {
    expect(
      link('<ul><li><p><a href="/search/"><b>x</b></a></p></li></ul>', { address }).html.match(/words/g),
    ).toHaveLength(1);
  });
});

describe('several pages on one', () => {
  test('inside data-id-prefix, ids and the links to them get the prefix', () => {
    expect(
      link(
        '<p id="top"><a href="#top">x</a></p><section data-id-prefix="one-"><h3 id="what">What</h3><a href="#what">x</a></section><p id="end"></p>',
      ).html,
    ).toBe(
      '<p id="top"><a href="#top">x</a></p><section data-id-prefix="one-"><h3 id="one-what">What</h3><a href="#one-what">x</a></section><p id="end"></p>',
    );
  });

  test('each page keeps its own prefix', () => {
    const { html } = link(
      '<div data-id-prefix="a-"><i id="x"></i></div><div data-id-prefix="b-"><i id="x"></i></div>',
    );
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['a-x', 'b-x']);
  });

  test('demoted, each heading is one step smaller, down to the smallest', () => {
    expect(link('<h1>a</h1><h2>b</h2><h5>c</h5><h6>d</h6>', { demote: true }).html).toBe(
      '<h2>a</h2><h3>b</h3><h6>c</h6><h6>d</h6>',
    );
  });

  test('demoted, the old h2 still starts a section, and stays unlinked', () => {
    expect(link('<p>lease</p><h2>lease</h2><p>lease</p>', { demote: true }).html).toBe(
      `<p>${jargon('lease', 'lease')}</p><h3>lease</h3><p>${jargon('lease', 'lease')}</p>`,
    );
  });
});

describe('texts that several editions have in common', () => {
  const address = (path: string): string => path;
  const html = '<p>A lease and its rent.</p>';

  test('are linked once for the same terms, and come out the same', () => {
    const first = linkTermsOnce(html, { find, address, own: 'rent' });
    expect(first).toEqual(link(html, { own: 'rent' }));
    expect(linkTermsOnce(html, { find, address, own: 'rent' })).toBe(first);
  });

  test('are linked anew on the page of another term, and for other terms', () => {
    linkTermsOnce(html, { find, address, own: 'rent' });
    expect(linkTermsOnce(html, { find, address, own: 'lease' }).words).toEqual(['rent']);
    const none = termFinder([]);
    expect(linkTermsOnce(html, { find: none, address, own: 'rent' }).words).toEqual([]);
  });
});
