#!/usr/bin/env bash
# Symfony's BrowserKit keeps a cookie that is deleted by the first second of 1970
#
# Package:  php-symfony-browser-kit 5.4.53+dfsg-0+deb12u1 of Debian
# Expected: no cookie after each of them. RFC 6265, 5.3: a cookie whose time is past is evicted, and 0 is a time like
#           any other.
# Happens:  the time 0 counts as none, so that the usual date of deletion makes a session cookie; one second later it
#           works. Tests of a logout see the visitor logged in.
# Seen:     00:00:00: {"sid":""}
#           00:00:01: []
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download php-symfony-browser-kit=5.4.53+dfsg-0+deb12u1 \
  php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 libargon2-1=0~20171227-0.3+deb12u1 \
  libsodium23=1.0.18-1+deb12u1 libedit2=3.1-20221030-2 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.php <<'END'
<?php
foreach (['CookieJar', 'Cookie'] as $class) require "usr/share/php/Symfony/Component/BrowserKit/$class.php";
use Symfony\Component\BrowserKit\CookieJar;

foreach (['00:00:00', '00:00:01'] as $time) {
  $jar = new CookieJar();
  foreach (['sid=1; Path=/', "sid=; Path=/; Expires=Thu, 01 Jan 1970 $time GMT"] as $line) {
    $jar->updateFromSetCookie([$line], 'http://portal.example/');
  }
  echo "$time: ", json_encode($jar->allValues('http://portal.example/')), "\n";
}
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" usr/bin/php8.2 -n try.php)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
00:00:00: {"sid":""}
00:00:01: []
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
