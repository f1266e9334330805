#!/usr/bin/env bash
# happy-dom finds what is :disabled, and never what is :enabled
#
# Packages: happy-dom 21.0.4, jsdom 27.4.0
# Expected: two of three fields are enabled, one is disabled. Selectors 4, "The :enabled and :disabled pseudo-classes"; HTML,
#           "Pseudo-classes": a form control that is not disabled matches :enabled.
# Happens:  happy-dom takes :enabled for one that nothing matches, without an error, so that code which looks for fields that
#           can be changed finds none. :not(:disabled) finds them.
# Seen:     jsdom: :enabled 2, :disabled 1, :not(:disabled) 2
#           happy-dom: :enabled 0, :disabled 1, :not(:disabled) 2
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const form = '<form><input><input type="checkbox"><button disabled></button></form>';
for (const [name, { document }] of [['jsdom', new JSDOM().window], ['happy-dom', new Window()]]) {
  document.body.innerHTML = form;
  const counts = [':enabled', ':disabled', ':not(:disabled)'].map(
    (state) => `${state} ${document.querySelectorAll(`input${state}, button${state}`).length}`,
  );
  console.log(`${name}: ${counts.join(', ')}`);
}
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
jsdom: :enabled 2, :disabled 1, :not(:disabled) 2
happy-dom: :enabled 0, :disabled 1, :not(:disabled) 2
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
