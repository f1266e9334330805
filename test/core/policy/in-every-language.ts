import { use } from '../../../src/core/policy/words/in-use.ts';
import { languages } from '../../../src/core/policy/words/languages.ts';

// Parts of the reader are tested by themselves, in the languages that the whole reader is given.
use(languages);
