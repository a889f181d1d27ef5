// retext has no command of its own for English prose: this is the smallest one, with the plugins that do what we do.
import { readFile } from 'node:fs/promises';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

const processor = unified()
  .use(retextEnglish)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextSimplify)
  .use(retextStringify);
const files = await Promise.all(
  process.argv.slice(2).map(async (path) => {
    const file = new VFile({ path, value: await readFile(path, 'utf8') });
    await processor.process(file);
    return file;
  }),
);
process.stdout.write(reporter(files));
