#!/usr/bin/env bash
# In puppeteer "div >>> button" finds all buttons within, and "div >>> .button" those in shadow trees alone
#
# Packages: puppeteer-core 24.43.1; Chromium 156.0.8078.108, as it is installed
# Expected: all find the buttons below the div, in shadow trees too. Puppeteer's guide: ">>>" is like CSS's descendant
#           combinator, and goes into shadow trees. Selectors 4, "Descendant combinator": what stands behind it may be any
#           compound selector.
# Happens:  one that begins with a class, an id or an attribute finds what is in shadow trees, and not what is in the
#           document's own below the div. With * before it, it finds both.
# Seen:     div >>> button: light, dark
#           div >>> .button: dark
#           div >>> [role="button"]: dark
#           div >>> *.button: light, dark
#           div >>> *[role="button"]: light, dark
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >/dev/null

cat >try.mjs <<'END'
import { launch } from 'puppeteer-core';

const button = (id) => `<button id="${id}" class="button" role="button"></button>`;
const page = `<main><div>${button('light')}<section><template shadowrootmode="open">${button('dark')}</template></section></div></main>`;
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const tab = await browser.newPage();
await tab.goto(`data:text/html,<!doctype html>${page}`);
for (const behind of ['button', '.button', '[role="button"]', '*.button', '*[role="button"]']) {
  const found = await tab.$$eval(`div >>> ${behind}`, (all) => all.map(({ id }) => id).join(', '));
  console.log(`div >>> ${behind}: ${found || 'none'}`);
}
await browser.close();
END
CHROMIUM=${CHROMIUM_PATH:-$(command -v chromium)}
export CHROMIUM
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
div >>> button: light, dark
div >>> .button: dark
div >>> [role="button"]: dark
div >>> *.button: light, dark
div >>> *[role="button"]: light, dark
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
