// Packs the built extension for each store, and the source that it was built from, which Firefox's store asks for: `npm run package`.
//   --built DIR  the folder that it was built into
//   --out DIR    where the packages go
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn, sourceFiles } from './read-files.ts';
import { STORES, storeFiles } from './store-files.ts';
import { type Files, zip } from './zip.ts';

const { built, out } = parseArgs({
  options: {
    built: { type: 'string', default: 'dist/extension' },
    out: { type: 'string', default: 'dist/packages' },
  },
}).values;
const extension = await filesIn(built);

async function write(kind: string, files: Files): Promise<void> {
  const file = join(out, `portal-cookie-inspector-${kind}.zip`);
  await writeFile(file, zip(files));
  console.log(file);
}

await mkdir(out, { recursive: true });
for (const store of STORES) await write(store, storeFiles(extension, store));
const source = await sourceFiles();
if (source === null) console.error('No archive of the source is made, since this folder is no clone.');
else await write('source', source);
