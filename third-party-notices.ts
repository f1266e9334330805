import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** What a package brings along of others, in files of its own, where esbuild does not see it. */
const BROUGHT_ALONG: Readonly<Record<string, string>> = {
  jszip: 'pako, MIT, https://github.com/nodeca/pako',
  tldts: 'the Public Suffix List, MPL-2.0, https://publicsuffix.org',
  unpdf:
    'PDF.js of Mozilla, Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0), https://github.com/mozilla/pdf.js',
};

const LICENCE = /^(?:licen[cs]e|notice|copying)(?:\.(?:md|markdown|txt))?$/i;

/** The innermost package's folder: `node_modules/a/node_modules/@b/c` of a file within. */
const PACKAGE = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/;

/** The folders of the packages of which some code is in what was built. */
function packageFolders(metafiles: readonly Metafile[]): readonly string[] {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => PACKAGE.exec(file)?.slice(0, 1) ?? []);
  return [...new Set(folders)];
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} ${version} has no text of its licence`);
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).trim()));
  const along = BROUGHT_ALONG[name];
  return [`${name} ${version}`, ...(along ? [`It brings along ${along}.`] : []), ...texts].join('\n\n');
}

/**
 * Name, version and licence of each npm package of which some code is in what was built; it throws where one has no
 * licence's text.
 * @param metafiles what esbuild tells of each build
 * @param root the folder that their paths begin at
 */
export async function thirdPartyNotices(metafiles: readonly Metafile[], root: string): Promise<string> {
  const notices = await Promise.all(packageFolders(metafiles).map((folder) => noticeOf(join(root, folder))));
  return `${notices.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
