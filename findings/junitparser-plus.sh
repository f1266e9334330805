#!/usr/bin/env bash
# junitparser's plus empties the two reports that it adds, if lxml is installed
#
# Packages: python3-junitparser 2.8.0-1, python3-lxml 4.9.2-1+deb12u1 of Debian
# Expected: both operands are as before, and all suites are in the sum, whatever reads the XML.
# Happens:  with lxml, which it takes where it finds it, the suites are moved into the sum: whoever counts the parts
#           afterwards finds no test and no failure. Without lxml nothing is lost.
# Seen:     with lxml: sum ['a', 'b', 'c', 'd'], first [], second []
#           without lxml: sum ['a', 'b', 'c', 'd'], first ['a', 'b', 'c'], second ['d']
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-junitparser=2.8.0-1 python3-future=0.18.2-6 \
  python3-lxml=4.9.2-1+deb12u1 libxslt1.1=1.1.35-1+deb12u4 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1 \
  python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
import sys


def add():
    from junitparser import JUnitXml

    def report(*suites):
        text = ''.join(f'<testsuite name="{suite}"><testcase name="test"/></testsuite>' for suite in suites)
        return JUnitXml.fromstring(f'<testsuites>{text}</testsuites>')

    first, second = report('a', 'b', 'c'), report('d')
    total = first + second
    return ', '.join(f'{name} {[suite.name for suite in added]}' for name, added in [('sum', total), ('first', first), ('second', second)])


print('with lxml:', add())
for name in [name for name in sys.modules if name.startswith('junitparser')]:
    del sys.modules[name]
sys.modules['lxml'] = None
print('without lxml:', add())
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
with lxml: sum ['a', 'b', 'c', 'd'], first [], second []
without lxml: sum ['a', 'b', 'c', 'd'], first ['a', 'b', 'c'], second ['d']
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
