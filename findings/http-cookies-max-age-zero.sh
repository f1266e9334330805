#!/usr/bin/env bash
# Max-Age=0 keeps a cookie for ever in Perl's HTTP::Cookies, and deletes none
#
# Package:  libhttp-cookies-perl 6.10-1 of Debian
# Expected: nothing is sent after Max-Age=0 or -1. RFC 6265, 5.2.2: what is not above zero is the earliest time there
#           is.
# Happens:  it counts as not given, without making a session cookie either: the new value is sent, and saved to a
#           file. Max-Age=60 and Expires are followed.
# Seen:     Max-Age=0: sent sid=new, saved yes
#           Max-Age=-1: sent sid=new, saved yes
#           Expires=Thu, 01 Jan 1970 00:00:00 GMT: sent none, saved no
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libhttp-cookies-perl=6.10-1 libhttp-date-perl=6.05-2 \
  libhttp-message-perl=6.44-1 liburi-perl=5.17-1 libclone-perl=0.46-1 libio-html-perl=1.004-3 \
  liblwp-mediatypes-perl=6.04-2 libencode-locale-perl=1.05-3 libtimedate-perl=2.3300-2
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.pl <<'END'
use HTTP::Cookies;
use HTTP::Request;
use HTTP::Response;

for my $end ('Max-Age=0', 'Max-Age=-1', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT') {
  my $jar = HTTP::Cookies->new;
  my $request = HTTP::Request->new(GET => 'http://www.portal.example/');
  for my $line ('sid=old; Path=/', "sid=new; Path=/; $end") {
    my $answer = HTTP::Response->new(200, 'OK', ['Set-Cookie' => $line]);
    $answer->request($request);
    $jar->extract_cookies($answer);
  }
  $jar->add_cookie_header($request);
  print "$end: sent ", $request->header('Cookie') // 'none', ', saved ', $jar->as_string(1) ? 'yes' : 'no', "\n";
}
END
seen=$(perl -I usr/share/perl5 -I usr/lib/x86_64-linux-gnu/perl5/5.36 try.pl)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Max-Age=0: sent sid=new, saved yes
Max-Age=-1: sent sid=new, saved yes
Expires=Thu, 01 Jan 1970 00:00:00 GMT: sent none, saved no
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
