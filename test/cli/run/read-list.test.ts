import { describe, expect, test } from 'vitest';
import { listNotes } from '../../../src/cli/run/list-notes.ts';
import { readList } from '../../../src/cli/run/read-list.ts';

const urls = (text: string) => readList(text).targets.map(({ url }) => url);

describe('a list of portals is', () => {
  test.each([
    {
      as: 'an address a line',
      text: 'https://a.example/\n\nb.example\r\n',
      is: ['https://a.example/', 'https://b.example/'],
    },
    {
      as: 'lines with comments',
      text: '# towns\na.example # the first\nb.example/#top',
      is: ['https://a.example/', 'https://b.example/'],
    },
    {
      as: 'a table',
      text: 'Town;URL\nA;https://a.example/x\n"B; C";b.example',
      is: ['https://a.example/x', 'https://b.example/'],
    },
    { as: 'a table of hosts', text: '\ufeff"host","name"\r\n"a.example","=1+1"\r\n', is: ['https://a.example/'] },
    { as: 'a table with an empty address', text: 'url\thost\n\ta.example', is: ['https://a.example/'] },
    { as: 'one column', text: 'url\na.example\n# more\nb.example', is: ['https://a.example/', 'https://b.example/'] },
    { as: 'without a password that is written', text: 'https://me:secret@a.example/', is: ['https://a.example/'] },
    { as: 'empty', text: '', is: [] },
  ])('$as', ({ text, is }) => expect(urls(text)).toEqual(is));
});

test('lines that name nothing or name it again are told with their numbers', () => {
  const list = readList('a.example\nnot a host\nhttps://a.example\n..\nftp://a.example\na,b\nA.example');
  expect(list).toMatchObject({ targets: [{ host: 'a.example' }], repeated: [3, 7], unread: [2, 4, 5, 6] });
  expect(listNotes(list)).toEqual([
    '4 lines name no address of a web page and are left out: 2, 4-6.',
    '2 lines name a portal again: 3, 7.',
  ]);
});

test('rows of a table are told by the line that they begin on', () => {
  expect(readList('name,url\n"a\nb",a.example\n"c ""d""\n",nothing here').unread).toEqual([4]);
});

test('a quote that is never closed makes no address of the lines behind it', () => {
  expect(readList('host\n"a.example\nb.example\n')).toMatchObject({ targets: [], unread: [2] });
});

test('a thousand bad lines do no harm', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => (index % 2 === 0 ? `p${index}.example` : '?'));
  const list = readList(lines.join('\n'));
  expect(list.targets).toHaveLength(1000);
  expect(listNotes(list)).toEqual([expect.stringMatching(/^1000 lines .*: 2, 4, .*, 40 and 980 more stretches\.$/)]);
});

test.each([
  { address: 'https://a.example', folder: /^a\.example$/ },
  { address: 'https://a.example:8443/', folder: /^a\.example_8443$/ },
  { address: 'https://[::1]/', folder: /^___1_$/ },
  { address: 'http://a.example/', folder: /^a\.example-[\da-f]{8}$/ },
  { address: 'https://a.example/../..%2f?x=/..', folder: /^a\.example-[\da-f]{8}$/ },
])('the folder of $address is $folder', ({ address, folder }) => {
  expect(readList(address).targets[0]?.folder).toMatch(folder);
});
