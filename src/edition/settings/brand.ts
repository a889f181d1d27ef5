import { z } from 'zod';
import { bare, text } from './leaf.ts';

const colour = (like: string) => bare(z.string().regex(/^#[0-9a-f]{6}$/i, `a colour is written as ${like}`));

const fileName = (endings: string) =>
  bare(
    z
      .string()
      .regex(
        new RegExp(`^[a-z0-9][a-z0-9._-]*\\.(?:${endings})$`, 'i'),
        `the name of a file in the edition’s public folder, ending in ${endings.replaceAll('|', ', ')}`,
      ),
  );

/** What the site calls itself, and its look. */
export const brand = z
  .strictObject({
    name: bare(text).describe('The site’s name, in place of “In Our Words”.').optional(),
    accent: colour('#0a4f5c')
      .describe('Colour of links on a light page. It needs a contrast of 7 to 1.')
      .optional(),
    accentDark: colour('#8fd3de').describe('The same on a dark page. Left out: made from accent.').optional(),
    logo: fileName('svg|png|webp').describe('A file in public/ beside edition.yaml: logo.svg.').optional(),
    favicon: fileName('svg|png|ico').describe('The small icon in a browser’s tab: favicon.svg.').optional(),
  })
  .refine((value) => value.accentDark === undefined || value.accent !== undefined, {
    path: ['accentDark'],
    message: 'a colour for dark pages needs one for light pages too; add accent',
  });
