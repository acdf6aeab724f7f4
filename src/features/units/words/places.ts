import { type AreaPath, type Level, NATION } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

const BANGKOK = '10';

const bangkokDistrict = say('เขต', 'District');
const nation = say('ทั้งประเทศ', 'The whole country');

const LEVELS: readonly Level[] = ['department', 'province', 'district'];

/** The level of the areas that a path names, by how deep it lies; below a district only authorities count. */
export const levelOfPath = (path: AreaPath): Level =>
  LEVELS[path.split('/').filter(Boolean).length] ?? 'local-authority';

/** An area's name with the word for its level (`อำเภอคำชะอี`); names that carry it already stay. */
export const placeTitle = (path: AreaPath, name: Sentence): Sentence => {
  if (path === NATION) return nation;
  const level = levelOfPath(path);
  const isBangkok = path.startsWith(`/${BANGKOK}/`);
  if (level === 'local-authority' || (isBangkok && level === 'province')) return name;
  const prefix = isBangkok ? bangkokDistrict : levelWords[level];
  if (name.th.startsWith(prefix.th)) return name;
  return say(`${prefix.th}${name.th}`, `${name.en} ${prefix.en}`);
};
