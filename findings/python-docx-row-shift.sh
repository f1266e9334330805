#!/usr/bin/env bash
# python-docx fills a shorter row of a table with the cells of the next one, and so all that follow
#
# Package:  python3-docx 0.8.11+dfsg1-5 of Debian
# Expected: the rows as they are written, with a gap where the row starts one column further right. ECMA-376, part 1,
#           17.4.14: gridBefore skips columns of that row alone.
# Happens:  the cells of all rows are counted off in threes: the row that starts further right takes a cell of the
#           next row, each later one too, and the last one lacks what was taken. A content control around a cell does
#           the same.
# Seen:     ['Name', 'Purpose', 'Kept']
#           ['audience', '13 months', '_gid']
#           ['audience', '24 hours', 'lang']
#           ['language', '1 year']
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-docx=0.8.11+dfsg1-5 python3-lxml=4.9.2-1+deb12u1 \
  libxslt1.1=1.1.35-1+deb12u4 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1 \
  python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
import zipfile

import docx

OFFICE = 'http://schemas.openxmlformats.org/'
TYPES = f'<Types xmlns="{OFFICE}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
RELATIONS = f'<Relationships xmlns="{OFFICE}package/2006/relationships"><Relationship Id="r1" Type="{OFFICE}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'


def row(*texts, before=''):
    cells = ''.join(f'<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>' for text in texts)
    return f'<w:tr>{before}{cells}</w:tr>'


rows = [
    row('Name', 'Purpose', 'Kept'),
    row('audience', '13 months', before='<w:trPr><w:gridBefore w:val="1"/></w:trPr>'),
    row('_gid', 'audience', '24 hours'),
    row('lang', 'language', '1 year'),
]
table = f'<w:tbl><w:tblPr/><w:tblGrid>{"<w:gridCol/>" * 3}</w:tblGrid>{"".join(rows)}</w:tbl>'
document = f'<w:document xmlns:w="{OFFICE}wordprocessingml/2006/main"><w:body>{table}<w:p/></w:body></w:document>'
with zipfile.ZipFile('try.docx', 'w') as file:
    for name, text in {'[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': document}.items():
        file.writestr(name, text)
for read in docx.Document('try.docx').tables[0].rows:
    print([cell.text for cell in read.cells])
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
['Name', 'Purpose', 'Kept']
['audience', '13 months', '_gid']
['audience', '24 hours', 'lang']
['language', '1 year']
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
