import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { eu } from './eu.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { gl } from './gl.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { international } from './international.ts';
import { it } from './it.ts';
import type { Words } from './language.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';

/** Every language the reader knows. All are looked up at once: policies mix them, and a header is short. */
export const languages: readonly Words[] = [
  international,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fi,
  fr,
  gl,
  hr,
  hu,
  it,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
];
