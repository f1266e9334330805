#!/usr/bin/env bash
# aiohttp keeps no cookie that is Partitioned, and makes a cookie of Priority=High
#
# Packages: python3-aiohttp 3.8.4-1+deb12u2, libpython3.11-stdlib 3.11.2-6+deb12u9 of Debian
# Expected: sid=1 alone is sent each time. RFC 6265, 5.2: attributes whose names are not recognised are ignored.
# Happens:  the line is read by Python's http.cookies. A flag that it does not know makes the line invalid, and nothing
#           is said; an attribute with a value that it does not know is a cookie of its own, which is sent to the
#           server: Priority=High, as Google writes it.
# Seen:     sid=1; Path=/; SameSite=Lax => sid=1
#           sid=1; Path=/; Partitioned => none
#           sid=1; Path=/; Priority=High => Priority=High; sid=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-aiohttp=3.8.4-1+deb12u2 python3-aiosignal=1.3.1-1 \
  python3-async-timeout=4.0.2-1 python3-attr=22.2.0-1 python3-charset-normalizer=3.0.1-2 python3-frozenlist=1.3.3-1+b1 \
  python3-idna=3.3-1+deb12u1 python3-multidict=6.0.4-1+b1 python3-yarl=1.8.2-1+b1 python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
import asyncio

from aiohttp import ClientSession, CookieJar, web


async def sent(line):
    async def answer(request):
        return web.Response(text=request.headers.get('Cookie', 'none'), headers={'Set-Cookie': line})

    app = web.Application()
    app.router.add_get('/', answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, '127.0.0.1', 0)
    await site.start()
    address = f'http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}/'
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
        await (await client.get(address)).text()
        print(f'{line} => {await (await client.get(address)).text()}')
    await runner.cleanup()


for line in ['sid=1; Path=/; SameSite=Lax', 'sid=1; Path=/; Partitioned', 'sid=1; Path=/; Priority=High']:
    asyncio.run(sent(line))
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
sid=1; Path=/; SameSite=Lax => sid=1
sid=1; Path=/; Partitioned => none
sid=1; Path=/; Priority=High => Priority=High; sid=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
