#!/usr/bin/env bash
# Perl's HTTP::Cookies and Ruby's http-cookie send a JSON cookie back without its quotation marks
#
# Packages: libhttp-cookies-perl 6.10-1 and ruby-http-cookie 1.0.5-1 of Debian
# Expected: {"analytics":true} comes back as it was set. RFC 6265, 5.2: the value is all up to the semicolon, and 5.4
#           sends the same.
# Happens:  quotation marks inside of the value are dropped as well, so the server gets {analytics:true}, which is no
#           JSON: a consent that is kept so is lost to these two alone.
# Seen:     Perl: consent={analytics:true}
#           Ruby: consent={analytics:true}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libhttp-cookies-perl=6.10-1 libhttp-date-perl=6.05-2 \
  libhttp-message-perl=6.44-1 liburi-perl=5.17-1 libclone-perl=0.46-1 libio-html-perl=1.004-3 \
  liblwp-mediatypes-perl=6.04-2 libencode-locale-perl=1.05-3 libtimedate-perl=2.3300-2 ruby-http-cookie=1.0.5-1 \
  ruby-domain-name=0.5.20190701-1 ruby-unf=0.1.4-2.1 ruby-unf-ext=0.0.7.7-1+b4 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.pl <<'END'
use HTTP::Cookies;
use HTTP::Request;
use HTTP::Response;

my $jar = HTTP::Cookies->new;
my $request = HTTP::Request->new(GET => 'http://www.portal.example/');
my $answer = HTTP::Response->new(200, 'OK', ['Set-Cookie' => 'consent={"analytics":true}; Path=/']);
$answer->request($request);
$jar->extract_cookies($answer);
$jar->add_cookie_header($request);
print 'Perl: ', $request->header('Cookie'), "\n";
END
cat >try.rb <<'END'
require 'http/cookie_jar'

jar = HTTP::CookieJar.new
jar.parse('consent={"analytics":true}; Path=/', 'http://www.portal.example/')
puts "Ruby: #{HTTP::Cookie.cookie_value(jar.cookies('http://www.portal.example/'))}"
END
ruby() {
  local pure="$folder/usr/lib/ruby" compiled="$folder/usr/lib/x86_64-linux-gnu"
  RUBYLIB="$pure/vendor_ruby:$pure/3.1.0:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" \
    LD_LIBRARY_PATH="$compiled" usr/bin/ruby3.1 --disable-gems try.rb
}
seen=$(perl -I usr/share/perl5 -I usr/lib/x86_64-linux-gnu/perl5/5.36 try.pl; ruby)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Perl: consent={analytics:true}
Ruby: consent={analytics:true}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
