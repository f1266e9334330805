#!/usr/bin/env bash
# html2text drops the blanks at the ends of bold text and of links, so that 13 months are "13months"
#
# Package:  html2text 1.3.2a-28 of Debian (the one in C++)
# Expected: a blank wherever a browser shows one. CSS 2.2, 16.6.1: of blanks that follow each other one is left, and they
#           are removed at the beginning and the end of a line alone, not at the end of an element inside of it.
# Happens:  the first and the last blank of b, strong, i, em and a are removed, those of span stay: "Duration: " in bold
#           letters is joined with what follows.
# Seen:     Kept for 13months
#           Duration:2 years
#           See policyfor the restof it
#           Kept for1 year
#           Kept for 13 months
#           Kept for 13 months
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download html2text=1.3.2a-28
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.html <<'END'
<p>Kept for <b>13 </b>months</p>
<p><strong>Duration: </strong>2 years</p>
<p>See <a href="https://portal.example/">policy </a>for the <i>rest </i><em>of it</em></p>
<p>Kept for<em> 1 year</em></p>
<p>Kept for <span>13 </span>months</p>
<p>Kept for <b>13</b> months</p>
END
seen=$(usr/bin/html2text try.html | sed '/^$/d')
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Kept for 13months
Duration:2 years
See policyfor the restof it
Kept for1 year
Kept for 13 months
Kept for 13 months
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
