import type { CivilDate } from '#kernel/civil-date.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { AreaChange, AreaCode, type AreaEntry, type PlaceFound } from '../model.ts';
import { areaTitle, consequences } from './words.ts';

/** A change of the tree while it is being written. */
export type ChangeDraft = {
  readonly kind: AreaChange['kind'];
  readonly area: PlaceFound | undefined;
  readonly target: PlaceFound | undefined;
  readonly from: CivilDate | undefined;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly code: string;
  readonly children: readonly string[];
};

/** The fields of a draft that still lack something or cannot be read, as the ids of the form. */
export const missingIn = (draft: ChangeDraft): string[] => {
  const named = draft.kind === 'rename' || draft.kind === 'split';
  const needs: [string, boolean][] = [
    ['code', draft.area === undefined],
    [draft.kind === 'move' ? 'to' : 'into', needsTarget(draft.kind) && !draft.target],
    ['part.code', draft.kind === 'split' && !AreaCode.safeParse(draft.code.trim()).success],
    ['nameTh', named && draft.nameTh.trim() === ''],
    ['nameEn', named && draft.nameEn.trim() === ''],
    ['children', draft.kind === 'split' && draft.children.length === 0],
    ['from', draft.from === undefined],
  ];
  return needs.filter(([, lacks]) => lacks).map(([id]) => id);
};

/** Whether a kind of change is about a second area. */
export const needsTarget = (kind: ChangeDraft['kind']): boolean =>
  kind === 'move' || kind === 'merge';

/** The change that a draft orders; undefined while something of it is missing or misspelt. */
export const changeOf = (draft: ChangeDraft): AreaChange | undefined => {
  const { kind, area, target, from, nameTh, nameEn, children } = draft;
  const read = AreaChange.safeParse({
    kind,
    code: area?.id,
    from,
    ...(kind === 'rename' ? { nameTh, nameEn } : {}),
    ...(kind === 'move' ? { to: target?.id } : {}),
    ...(kind === 'merge' ? { into: target?.id } : {}),
    ...(kind === 'split' ? { part: { code: draft.code.trim(), nameTh, nameEn }, children } : {}),
  });
  return read.success ? read.data : undefined;
};

const titleOf = ({ id: code, level, name }: PlaceFound): Sentence =>
  areaTitle({ code, level, name });

const named = ({ area, code, nameTh, nameEn }: ChangeDraft): Sentence =>
  area ? areaTitle({ code, level: area.level, name: say(nameTh, nameEn) }) : say(nameTh, nameEn);

/** What a complete draft will do, one sentence for each consequence. */
export const previewOf = (draft: ChangeDraft, below: readonly AreaEntry[]): Sentence[] => {
  const { kind, area, target, from, children } = draft;
  if (!area || !from) return [];
  const day = dateSentence(from);
  const own = titleOf(area);
  if (kind === 'rename') return [consequences.renamed(own, say(draft.nameTh, draft.nameEn), day)];
  if (kind === 'split')
    return [
      consequences.made(named(draft), day),
      consequences.children(children.length, named(draft)),
    ];
  if (!target) return [];
  const to = titleOf(target);
  return kind === 'move'
    ? [consequences.moved(own, to, day)]
    : [consequences.ended(own, day), consequences.children(below.length, to)];
};
