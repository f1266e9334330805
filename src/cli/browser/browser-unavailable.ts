import { Failure } from '../terminal/failure.ts';

/** No browser could be had: an expected failure, whose message is for people. */
export class BrowserUnavailable extends Failure {}
