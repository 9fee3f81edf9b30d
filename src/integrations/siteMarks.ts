import { readMarks } from '../files/marks.ts';
import { contentFolder, siteAddress } from '../site.config.ts';

const { marks, problems } = readMarks(contentFolder, siteAddress);
if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));

/** The marks of the public body whose site this is; null for any other site. */
export const siteMarks = marks;
