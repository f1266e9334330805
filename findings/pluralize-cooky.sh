#!/usr/bin/env bash
# Four libraries of plurals call one of several cookies a cooky, and one of several caches a cach
#
# Packages: pluralize 8.0.0, inflection 3.0.2, inflected 2.1.0, i 0.3.7
# Expected: cookie and cache: each of them makes cookies and caches of these two words, and movie of movies.
# Happens:  the rules that make policy of policies, and match of matches, take the ends of these words too, so that a
#           name which is made plural and singular again is another one.
# Seen:     pluralize: cookies cooky, caches cach, movies movie, pages page
#           inflection: cookies cooky, caches cach, movies movie, pages page
#           inflected: cookies cooky, caches cach, movies movie, pages page
#           i: cookies cooky, caches cach, movies movie, pages page
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts pluralize@8.0.0 inflection@3.0.2 inflected@2.1.0 i@0.3.7 >/dev/null

cat >try.mjs <<'END'
import i from 'i';
import { pluralize as inflected, singularize as inflectedBack } from 'inflected';
import inflection from 'inflection';
import pluralize from 'pluralize';

const words = ['cookie', 'cache', 'movie', 'page'];
const libraries = {
  pluralize: [pluralize.plural, pluralize.singular],
  inflection: [inflection.pluralize, inflection.singularize],
  inflected: [inflected, inflectedBack],
  i: [i().pluralize, i().singularize],
};
for (const [name, [plural, singular]] of Object.entries(libraries)) {
  console.log(`${name}: ${words.map((word) => `${plural(word)} ${singular(plural(word))}`).join(', ')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
pluralize: cookies cooky, caches cach, movies movie, pages page
inflection: cookies cooky, caches cach, movies movie, pages page
inflected: cookies cooky, caches cach, movies movie, pages page
i: cookies cooky, caches cach, movies movie, pages page
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
