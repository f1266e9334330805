#!/usr/bin/env bash
# @iabgpp/cmpapi deletes all sections of a GPP string with one, unless the model was asked something before
#
# Package:  @iabgpp/cmpapi 3.2.0
# Expected: the string without its section of the TCF and with that of the United States, each time, as the name of the
#           method says. IAB's GPP, "Consent String Specification": the header lists the sections that follow it.
# Happens:  a string is decoded when the model is first asked for something; deleteSection before that leaves nothing of
#           it. After getSectionIds or hasSection the other section stays.
# Seen:     deleted at once: DBAA []
#           asked for its sections: [2,6]
#           deleted after that: DBABTA~1YNN [6]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @iabgpp/cmpapi@3.2.0 >/dev/null

cat >try.mjs <<'END'
import { GppModel } from '@iabgpp/cmpapi';

const text = 'DBACNYA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN';
const fresh = new GppModel(text);
fresh.deleteSection('tcfeuv2');
console.log('deleted at once:', fresh.encode(), JSON.stringify(fresh.getSectionIds()));
const asked = new GppModel(text);
console.log('asked for its sections:', JSON.stringify(asked.getSectionIds()));
asked.deleteSection('tcfeuv2');
console.log('deleted after that:', asked.encode(), JSON.stringify(asked.getSectionIds()));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
deleted at once: DBAA []
asked for its sections: [2,6]
deleted after that: DBABTA~1YNN [6]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
