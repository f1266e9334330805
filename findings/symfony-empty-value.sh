#!/usr/bin/env bash
# Symfony's Cookie writes a cookie with an empty value as a deletion, and a deletion as a session cookie
#
# Package:  php-symfony-http-foundation 5.4.53+dfsg-0+deb12u1 of Debian
# Expected: each line as it was read. RFC 6265, 4.1.1: a value may be empty; 5.2.2 and 5.3: Max-Age=0 and a time that is
#           past delete the cookie, whatever its value.
# Happens:  the value alone decides: without one, "deleted" is written with a past time; with one, the time 0 counts as
#           none, so that the usual date of a deletion and Max-Age=0 are left out, and the browser keeps the cookie.
# Seen:     filter=air; path=/ => filter=air; path=/
#           filter=; path=/ => filter=deleted; expires=past; Max-Age=0; path=/
#           sid=gone; path=/; Max-Age=0 => sid=gone; path=/
#           sid=gone; path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT => sid=gone; path=/
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download php-symfony-http-foundation=5.4.53+dfsg-0+deb12u1 \
  php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 libargon2-1=0~20171227-0.3+deb12u1 \
  libsodium23=1.0.18-1+deb12u1 libedit2=3.1-20221030-2 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.php <<'END'
<?php
foreach (['HeaderUtils', 'Cookie'] as $class) require "usr/share/php/Symfony/Component/HttpFoundation/$class.php";
use Symfony\Component\HttpFoundation\Cookie;

$ends = ['Max-Age=0', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT'];
foreach (['filter=air; path=/', 'filter=; path=/', "sid=gone; path=/; $ends[0]", "sid=gone; path=/; $ends[1]"] as $line) {
  echo "$line => ", preg_replace('/expires=[^;]+ GMT/', 'expires=past', (string) Cookie::fromString($line)), "\n";
}
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" usr/bin/php8.2 -n try.php)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
filter=air; path=/ => filter=air; path=/
filter=; path=/ => filter=deleted; expires=past; Max-Age=0; path=/
sid=gone; path=/; Max-Age=0 => sid=gone; path=/
sid=gone; path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT => sid=gone; path=/
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
