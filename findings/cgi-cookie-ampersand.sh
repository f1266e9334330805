#!/usr/bin/env bash
# CGI::Cookie of Perl and of Ruby cuts a cookie at its ampersands, as OneTrust's
#
# Packages: libcgi-pm-perl 4.55-1 and libruby3.1 3.1.7+really3.1.2-0+deb12u1 of Debian
# Expected: the whole value. RFC 6265, 4.1.1: an ampersand is one of the characters of a value, and has no meaning
#           there.
# Happens:  both take it for the sign between several values. Perl returns the first part where one value is asked
#           for, and Ruby a list. OneTrust's OptanonConsent has the groups behind one.
# Seen:     Perl: isGpcEnabled=0
#           Ruby: ["isGpcEnabled=0", "groups=C0001:1"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download libcgi-pm-perl=4.55-1 libhtml-parser-perl=3.81-1+deb12u1 \
  ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.pl <<'END'
use CGI::Cookie;

my %read = CGI::Cookie->parse('OptanonConsent=isGpcEnabled=0&groups=C0001:1; lang=de');
print 'Perl: ', scalar($read{OptanonConsent}->value), "\n";
END
cat >try.rb <<'END'
require 'cgi'

read = CGI::Cookie.parse('OptanonConsent=isGpcEnabled=0&groups=C0001:1; lang=de')
puts "Ruby: #{read['OptanonConsent'].value.to_a}"
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
Perl: isGpcEnabled=0
Ruby: ["isGpcEnabled=0", "groups=C0001:1"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
