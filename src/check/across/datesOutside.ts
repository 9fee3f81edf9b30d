import { dateLabel, yearOf } from '../../archive/year.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { AcrossFinding } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';

const date = /(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2})月(?:\d{1,2}日|[底末初]|份)/gu;
const done = /成功|圆满|顺利|通过|完成|建成|投用|已|举办了|召开了|取得|获得/u;
const ahead = /将|拟|计划|力争|争取|预计|之前|以前|前(?:完成|建成)|确保|要/u;
const earlierYear = /去年|上年|前年/u;

// Half-yearly speeches are given in July, yearly ones in January: so many months after the period.
const grace = 1;

/** The last month that a speech can report as done, counted from year 0; null without a year. */
function lastMonth({ speech }: ArchiveSpeech): number | null {
  const [givenYear, givenMonth] = speech.date?.split('-').map(Number) ?? [];
  if (givenYear !== undefined && givenMonth !== undefined) return givenYear * 12 + givenMonth;
  const year = yearOf(speech);
  if (year === null) return null;
  return year * 12 + (speech.period.half === 1 ? 6 : 12) + grace;
}

/** Dates of things told as done that lie after the time of the speech. */
export function datesOutside(own: ArchiveSpeech): AcrossFinding[] {
  const last = lastMonth(own);
  const year = yearOf(own.speech);
  if (last === null || year === null) return [];
  return own.speech.paragraphs.flatMap(({ id, part }): AcrossFinding[] => {
    if (part === 'plans' || part === 'requirements') return [];
    return splitSentences(own.texts.get(id) ?? '').flatMap((sentence): AcrossFinding[] => {
      if (!done.test(sentence) || ahead.test(sentence) || earlierYear.test(sentence)) return [];
      const late = [...sentence.matchAll(date)].find(({ groups }) => {
        const month = Number(groups?.['month']);
        return month <= 12 && Number(groups?.['year'] ?? year) * 12 + month > last;
      });
      if (!late) return [];
      return [
        {
          id: `date-outside:${id}:${late[0]}`,
          kind: 'date-outside',
          rank: 'likely',
          speech: own.id,
          metrics: [],
          places: [{ speech: own.id, paragraph: id, quote: sentence, text: late[0] }],
          reason: `说的是已经办成的事，${late[0]}却在本篇所总结的${dateLabel(own.speech)}之后`,
        },
      ];
    });
  });
}
