#!/usr/bin/env bash
# Readers of XLSX make a date of 1899 of a duration of hours
#
# Packages: exceljs 4.4.0, read-excel-file 9.3.17, xlsx 0.18.5, fflate 0.8.3
# Expected: 1.5, the days that the cell holds, or 36 hours. ECMA-376, part 1, 18.8.30: format 46, [h]:mm:ss, shows
#           elapsed time, more than 24 hours too. SheetJS' text has it.
# Happens:  the format is taken for a date's, and 36 hours are noon of 31 December 1899; who reads the hours of that
#           date gets 12.
# Seen:     exceljs: 1899-12-31T12:00
#           read-excel-file: 1899-12-31T12:00
#           SheetJS: 1899-12-31T12:00
#           text of SheetJS: 36:00:00
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
const file = book('<c r="A1" s="2"><v>1.5</v></c>');
for (const [name, reader] of Object.entries(readers)) console.log(`${name}: ${said(await reader(file))}`);
console.log(`text of SheetJS: ${XLSX.read(file).Sheets.Cookies.A1.w}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
exceljs: 1899-12-31T12:00
read-excel-file: 1899-12-31T12:00
SheetJS: 1899-12-31T12:00
text of SheetJS: 36:00:00
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
