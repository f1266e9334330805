#!/usr/bin/env bash
# unrtf puts the text behind a table into the table
#
# Package:  unrtf 0.21.10-clean-1 of Debian
# Expected: a table of one row, and paragraphs behind it. RTF 1.9.1, "Table definitions": a paragraph is part of a table
#           only if it has \intbl, which \pard ends.
# Happens:  all that follows is one more cell of the table, up to the next group or the end of the file. If there is
#           a group, such as one for bold letters, the table ends in the midst of the sentence.
# Seen:     plain:
#           <body>The cookies:<br>
#           <table border="2">
#           <tr><td>_ga</td>
#           <td>2 years</td>
#           </tr>
#           <tr><td>Your choice is kept for 6 months.<br>
#           Ask us.<br>
#           </td>
#           </tr>
#           </table>
#           </body>
#           bold:
#           <body>The cookies:<br>
#           <table border="2">
#           <tr><td>_ga</td>
#           <td>2 years</td>
#           </tr>
#           <tr><td>Your choice is kept for </td>
#           </tr>
#           </table>
#           <b>6 months</b>.<br>
#           Ask us.<br>
#           </body>
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download unrtf=0.21.10-clean-1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >bold.rtf <<'END'
{\rtf1\ansi{\fonttbl{\f0 Arial;}}
\pard\plain The cookies:\par
\trowd\cellx1000\cellx2000\pard\intbl _ga\cell 2 years\cell\row
\pard\plain Your choice is kept for {\b 6 months}.\par
\pard\plain Ask us.\par
}
END
sed 's/{.b \(6 months\)}/\1/' bold.rtf >plain.rtf
seen=$(
  for file in plain bold; do
    echo "$file:"
    usr/bin/unrtf -P usr/share/unrtf --html "$file.rtf" | sed -n '/<body>/,/<.body>/p'
  done
)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
plain:
<body>The cookies:<br>
<table border="2">
<tr><td>_ga</td>
<td>2 years</td>
</tr>
<tr><td>Your choice is kept for 6 months.<br>
Ask us.<br>
</td>
</tr>
</table>
</body>
bold:
<body>The cookies:<br>
<table border="2">
<tr><td>_ga</td>
<td>2 years</td>
</tr>
<tr><td>Your choice is kept for </td>
</tr>
</table>
<b>6 months</b>.<br>
Ask us.<br>
</body>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
