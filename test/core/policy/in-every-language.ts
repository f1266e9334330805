import { languages } from '../../../src/core/policy/languages/languages.ts';
import { use } from '../../../src/core/policy/lexicon/in-use.ts';

// Parts of the reader are tested by themselves, in the languages that the whole reader is given.
use(languages);
