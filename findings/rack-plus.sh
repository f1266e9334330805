#!/usr/bin/env bash
# Rack and CGI::Cookie read the plus of a cookie as a blank, PHP reads it as a plus
#
# Packages: ruby-rack 2.2.22-0+deb12u2, libcgi-pm-perl 4.55-1 and php8.2-cgi 8.2.36-1~deb12u1 of Debian
# Expected: a plus. RFC 6265, 4.1.1: it is one of the characters of a value and has no meaning there; standard Base64
#           has it. The plus as a blank belongs to forms alone (URL standard, 5).
# Happens:  Rack and Perl decode a value as if it came from a form, so that a token of Base64 that a script set is
#           another one on the server. PHP, which decodes %2B too, leaves the plus.
# Seen:     Rack: {"token"=>"a b/c=", "code"=>"+"}
#           CGI::Cookie: token a b/c= code +
#           PHP: {"token":"a+b/c=","code":"+"}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-rack=2.2.22-0+deb12u2 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1 libcgi-pm-perl=4.55-1 libhtml-parser-perl=3.81-1+deb12u1 \
  php8.2-cgi=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 libargon2-1=0~20171227-0.3+deb12u1 \
  libsodium23=1.0.18-1+deb12u1 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'rack'

puts "Rack: #{Rack::Utils.parse_cookies(Rack::HTTP_COOKIE => 'token=a+b/c=; code=%2B')}"
END
cat >try.pl <<'END'
use CGI::Cookie;

my %read = CGI::Cookie->parse('token=a+b/c=; code=%2B');
print "CGI::Cookie: ", join(' ', map { "$_ " . $read{$_}->value } sort { $b cmp $a } keys %read), "\n";
END
cat >try.php <<'END'
<?php
echo 'PHP: ', json_encode($_COOKIE, JSON_UNESCAPED_SLASHES), "\n";
END
libraries="$folder/usr/lib/x86_64-linux-gnu"
ruby() {
  local pure="$folder/usr/lib/ruby"
  local rack="$folder/usr/share/rubygems-integration/all/gems/rack-2.2.22/lib"
  RUBYLIB="$rack:$pure/vendor_ruby:$pure/3.1.0:$libraries/ruby/vendor_ruby/3.1.0:$libraries/ruby/3.1.0" \
    LD_LIBRARY_PATH="$libraries" usr/bin/ruby3.1 --disable-gems try.rb
}
php() { HTTP_COOKIE='token=a+b/c=; code=%2B' LD_LIBRARY_PATH="$libraries" usr/bin/php-cgi8.2 -n -q try.php; }
seen=$(ruby; perl -I usr/share/perl5 -I usr/lib/x86_64-linux-gnu/perl5/5.36 try.pl; php)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Rack: {"token"=>"a b/c=", "code"=>"+"}
CGI::Cookie: token a b/c= code +
PHP: {"token":"a+b/c=","code":"+"}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
