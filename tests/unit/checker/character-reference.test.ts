import { expect, test } from 'vitest';
import { readHtmlReference, readMarkdownReference } from '../../../src/checker/character-reference.ts';

test.each([
  ['&amp; more', 5, '&'],
  ['&eacute;t', 8, 'é'],
  ['&#163;5', 6, '£'],
  ['&#xA3;5', 6, '£'],
  ['&#x1F600;', 9, '😀'],
  ['&semi;;', 6, ';'],
  ['&NotEqualTilde;', 15, '≂̸'],
])('HTML and Markdown read %s alike', (text, length, value) => {
  expect(readHtmlReference(text)).toEqual({ length, value });
  expect(readMarkdownReference(text)).toEqual({ length, value });
});

test.each([
  ['&copy 2020', 5, '©'],
  ['&notit;', 4, '¬'],
  ['&ampere', 4, '&'],
  ['&#163 5', 5, '£'],
  ['&#150;', 6, '–'],
])('HTML alone reads %s', (text, length, value) => {
  expect(readHtmlReference(text)).toEqual({ length, value });
});

test.each(['&copy 2020', '&notit;', '&ampere', '&#163 5'])('Markdown leaves %s as it is', (text) => {
  expect(readMarkdownReference(text)).toBeUndefined();
});

test.each(['&', '& amp;', '&;', '&nosuch;', '&#;', '&#x;', 'amp;', 'a &amp;'])(
  '%s is nothing to either',
  (text) => {
    expect(readHtmlReference(text)).toBeUndefined();
    expect(readMarkdownReference(text)).toBeUndefined();
  },
);

test.each(['&#0;', '&#xD800;', '&#x110000;', '&#128;'])('Markdown cannot show %s', (text) => {
  expect(readMarkdownReference(text)?.value).toBe('\ufffd');
});
