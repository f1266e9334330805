import { expect, test } from 'vitest';
import { decodeText } from '../../src/documents/decode-text.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text);
const wide = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  { what: 'UTF-8, when nothing is named', bytes: utf8('été'), text: 'été' },
  { what: 'without the mark that UTF-8 may begin with', bytes: utf8('\ufeffété'), text: 'été' },
  { what: 'as the header says', bytes: latin('été'), type: 'text/html; charset=iso-8859-1', text: 'été' },
  { what: 'as the header says in quotes', bytes: latin('été'), type: 'text/html; charset="iso-8859-1"', text: 'été' },
  {
    what: 'as the header says rather than the document',
    bytes: utf8('<meta charset="iso-8859-1">é'),
    type: 'text/html; charset=utf-8',
    text: '<meta charset="iso-8859-1">é',
  },
  {
    what: 'as the document says',
    bytes: Buffer.from([...latin('<meta charset="windows-1251">'), 0xe4, 0xe0]),
    text: '<meta charset="windows-1251">да',
  },
  {
    what: 'as the document says in the old way',
    bytes: Buffer.from([...latin("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>"), 0xc4, 0xc1]),
    text: "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>да",
  },
  {
    what: 'UTF-8, when the document says so too late',
    bytes: utf8(`${' '.repeat(1024)}<meta charset="iso-8859-1">é`),
    text: `${' '.repeat(1024)}<meta charset="iso-8859-1">é`,
  },
  { what: 'UTF-8, when there is no such charset', bytes: utf8('été'), type: 'text/html; charset=none', text: 'été' },
  {
    what: 'an old encoding, when the bytes are no UTF-8',
    bytes: latin('été'),
    type: 'text/html; charset=utf-8',
    text: 'été',
  },
  { what: 'UTF-16, when it begins with that mark', bytes: wide('\ufeffété'), text: 'été' },
  {
    what: 'UTF-16, though its last letter is cut',
    bytes: Buffer.concat([wide('\ufeffété'), utf8('x')]),
    text: 'été\ufffd',
  },
  { what: 'UTF-16 in the other order', bytes: wide('\ufeffété').swap16(), text: 'été' },
  {
    what: 'as its first mark says, rather than the header',
    bytes: wide('\ufeffété'),
    type: 'text/plain; charset=utf-8',
    text: 'été',
  },
  {
    what: 'UTF-8, when a document that can be read says that it is UTF-16',
    bytes: utf8('<meta charset="utf-16">Été'),
    text: '<meta charset="utf-16">Été',
  },
])('a document is read $what', ({ bytes, type, text }) => {
  expect(decodeText(bytes, type)).toBe(text);
});
