import { archiveSpeech } from '../check/across/archiveSpeech.ts';
import { findAll, type ArchiveFinding } from '../check/findings.ts';
import { readBlocks } from '../files/speechBlocks.ts';
import { archiveLists } from './archiveLists.ts';
import { getSpeeches } from './speeches.ts';

/** Every question that the figures of the archive raise, those that a person let stand among them. */
export async function archiveFindings(): Promise<ArchiveFinding[]> {
  const speeches = await getSpeeches();
  const { indicators, offices } = await archiveLists();
  return findAll(
    speeches.map(({ id, data, filePath }) =>
      archiveSpeech(
        id,
        data,
        readBlocks(filePath, data.paragraphs).map(({ block }) => block.text),
      ),
    ),
    indicators,
    offices,
  );
}
