#!/usr/bin/env bash
# For psl the registrable domain of a host in capitals is its public suffix
#
# Packages: psl 0.21.2-1 and libpsl5 0.21.2-1 of Debian
# Expected: portal.gov.uk each time, in whatever letters. The list's algorithm: the host is put into small letters and
#           Punycode before it is compared, as names are the same in either (RFC 4343).
# Happens:  the rules are in small letters and the host is looked up as it is: no rule is found for UK, so the last
#           label alone counts as the suffix. In small letters, and with capitals in front of the suffix alone, it is
#           right.
# Seen:     data.portal.gov.uk: portal.gov.uk
#           DATA.PORTAL.gov.uk: PORTAL.gov.uk
#           DATA.PORTAL.GOV.UK: GOV.UK
#           Data.Portal.Github.Io: Github.Io
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download psl=0.21.2-1 libpsl5=0.21.2-1
for package in *.deb; do dpkg-deb -x "$package" .; done

seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" usr/bin/psl --print-reg-domain data.portal.gov.uk \
  DATA.PORTAL.gov.uk DATA.PORTAL.GOV.UK Data.Portal.Github.Io)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
data.portal.gov.uk: portal.gov.uk
DATA.PORTAL.gov.uk: PORTAL.gov.uk
DATA.PORTAL.GOV.UK: GOV.UK
Data.Portal.Github.Io: Github.Io
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
