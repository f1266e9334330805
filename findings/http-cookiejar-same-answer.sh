#!/usr/bin/env bash
# Python's http.cookiejar keeps a cookie that one answer sets and then deletes
#
# Package:  libpython3.11-stdlib 3.11.2-6+deb12u9 of Debian
# Expected: no cookie is sent. RFC 6265, 5.3: each Set-Cookie line is stored by itself, in the order of the header, so
#           the second one removes the first.
# Happens:  the deletions of an answer are carried out while its lines are read, and its other cookies are stored only
#           after that. So the cookie stays; it goes when the next answer deletes it.
# Seen:     in one answer: sid=1
#           in two answers: None
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from email.message import Message
from http.cookiejar import CookieJar
from urllib.request import Request


class Answer:
    def __init__(self, lines):
        self.headers = Message()
        for line in lines:
            self.headers.add_header('Set-Cookie', line)

    def info(self):
        return self.headers


def sent(*answers):
    jar = CookieJar()
    for lines in answers:
        jar.extract_cookies(Answer(lines), Request('http://portal.example/'))
    request = Request('http://portal.example/')
    jar.add_cookie_header(request)
    return request.get_header('Cookie')


made, deleted = 'sid=1; Path=/', 'sid=; Path=/; Max-Age=0'
print('in one answer:', sent([made, deleted]))
print('in two answers:', sent([made], [deleted]))
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
in one answer: sid=1
in two answers: None
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
