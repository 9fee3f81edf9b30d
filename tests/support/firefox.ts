import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Firefox of this machine: WENKU_FIREFOX, or the first on the path; null without one. */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const named = process.env['WENKU_FIREFOX'];
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return candidates.find(isExecutable) ?? null;
}

/** Starts a Firefox as it is shipped, over WebDriver BiDi; Playwright drives only one of its own. */
export function openFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}
