import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/import/importFiles.ts';
import { listInputs } from '../../../src/import/read/listInputs.ts';
import { docxOf } from '../../support/docx.ts';

const good = '样例讲话\n今年办理公文12件。';
const other = '样例另篇\n全年接待来访30批。';
const docx = docxOf('<w:p><w:r><w:t>样例</w:t></w:r></w:p>');
const wide = (words: string) => Buffer.from(words, 'utf16le');
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), wide(stream)]);
const pdf = readFileSync('tests/fixtures/formats/pdf/input.pdf');
const bombXml = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';
const outsideXml = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
const scanned =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n' +
  '4 0 obj<</Length 4>>stream\n/I Do\nendstream endobj\n' +
  '5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream endobj\n' +
  'trailer<</Root 1 0 R>>\n';

// Every header of the archive says that its entry is locked.
function lockedZip(): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'a.txt': strToU8(good) }));
  const central = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  for (const at of [6, central + 8]) bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
  return bytes;
}

/** An archive as Chinese Windows writes it: 样例.txt in GBK, which no flag tells. */
function gbkZip(): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'NAME.txt': strToU8(other) }));
  const name = Buffer.from('d1f9c0fd', 'hex');
  for (let at = bytes.indexOf('NAME'); at >= 0; at = bytes.indexOf('NAME')) name.copy(bytes, at);
  return bytes;
}

/** Imports a folder that has a bad file beside a good one; gives what was told of the bad one. */
async function importBeside(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-bad-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', name), bytes);
  writeFileSync(join(folder, 'in', 'zz-good.txt'), good);
  const options = { into: join(folder, 'out'), dryRun: false, force: false };
  const codes: string[] = [];
  const titles: string[] = [];
  for await (const { accepted, rejected } of importFiles(listInputs(join(folder, 'in')), options)) {
    titles.push(...accepted.map(({ speech }) => speech.frontmatter.title));
    codes.push(...rejected.map(({ code }) => code));
    for (const { hint, reason } of rejected) expect([hint, reason]).not.toContain('');
  }
  expect(titles).toContain('样例讲话');
  return codes;
}

describe('a file that cannot be read is told by its own error, and the others go on', () => {
  it.each([
    ['empty.txt', '', 'file-empty'],
    ['blank.txt', '\n \u3000\n', 'file-empty'],
    ['binary.txt', Buffer.from([1, 0, 2, 0, 0, 0, 255, 254, 0]), 'file-binary'],
    ['table.csv', 'a,b', 'file-type'],
    ['old.rtf', '{\\rtf1 x}', 'file-type'],
    ['layout.ofd', zipSync({ 'OFD.xml': strToU8('<x/>') }), 'file-type'],
    [
      'sheet.xlsx',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/a.xml': strToU8('x') }),
      'file-type',
    ],
    ['picture.docx', Buffer.from('89504e470d0a1a0a', 'hex'), 'file-image'],
    ['packed.rar', Buffer.from('526172211a0700', 'hex'), 'file-archive'],
    ['cut.docx', docx.subarray(0, docx.length - 60), 'file-damaged'],
    ['cut.zip', zipSync({ 'a.txt': strToU8(good) }).subarray(0, 90), 'file-damaged'],
    [
      'no-word.docx',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'word/a.xml': strToU8('x') }),
      'file-damaged',
    ],
    ['not-xml.docx', docxOf('<w:p>'), 'file-damaged'],
    ['entities.docx', docxOf('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', bombXml), 'file-damaged'],
    ['outside.docx', docxOf('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', outsideXml), 'file-damaged'],
    ['embedded.docx', docxOf('<w:altChunk/>'), 'file-type'],
    ['locked.docx', compound('EncryptedPackage'), 'file-password'],
    ['sheet.xls', compound('Workbook'), 'file-type'],
    ['cut.doc', compound('WordDocument'), 'file-damaged'],
    ['cut.pdf', pdf.subarray(0, 30), 'file-damaged'],
    ['scanned.pdf', scanned, 'pdf-scanned'],
    ['bomb.zip', zipSync({ 'a.txt': new Uint8Array(8_000_000) }), 'archive-limit'],
    ['up.zip', zipSync({ '../a.txt': strToU8(good) }), 'archive-entry'],
    ['root.zip', zipSync({ '/a.txt': strToU8(good) }), 'archive-entry'],
    ['drive.zip', zipSync({ 'C:\\a.txt': strToU8(good) }), 'archive-entry'],
    [
      'link.zip',
      zipSync({ a: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      'file-link',
    ],
    [
      'deep.zip',
      zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': strToU8(good) }) }) }),
      'archive-entry',
    ],
    ['bad.jsonl', '{"title":"甲","text":"正文。"}\n{"title":', 'record-invalid'],
    ['locked.zip', lockedZip(), 'file-password'],
    ['one-line.txt', Buffer.alloc(64 * 1024 * 1024, '字'), 'file-large'],
    ['one-line.jsonl', Buffer.alloc(65 * 1024 * 1024, 'a'), 'file-large'],
    ['half.json', '{"title":"甲","text":"半个\\ud83d"}', 'record-invalid'],
  ])('%s', async (name, bytes, code) => {
    expect(await importBeside(name, bytes)).toEqual([code]);
  });
});

describe('a file whose name lies', () => {
  it.each([
    ['really-word.txt', docx],
    ['really-text.docx', other],
    [
      'really-page.doc',
      `<html><title>样例</title><body><p>今年办理公文12件，好。</p></body></html>`,
    ],
    ['gbk-name.zip', gbkZip()],
    ['really-archive.txt', zipSync({ 'a.txt': strToU8(other) })],
  ])('is read as what it is: %s', async (name, bytes) => {
    expect(await importBeside(name, bytes)).toEqual([]);
  });
});

describe('what the system does not let be read', () => {
  async function codesOf(path: string): Promise<string[]> {
    const options = { into: mkdtempSync(join(tmpdir(), 'wenku-out-')), dryRun: true, force: false };
    const codes: string[] = [];
    for await (const { rejected } of importFiles(listInputs(path), options)) {
      codes.push(...rejected.map(({ code }) => code));
    }
    return codes;
  }

  it('a name in GBK is the name it is', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wenku-gbk-')), 'a.zip');
    writeFileSync(file, gbkZip());
    const options = { into: mkdtempSync(join(tmpdir(), 'wenku-out-')), dryRun: true, force: false };
    const names: string[] = [];
    for await (const outcome of importFiles([{ file }], options)) names.push(outcome.file);
    expect(names).toEqual([`${file}/样例.txt`]);
  });

  it.skipIf(process.platform === 'win32')(
    'a pipe and a device are told, not waited for',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'wenku-pipe-'));
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      expect(await codesOf(folder)).toEqual(['file-unreadable']);
      expect(await codesOf('/dev/zero')).toEqual(['file-unreadable']);
    },
  );

  // Nothing is denied to root.
  it.skipIf(process.getuid?.() === 0)(
    'a folder and a file without permission are told',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'wenku-denied-'));
      mkdirSync(join(folder, 'closed'));
      writeFileSync(join(folder, 'closed.txt'), good);
      for (const name of ['closed', 'closed.txt']) chmodSync(join(folder, name), 0);
      expect(await codesOf(folder)).toEqual(['file-unreadable', 'file-unreadable']);
    },
  );
});
