import { type Files, makeZip } from './make-zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const paragraph = (text: string, heading = 0): string =>
  `<w:p>${heading > 0 ? `<w:pPr><w:pStyle w:val="Title${heading}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A cell, perhaps one that begins to reach down over rows, or goes on from above. */
export const cell = (text: string, merge?: 'restart' | 'continue'): string =>
  `<w:tc>${merge === undefined ? '' : `<w:tcPr><w:vMerge w:val="${merge}"/></w:tcPr>`}${paragraph(text)}</w:tc>`;

/** @param header what the row says of being one that comes again on each page */
export const row = (cells: readonly string[], header?: 'on' | 'off'): string =>
  `<w:tr>${header === undefined ? '' : `<w:trPr><w:tblHeader w:val="${header}"/></w:trPr>`}${cells.join('')}</w:tr>`;

export const table = (rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/**
 * The parts of a document with the given body. Its headings have a style's name, as in Word, in whatever language the
 * style's id is.
 */
export const docxParts = (body: string): Files => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `${HEAD}<w:styles xmlns:w="${WORD}">${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Title${level}"><w:name w:val="heading ${level}"/></w:style>`).join('')}</w:styles>`,
  'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
});

export const makeDocx = (body: string): Uint8Array<ArrayBuffer> => makeZip(docxParts(body));

/** The document that Markdown with headings, paragraphs and tables is in Word. */
export function docxFromMarkdown(markdown: string): Uint8Array<ArrayBuffer> {
  const blocks = markdown.split(/\n\n+/).map((block) => {
    const [, marks = '', title = ''] = /^(#+) (.*)/.exec(block) ?? [];
    if (marks !== '') return paragraph(title, marks.length);
    if (!block.startsWith('|')) return paragraph(block.trim());
    const rows = block
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((text) => cell(text.trim().replaceAll('`', ''))),
      );
    return table(rows.flatMap((cells, index) => (index === 1 ? [] : [row(cells, index === 0 ? 'on' : undefined)])));
  });
  return makeDocx(blocks.join(''));
}
