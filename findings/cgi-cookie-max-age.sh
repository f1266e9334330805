#!/usr/bin/env bash
# Perl's CGI::Cookie writes a Max-Age of minus 56 years for 60 seconds, and none for 0
#
# Package:  libcgi-pm-perl 4.55-1 of Debian
# Expected: Max-Age=60 and Max-Age=0. RFC 6265, 4.1.2.2: Max-Age is a number of seconds.
# Happens:  a number without a unit is taken for a time since 1970, of which now is subtracted, so that browsers
#           delete the cookie at once; 0 counts as not given, so that a deletion is a session cookie. "+60s" is 60.
# Seen:     60: more than 50 years ago
#           0: none
#           +60s: 60
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libcgi-pm-perl=4.55-1 libhtml-parser-perl=3.81-1+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.pl <<'END'
use CGI::Cookie;

for my $age ('60', '0', '+60s') {
  my $line = CGI::Cookie->new(-name => 'sid', -value => '1', '-max-age' => $age)->as_string;
  my $written = $line =~ /max-age=(-?)(\d+)/ ? ($1 ? 'more than 50 years ago' x ($2 > 50 * 365 * 86400) : $2) : 'none';
  print "$age: $written\n";
}
END
seen=$(perl -I usr/share/perl5 -I usr/lib/x86_64-linux-gnu/perl5/5.36 try.pl)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
60: more than 50 years ago
0: none
+60s: 60
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
