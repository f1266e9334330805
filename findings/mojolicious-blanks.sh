#!/usr/bin/env bash
# Mojolicious cuts the value of a cookie at its first blank, and makes a cookie of each word behind it
#
# Package:  libmojolicious-perl 9.31+dfsg-1 of Debian
# Expected: two cookies. RFC 6265, 5.4: pairs are parted by semicolons, and what stands between is sent as it was
#           stored; browsers store blanks.
# Happens:  the value ends at the blank, and the words behind it become cookies without a value: JSON with blanks, as
#           Python writes it, is cut so.
# Seen:     note=see you; lang=de: note=see | you= | lang=de
#           consent={"analytics": true}; lang=de: consent={"analytics": | true}= | lang=de
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libmojolicious-perl=9.31+dfsg-1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.pl <<'END'
use Mojo::Cookie::Request;

for my $header ('note=see you; lang=de', 'consent={"analytics": true}; lang=de') {
  print "$header: ", join(' | ', map { $_->name . '=' . $_->value } @{Mojo::Cookie::Request->parse($header)}), "\n";
}
END
seen=$(perl -I usr/share/perl5 -I usr/lib/x86_64-linux-gnu/perl5/5.36 try.pl)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
note=see you; lang=de: note=see | you= | lang=de
consent={"analytics": true}; lang=de: consent={"analytics": | true}= | lang=de
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
