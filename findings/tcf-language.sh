#!/usr/bin/env bash
# @iabtcf/core writes the language of the vendor list into a TC string, not the one that is set
#
# Package:  @iabtcf/core 1.5.6
# Expected: FR each time. IAB's TCF, "TC string format": ConsentLanguage is the language in which the visitor was asked,
#           and the model has a field of that name to be set.
# Happens:  encode puts the language of the vendor list, whose preset is EN, in its place without a word: a string that
#           says FR says EN as soon as it is read and written again.
# Seen:     set: FR
#           written and read: EN
#           the list: EN
#           given: FR
#           written again: EN
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @iabtcf/core@1.5.6 >/dev/null

cat >try.mjs <<'END'
import { GVL, TCModel, TCString } from '@iabtcf/core';

const list = () => {
  const empty = { specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {}, vendors: {} };
  const purposes = { 1: { id: 1, name: 'Store information on a device' } };
  const versions = { gvlSpecificationVersion: 3, vendorListVersion: 100, tcfPolicyVersion: 4 };
  return new GVL({ ...versions, lastUpdated: '2026-01-01T00:00:00Z', purposes, ...empty });
};
const model = new TCModel(list());
Object.assign(model, { cmpId: 10, cmpVersion: 2, consentLanguage: 'FR' });
console.log('set:', model.consentLanguage);
const read = TCString.decode(TCString.encode(model));
console.log('written and read:', read.consentLanguage);
console.log('the list:', model.gvl.language);
const given = TCString.decode('CQl4BPEQl4BPEAKACAFRBkEAAKAAAAAAAAqIAAAAAAAA');
console.log('given:', given.consentLanguage);
given.gvl = list();
console.log('written again:', TCString.decode(TCString.encode(given)).consentLanguage);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
set: FR
written and read: EN
the list: EN
given: FR
written again: EN
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
