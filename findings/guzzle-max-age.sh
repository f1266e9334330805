#!/usr/bin/env bash
# Guzzle ends a cookie by Expires though there is a Max-Age, and keeps one with Max-Age=0
#
# Package:  php-guzzlehttp-guzzle 7.4.5-1 of Debian
# Expected: sent, none, none. RFC 6265, 5.3, step 3: Max-Age wins over Expires, in whatever order they stand; 5.2.2:
#           what is not above zero is the earliest time there is.
# Happens:  Expires is taken where it is given and Max-Age is asked only without it, so that servers that send both for
#           old browsers lose their cookie. A Max-Age of 0 counts as none: the cookie stays with its new value.
# Seen:     sid=1; Path=/; Max-Age=3600; Expires=Thu, 01 Jan 1970 00:00:01 GMT => none
#           sid=1; Path=/; Max-Age=0 => sid=1
#           sid=1; Path=/; Max-Age=-1 => none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download php-guzzlehttp-guzzle=7.4.5-1 php-guzzlehttp-psr7=2.4.5-1+deb12u1 \
  php-psr-http-message=1.0.1-3 php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 \
  libargon2-1=0~20171227-0.3+deb12u1 \
  libsodium23=1.0.18-1+deb12u1 libedit2=3.1-20221030-2 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.php <<'END'
<?php
spl_autoload_register(fn($class) => require 'usr/share/php/' . str_replace('\\', '/', $class) . '.php');
use GuzzleHttp\Cookie\CookieJar;
use GuzzleHttp\Psr7\Request;
use GuzzleHttp\Psr7\Response;

$past = 'Expires=Thu, 01 Jan 1970 00:00:01 GMT';
foreach (["sid=1; Path=/; Max-Age=3600; $past", 'sid=1; Path=/; Max-Age=0', 'sid=1; Path=/; Max-Age=-1'] as $line) {
  $jar = new CookieJar();
  $request = new Request('GET', 'http://portal.example/');
  $jar->extractCookies($request, new Response(200, ['Set-Cookie' => $line]));
  echo "$line => ", $jar->withCookieHeader($request)->getHeaderLine('Cookie') ?: 'none', "\n";
}
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" usr/bin/php8.2 -n try.php)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
sid=1; Path=/; Max-Age=3600; Expires=Thu, 01 Jan 1970 00:00:01 GMT => none
sid=1; Path=/; Max-Age=0 => sid=1
sid=1; Path=/; Max-Age=-1 => none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
