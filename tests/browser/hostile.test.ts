import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import type { Browser, Page } from 'playwright-core';
import { visit } from 'unist-util-visit';
import type { ImportedSpeech } from '../../src/import/speech.ts';
import { openBrowser, openPage, serve, type Served, type Watched } from '../support/browser.ts';
import { find, readPages, words } from '../support/pages.ts';
import { parseCsv } from '../support/parseCsv.ts';
import {
  buildHostileSite,
  hostileName,
  speechOf,
  wholeSpeech,
  type HostileSite,
} from '../support/hostileSite.ts';
import { plainMarkdown } from '../support/plainMarkdown.ts';
import { searchFor } from '../support/searchFor.ts';
import { tricks } from '../support/tricks.ts';

let built: HostileSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  built = await buildHostileSite();
  served = await serve(built.folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  built.remove();
});

const foreignNames: readonly string[] =
  'iframe object embed base portal plaintext xmp listing marquee video audio math img template x-y note'.split(
    ' ',
  );
const foreignElements = [
  ...foreignNames,
  'meta[http-equiv="refresh"]',
  'form:not([role="search"], [action$="/search/"], #reading-aids)',
  'script:not([type="module"], [type="application/ld+json"], [src])',
  '.speech :is(svg, style, script, b)',
].join();
const ownAddress = /^(?:\/(?!\/)|[?#]|$)/u;

/** A page whose every sign of hostile text at work is kept. */
async function openWatched(): Promise<Watched & { dialogs: string[] }> {
  const watched = await openPage(browser);
  const dialogs: string[] = [];
  watched.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { ...watched, dialogs };
}

/** Elements and attributes that no page of the site has: hostile text that has become markup. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate((elements) => {
    const found = [...document.querySelectorAll(elements)].map(({ outerHTML }) => outerHTML);
    for (const { attributes, outerHTML } of document.querySelectorAll('*')) {
      for (const { name } of attributes) if (name.startsWith('on')) found.push(outerHTML);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (link.origin !== location.origin) found.push(link.outerHTML);
    }
    const hacked = document.body.dataset['hacked'];
    return hacked === undefined ? found : [...found, `hacked: ${hacked}`];
  }, foreignElements);
}

/** Everything that has gone wrong on a page since it was opened. */
function signs({ errors, requests, dialogs }: Awaited<ReturnType<typeof openWatched>>): string[] {
  const elsewhere = requests.filter((url) => !url.startsWith(served.address));
  return [...errors, ...dialogs, ...elsewhere];
}

function imported(id: string): ImportedSpeech {
  const speech = built.speeches.find((one) => one.id === id);
  if (!speech) throw new Error(`no speech ${id}`);
  return speech;
}

/** Words as they are, but for tables, whose words stand in cells without the bars of their source. */
function comparable(texts: readonly string[], sources: readonly string[]): string[] {
  return texts.map((text, index) =>
    sources[index]?.startsWith('| ') ? text.replace(/[|\s]/gu, '') : text,
  );
}

const shownWords = (page: Page) =>
  page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    salutation: document.querySelector('#salutation')?.textContent ?? null,
    blocks: [...document.querySelectorAll('.speech .block')].map((block) => block.textContent),
    outline: [...document.querySelectorAll('wenku-outline a[href^="#p"]')].map((link) =>
      link.textContent.trim(),
    ),
  }));

// What import changes by its rules (marks in Chinese, characters that show nothing) is tested where
// the rules are; here it must be rare, or the strings would test something else.
const mostChanged = 60;

describe('hostile strings', () => {
  it('are imported one by one and all together', () => {
    expect(built.speeches).toHaveLength(tricks.length + 1);
    const titles = tricks.map((trick) => imported(speechOf(trick)).frontmatter.title);
    const changed = tricks.filter((trick, index) => titles[index] !== trick);
    expect(changed.length).toBeLessThan(mostChanged);
  });

  it('all show as words on one page', async () => {
    const watched = await openWatched();
    await watched.page.goto(`${served.address}speeches/${wholeSpeech}/`);
    const { blocks } = await shownWords(watched.page);
    const texts = imported(wholeSpeech).blocks.map(({ text }) => text);
    expect(comparable(blocks, texts)).toEqual(comparable(texts, texts));
    const lines = new Set(blocks);
    expect(tricks.filter((trick) => !lines.has(trick)).length).toBeLessThan(mostChanged);
    const text = await watched.page.locator('main').textContent();
    expect(text?.split(hostileName).length).toBeGreaterThan(3);
    expect(await intruders(watched.page)).toEqual([]);
    expect(signs(watched)).toEqual([]);
  });

  it('show as title, salutation, heading and words of a speech', async () => {
    const watched = await openWatched();
    for (const trick of tricks.filter((_, index) => index % 20 === 0)) {
      const { id, frontmatter, blocks } = imported(speechOf(trick));
      await watched.page.goto(`${served.address}speeches/${id}/`);
      const shown = await shownWords(watched.page);
      expect(shown.heading).toBe(frontmatter.title);
      expect(await watched.page.title()).toContain(frontmatter.title.replace(/\s+/gu, ' ').trim());
      expect(shown.salutation).toBe(frontmatter.salutation ?? null);
      expect(shown.blocks).toEqual(blocks.map(({ text }) => text));
      const headings = blocks.filter(({ level }) => level > 0).map(({ text }) => text.trim());
      expect(shown.outline).toEqual(headings);
      expect(await intruders(watched.page), id).toEqual([]);
    }
    expect(signs(watched)).toEqual([]);
  });

  it('are words on every page, as a parser of HTML reads it', () => {
    const pages = new Map(readPages(built.folder).map((page) => [page.path, page]));
    for (const { id, frontmatter, blocks } of built.speeches) {
      const page = pages.get(`speeches/${id}/index.html`);
      if (!page) throw new Error(`no page ${id}`);
      expect(words(find(page, 'h1')[0]), id).toBe(frontmatter.title);
      expect(find(page, '#salutation').map(words)).toEqual(
        frontmatter.salutation ? [frontmatter.salutation] : [],
      );
      const shown = find(page, '.speech .block').map(words);
      const texts = blocks.map(({ text }) => text);
      expect(comparable(shown, texts)).toEqual(comparable(texts, texts));
    }
    for (const page of pages.values()) {
      // The one sample beside has a link that an editor wrote.
      if (page.path.startsWith('speeches/sample')) continue;
      // The guide is the program's own, with pictures.
      if (page.path.startsWith('guide/')) continue;
      const found: string[] = [];
      visit(page.tree, 'element', ({ tagName, properties }) => {
        if (foreignNames.includes(tagName)) found.push(tagName);
        for (const [name, value] of Object.entries(properties)) {
          const isAddress = ['href', 'src', 'action'].includes(name);
          if (name.startsWith('on') || (isAddress && !ownAddress.test(String(value)))) {
            found.push(`${tagName} ${name}=${String(value)}`);
          }
        }
      });
      expect(found, page.path).toEqual([]);
    }
  });

  it('show as titles in every list, as names of offices and genres', async () => {
    const watched = await openWatched();
    const titles = new Set<string>();
    const lists = ['speeches/', 'speeches/2/', 'speeches/3/', 'speeches/4/', 'offices/unknown/'];
    for (const path of [...lists, 'years/2020/', 'genres/unknown/']) {
      await watched.page.goto(served.address + path);
      for (const link of await watched.page.locator('.speeches a').allTextContents())
        titles.add(link);
      expect(await intruders(watched.page), path).toEqual([]);
    }
    for (const { frontmatter } of built.speeches) expect(titles).toContain(frontmatter.title);
    for (const path of ['', 'offices/', 'offices/hostile/', 'genres/', 'genres/hostile/']) {
      await watched.page.goto(served.address + path);
      expect(await watched.page.locator('main').textContent(), path).toContain(hostileName);
      expect(await intruders(watched.page), path).toEqual([]);
    }
    for (const path of [
      'metrics/',
      'areas/documents/',
      'data/',
      `speeches/${wholeSpeech}/source/`,
    ]) {
      await watched.page.goto(served.address + path);
      expect(await intruders(watched.page), path).toEqual([]);
    }
    expect(signs(watched)).toEqual([]);
  });

  describe('that are searched for', () => {
    // A phrase in quotation marks; such strings as search finds as they are.
    const findable = /^[^"\\\s\p{M}\p{C}\uFF00-\uFFEF][^"\\\n\p{C}\uFF00-\uFFEF]{3,60}$/u;
    const sample = () =>
      tricks
        .filter((trick) => findable.test(trick))
        .filter((trick) => imported(speechOf(trick)).frontmatter.title === trick)
        .filter((_, index) => index < 20 || index % 8 === 0);

    it('show on the search page', async () => {
      const watched = await openWatched();
      await watched.page.goto(`${served.address}search/?view=speeches`);
      for (const phrase of sample()) {
        expect(await searchFor(watched.page, `"${phrase}"`), phrase).toMatch(/^[\d,]+ 处/u);
        const marks = await watched.page.locator('a.hit mark').allTextContents();
        expect(marks).toContain(phrase);
        const titles = await watched.page.locator('.speech-hits h3 a').allTextContents();
        expect(titles).toContain(phrase);
      }
      expect(await intruders(watched.page)).toEqual([]);
      expect(signs(watched)).toEqual([]);
    });

    it('show in the search dialog', async () => {
      const watched = await openWatched();
      await watched.page.goto(served.address);
      await watched.page.keyboard.press('/');
      const dialog = watched.page.getByRole('dialog');
      for (const phrase of sample()) {
        await dialog.getByRole('searchbox').fill(`"${phrase}"`);
        await dialog.locator('.hit mark').getByText(phrase, { exact: true }).first().waitFor();
      }
      expect(await intruders(watched.page)).toEqual([]);
      expect(signs(watched)).toEqual([]);
    });
  });

  it('are the same words in every download', () => {
    const read = (path: string) => readFileSync(join(built.folder, path), 'utf8');
    const rows = parseCsv(read('data/paragraphs.csv'));
    for (const { id, frontmatter, blocks } of built.speeches) {
      const download = (ending: string) => read(`speeches/${id}/${id}.${ending}`);
      const texts = blocks.map(({ text }) => text);
      const { title, untitled, salutation } = frontmatter;
      // A title that is none of the original's words stands in no text of it.
      const first = untitled ? (salutation ?? '') : title;
      expect(download('txt').startsWith(`${first}\n`), id).toBe(true);
      for (const text of texts) expect(download('txt')).toContain(text);
      const data = z
        .object({ title: z.string(), paragraphs: z.array(z.object({ text: z.string() })) })
        .parse(JSON.parse(download('json')));
      expect(data.title).toBe(title);
      expect(data.paragraphs.map(({ text }) => text)).toEqual(texts);
      const paragraphs = plainMarkdown(download('md'));
      expect(paragraphs[0]).toBe(title);
      const body = paragraphs.slice(-texts.length);
      expect(comparable(body, texts)).toEqual(comparable(texts, texts));
      // A spreadsheet takes what begins so for a formula unless a mark stands before it.
      const defused = (text: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);
      const own = rows.filter(([speech]) => speech === id);
      expect(own.map((row) => row.at(-1))).toEqual(texts.map(defused));
      expect(own[0]?.[1]).toBe(defused(title));
    }
  });
});
