import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

interface Brought {
  readonly what: string;
  /** Where the text of its licence is: its own, or, where it came without one, that of a package under the same licence. */
  readonly licence: string;
}

/** What a package brings along of others, in files of its own, where esbuild does not see it. */
const BROUGHT_ALONG: Readonly<Record<string, readonly Brought[]>> = {
  jszip: [
    { what: 'pako, MIT, https://github.com/nodeca/pako', licence: 'node_modules/pako/LICENSE' },
    { what: 'lie, MIT, https://github.com/calvinmetcalf/lie', licence: 'node_modules/lie/license.md' },
    {
      what: 'immediate, MIT, https://github.com/calvinmetcalf/immediate',
      licence: 'node_modules/immediate/LICENSE.txt',
    },
    {
      what: 'setImmediate, MIT, https://github.com/YuzuJS/setImmediate',
      licence: 'node_modules/setimmediate/LICENSE.txt',
    },
  ],
  tldts: [
    { what: 'the Public Suffix List, MPL-2.0, https://publicsuffix.org', licence: 'node_modules/web-ext/LICENSE' },
  ],
  unpdf: [
    {
      what: 'PDF.js of Mozilla, Apache-2.0, https://github.com/mozilla/pdf.js',
      licence: 'node_modules/typescript/LICENSE',
    },
  ],
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

async function noticeOf(root: string, path: string): Promise<string> {
  const folder = join(root, path);
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} ${version} has no text of its licence`);
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).trim()));
  const along = (BROUGHT_ALONG[name] ?? []).map(async ({ what, licence }) => {
    const text = await readFile(join(root, licence), 'utf8');
    return `It brings along ${what}:\n\n${text.replaceAll('\r', '').trim()}`;
  });
  return [`${name} ${version}`, ...texts, ...(await Promise.all(along))].join('\n\n');
}

/**
 * Name, version and licence of each npm package of which some code is in what was built; it throws where one has no
 * licence's text.
 * @param metafiles what esbuild tells of each build
 * @param root the folder that their paths begin at
 */
export async function thirdPartyNotices(metafiles: readonly Metafile[], root: string): Promise<string> {
  const notices = await Promise.all(packageFolders(metafiles).map((folder) => noticeOf(root, folder)));
  return `${notices.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
