#!/usr/bin/env bash
# HTTP::CookieJar keeps no cookie whose Domain is written with a capital letter
#
# Package:  libhttp-cookiejar-perl 0.014-1 of Debian
# Expected: no difference. RFC 6265, 5.2.3: the domain is converted to lower case.
# Happens:  Domain is compared as it stands with the host of the address, which is in small letters, and a cookie that
#           does not match is dropped without a word. The host may be written in capitals.
# Seen:     www.portal.example sets Domain=portal.example: a=1
#           www.portal.example sets Domain=.portal.example: a=1
#           www.portal.example sets Domain=Portal.example: none
#           www.portal.example sets Domain=www.portal.Example: none
#           WWW.Portal.Example sets Domain=portal.example: a=1
#           WWW.Portal.Example sets Domain=.portal.example: a=1
#           WWW.Portal.Example sets Domain=Portal.example: none
#           WWW.Portal.Example sets Domain=www.portal.Example: none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libhttp-cookiejar-perl=0.014-1 libhttp-date-perl=6.05-2
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.pl <<'END'
use HTTP::CookieJar;

for my $host ('www.portal.example', 'WWW.Portal.Example') {
  for my $domain ('portal.example', '.portal.example', 'Portal.example', 'www.portal.Example') {
    my $jar = HTTP::CookieJar->new;
    $jar->add("https://$host/", "a=1; Domain=$domain; Path=/");
    print "$host sets Domain=$domain: ", $jar->cookie_header("https://$host/") || 'none', "\n";
  }
}
END
seen=$(perl -I usr/share/perl5 try.pl)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
www.portal.example sets Domain=portal.example: a=1
www.portal.example sets Domain=.portal.example: a=1
www.portal.example sets Domain=Portal.example: none
www.portal.example sets Domain=www.portal.Example: none
WWW.Portal.Example sets Domain=portal.example: a=1
WWW.Portal.Example sets Domain=.portal.example: a=1
WWW.Portal.Example sets Domain=Portal.example: none
WWW.Portal.Example sets Domain=www.portal.Example: none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
