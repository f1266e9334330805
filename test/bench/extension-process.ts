import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** What a process has used so far. */
interface Usage {
  /** ms of a processor's time. */
  readonly cpu: number;
  /** MB of memory of its own: code that it shares with other processes is not counted. */
  readonly memory: number;
}

/** Ticks a second, as on every Linux of today. @see proc_pid_stat(5) */
const TICKS = 100;

/**
 * What Chromium's process of the extension has used, on Linux: the worker's, and of pages of the extension.
 * @param part what the command lines hold of the processes that count; empty for all of the browser's
 */
export function usageOfExtension(browser: Browser, part = '--extension-process'): Usage {
  const root = browser.process()?.pid;
  const text = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return ''; // it ended meanwhile
    }
  };
  /** What follows the name, which may hold anything: state, parent, … */
  const facts = (pid: string): readonly string[] => text(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  const isOurs = (pid: string): boolean => {
    for (let at = pid; Number(at) > 1; at = facts(at)[1] ?? '') if (Number(at) === root) return true;
    return false;
  };
  const pids = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && text(pid, 'cmdline').includes(part) && isOurs(pid),
  );
  const sum = (of: (pid: string) => number) => pids.reduce((total, pid) => total + of(pid), 0);
  return {
    cpu: sum((pid) => ((Number(facts(pid)[11] ?? 0) + Number(facts(pid)[12] ?? 0)) * 1000) / TICKS),
    memory: sum((pid) => Number(/RssAnon:\s+(\d+)/.exec(text(pid, 'status'))?.[1] ?? 0) / 1024),
  };
}
