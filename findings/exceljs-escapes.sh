#!/usr/bin/env bash
# exceljs leaves line breaks in cells as _x000D_
#
# Packages: exceljs 4.4.0, read-excel-file 9.3.17, xlsx 0.18.5, fflate 0.8.3
# Expected: a carriage return, and in the second cell _x0041_ as text. ECMA-376, part 1, 22.9.2.19: _xHHHH_ stands for a
#           character in the text of a cell, and _x005F_ for the underscore before what only looks like one. The other
#           two read it so.
# Happens:  exceljs returns both as they are in the file: a policy's cell of two lines, as other programs save them, has
#           letters and digits in its text.
# Seen:     one_x000D_two, exceljs: "one_x000D_two"
#           one_x000D_two, read-excel-file: "one\rtwo"
#           one_x000D_two, SheetJS: "one\rtwo"
#           _x005F_x0041_, exceljs: "_x005F_x0041_"
#           _x005F_x0041_, read-excel-file: "_x0041_"
#           _x005F_x0041_, SheetJS: "_x0041_"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts exceljs@4.4.0 read-excel-file@9.3.17 xlsx@0.18.5 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import read from 'read-excel-file/node';
import * as XLSX from 'xlsx';

process.env.TZ = 'UTC';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const packageOf = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const book = (cells, properties = '') => {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageOf}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main}><workbookPr ${properties}/><sheets><sheet name="Cookies" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="46" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
};
const readers = {
  exceljs: async (file) => (await new ExcelJS.Workbook().xlsx.load(file)).worksheets[0].getCell('A1').value,
  'read-excel-file': async (file) => (await read(file))[0].data[0][0],
  SheetJS: (file) => XLSX.read(file, { cellDates: true }).Sheets.Cookies.A1.v,
};
const said = (value) => (value instanceof Date ? value.toISOString().slice(0, 16) : JSON.stringify(value));
for (const text of ['one_x000D_two', '_x005F_x0041_']) {
  const file = book(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
  for (const [name, reader] of Object.entries(readers)) console.log(`${text}, ${name}: ${said(await reader(file))}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
one_x000D_two, exceljs: "one_x000D_two"
one_x000D_two, read-excel-file: "one\rtwo"
one_x000D_two, SheetJS: "one\rtwo"
_x005F_x0041_, exceljs: "_x005F_x0041_"
_x005F_x0041_, read-excel-file: "_x0041_"
_x005F_x0041_, SheetJS: "_x0041_"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
