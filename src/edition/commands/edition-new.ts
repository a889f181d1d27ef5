import { nearest } from '../../checker/nearest.ts';
import { editionSchema } from '../edition.ts';
import { blankSettings } from '../new/blank-settings.ts';
import { copiedSettings, placeIds } from '../new/copied-settings.ts';
import { idOf, type NewEdition } from '../new/answers.ts';
import { firstToFill } from '../new/first-to-fill.ts';
import { readYaml } from '../yaml-file.ts';
import { answer, type ExitCode } from './answer.ts';
import { contentOf, editionSlugs } from './edition-named.ts';
import { readNewArguments, USAGE, type NewEditionArguments } from './edition-new/arguments.ts';
import { makeEdition } from './edition-new/make-edition.ts';
import { askNewEdition, Cancelled } from './edition-new/questions.ts';
import { print } from './print.ts';
import { WrongUse } from './wrong-use.ts';
import type { ContentFile } from '../content-files.ts';

/** The `edition:new` command. Asks where there is somebody to ask. */
export async function runEditionNew(args: readonly string[]): Promise<ExitCode> {
  return answer(async () => {
    const said = readNewArguments(args);
    if (said.help) {
      print(USAGE);
      return 0;
    }
    const files = await contentOf(said.content);
    const slugs = editionSlugs(files);
    if (said.slug !== undefined && slugs.includes(said.slug))
      throw new WrongUse(`There is an edition “${said.slug}” already. Choose another --slug.`);
    const source = said.from && sourceOf(said.from, files, slugs);
    const asks = process.stdin.isTTY && process.stdout.isTTY && !said.yes;
    let all: NewEditionArguments;
    try {
      all = asks
        ? await askNewEdition(said, {
            slugs,
            hasDefault: files.some(({ path }) => path === 'editions/default'),
          })
        : said;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      process.stderr.write('Nothing was made.\n');
      return 1;
    }
    const edition = complete(all, source?.text);
    const settings = source
      ? copiedSettings(source.text, edition, source.name, source.place)
      : blankSettings(edition);
    const written = await makeEdition(
      {
        slug: edition.slug,
        settings,
        from: source && `${all.content}/editions/${source.slug}`,
        place: source?.place,
        isDefault: all.isDefault ?? false,
      },
      all.content,
    );
    print(`Made:\n${written.map((path) => `  ${path}\n`).join('')}\n`);
    print(`${firstToFill(await contentOf(all.content), edition.slug)}\n\n${next(edition.slug, written[0]!)}`);
    return 0;
  });
}

interface Source {
  /** As the new file names it: “liverpool-city-region/sefton”. */
  name: string;
  slug: string;
  place?: string | undefined;
  /** Its `edition.yaml`. */
  text: string;
}

function sourceOf(
  { slug, place }: NonNullable<NewEditionArguments['from']>,
  files: readonly ContentFile[],
  slugs: readonly string[],
): Source {
  const path = `editions/${slug}/edition.yaml`;
  const text = files.find((file) => file.path === path)?.text;
  if (text === undefined) {
    const near = nearest(slug, slugs);
    throw new WrongUse(
      `--from: there is no edition “${slug}”. ${near ? `Did you mean “${near}”?` : `There are: ${slugs.join(', ')}.`}`,
    );
  }
  if (!readYaml({ path, source: text, text, offset: 0 }, editionSchema).value)
    throw new WrongUse(
      `--from: “${slug}” has errors. npm run edition:check -- ${slug} says how to mend them.`,
    );
  const places = placeIds(text);
  if (place !== undefined && !places.includes(place)) {
    const near = nearest(place, places);
    throw new WrongUse(
      `--from: “${slug}” has no place “${place}”. ${near ? `Did you mean “${near}”?` : `It has: ${places.join(', ') || 'none'}.`}`,
    );
  }
  return { name: place === undefined ? slug : `${slug}/${place}`, slug, place, text };
}

/** What was said and asked, with what follows from it. */
function complete(all: NewEditionArguments, source: string | undefined): NewEdition {
  if (all.name === undefined)
    throw new WrongUse(`Say what the edition is for: --name "Anytown".\n\n${USAGE}`);
  const slug = all.slug ?? idOf(all.name);
  if (slug === '') throw new WrongUse('Give the edition a name for its folder: --slug anytown.');
  const area = all.kind === 'combined-authority' || all.places.length > 0;
  const copied = source === undefined || all.from?.place !== undefined ? undefined : scopeOf(source);
  return { ...all, name: all.name.trim(), slug, scope: all.scope ?? copied ?? (area ? 'area' : 'council') };
}

function scopeOf(source: string): NewEdition['scope'] | undefined {
  return readYaml({ path: '', source, text: source, offset: 0 }, editionSchema).value?.scope;
}

function next(slug: string, settings: string): string {
  return `Then:
  npm run edition:check -- ${slug}       says what is wrong in ${settings}, and how to mend it
  npm run build -- --edition ${slug}     builds the site in dist/
  npm run edition:status -- ${slug}      says what is missing, and where it shows
`;
}
