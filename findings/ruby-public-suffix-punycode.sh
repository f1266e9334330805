#!/usr/bin/env bash
# Ruby's public_suffix takes a public suffix in its xn-- form for somebody's domain
#
# Packages: ruby-public-suffix 4.0.6+ds-2 and publicsuffix 20230209.2326-1 of Debian, tldts 7.6.0
# Expected: the same answer for both ways to write one name. RFC 5890, 2.3.2.1: the A-label and the U-label are
#           equivalent, and requests and certificates have the A-label; the list's algorithm puts host and rules into
#           Punycode before it compares them.
# Happens:  the list has its rules in Unicode, and the host is compared as it is: for a host in the form of the wire the
#           rule of three labels is not found, so that all companies below it are one site. tldts knows both.
# Seen:     public_suffix, www.食狮.公司.cn: 食狮.公司.cn
#           public_suffix, www.xn--85x722f.xn--55qx5d.cn: xn--55qx5d.cn
#           public_suffix, www.xn--85x722f.com.cn: xn--85x722f.com.cn
#           tldts, www.食狮.公司.cn: 食狮.公司.cn
#           tldts, www.xn--85x722f.xn--55qx5d.cn: xn--85x722f.xn--55qx5d.cn
#           tldts, www.xn--85x722f.com.cn: xn--85x722f.com.cn
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tldts@7.6.0 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download ruby-public-suffix=4.0.6+ds-2 publicsuffix=20230209.2326-1 \
  ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

printf '%s\n' www.食狮.公司.cn www.xn--85x722f.xn--55qx5d.cn www.xn--85x722f.com.cn >hosts
cat >try.rb <<'END'
require 'public_suffix'

PublicSuffix::List.default = PublicSuffix::List.parse(File.read('usr/share/publicsuffix/public_suffix_list.dat'))
File.readlines('hosts', chomp: true).each { |host| puts "public_suffix, #{host}: #{PublicSuffix.domain(host)}" }
END
cat >try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { getDomain } from 'tldts';

for (const host of readFileSync('hosts', 'utf8').trim().split('\n')) console.log(`tldts, ${host}: ${getDomain(host)}`);
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
paths="$folder/usr/share/rubygems-integration/all/gems/public_suffix-4.0.6/lib:$pure/vendor_ruby:$pure/3.1.0"
ruby() {
  RUBYLIB="$paths:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" LD_LIBRARY_PATH="$compiled" LANG=C.UTF-8 \
    usr/bin/ruby3.1 --disable-gems try.rb
}
seen=$(ruby; node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
public_suffix, www.食狮.公司.cn: 食狮.公司.cn
public_suffix, www.xn--85x722f.xn--55qx5d.cn: xn--55qx5d.cn
public_suffix, www.xn--85x722f.com.cn: xn--85x722f.com.cn
tldts, www.食狮.公司.cn: 食狮.公司.cn
tldts, www.xn--85x722f.xn--55qx5d.cn: xn--85x722f.xn--55qx5d.cn
tldts, www.xn--85x722f.com.cn: xn--85x722f.com.cn
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
