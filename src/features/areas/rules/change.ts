import { ok, type Result, refuse } from '#kernel/result.ts';
import {
  type AreaChange,
  type AreaFacts,
  NATION_CODE,
  NO_EDITS,
  type TreeArea,
  type TreeEdits,
} from '../model.ts';
import { words } from '../words.ts';
import { fitsLevel, mayBelong } from './placement.ts';

/** The areas that a change names, with the children of the area it is about. */
export type Surroundings = {
  readonly areas: ReadonlyMap<string, TreeArea>;
  readonly children: readonly TreeArea[];
};

type Planned = Result<TreeEdits>;

/** What a change does to the tree from its day on, or why it cannot be. */
export const planChange = (change: AreaChange, around: Surroundings): Planned => {
  if (change.code === NATION_CODE) return refuse('nation-stays', words.nationStays, 'body.code');
  const area = standing(around, change.code);
  if (!area) return refuse('not-in-tree', words.notInTree, 'body.code');
  const planned = planOf(change, area, around);
  if (!planned.ok) return planned;
  return hasLaterChange(planned.value, around, change.from)
    ? refuse('later-change', words.laterChange, 'body.from')
    : planned;
};

const standing = ({ areas }: Surroundings, code: string): TreeArea | undefined => {
  const area = areas.get(code);
  return area?.parent === null && code !== NATION_CODE ? undefined : area;
};

const planOf = (change: AreaChange, area: TreeArea, around: Surroundings): Planned => {
  switch (change.kind) {
    case 'rename': {
      const { code, nameTh, nameEn } = change;
      return ok({ ...NO_EDITS, named: [{ code, nameTh, nameEn }] });
    }
    case 'move':
      return move(change, area, around);
    case 'merge':
      return merge(change, area, around);
    case 'split':
      return split(change, area, around);
  }
};

type Of<K extends AreaChange['kind']> = Extract<AreaChange, { kind: K }>;

const move = ({ code, to }: Of<'move'>, area: TreeArea, around: Surroundings): Planned => {
  const parent = standing(around, to);
  if (!parent) return refuse('not-in-tree', words.notInTree, 'body.to');
  return mayBelong(area.level, parent.level)
    ? ok({ ...NO_EDITS, placed: [{ code, parent: to }] })
    : refuse('wrong-parent', words.wrongParent, 'body.to');
};

const merge = ({ code, into }: Of<'merge'>, area: TreeArea, around: Surroundings): Planned => {
  const target = standing(around, into);
  if (code === into) return refuse('same-area', words.sameArea, 'body.into');
  if (!target) return refuse('not-in-tree', words.notInTree, 'body.into');
  if (target.level !== area.level) return refuse('not-same-level', words.notSameLevel, 'body.into');
  const placed = around.children.map((child) => ({ code: child.code, parent: into }));
  return ok({ ...NO_EDITS, placed, ended: [code] });
};

const split = (change: Of<'split'>, area: TreeArea, around: Surroundings): Planned => {
  const { part, children } = change;
  if (around.areas.has(part.code)) return refuse('code-taken', words.codeTaken, 'body.part.code');
  if (!fitsLevel(part.code, area.level))
    return refuse('wrong-code', words.wrongCode, 'body.part.code');
  const own = new Set(around.children.map(({ code }) => code));
  if (!children.every((code) => own.has(code)))
    return refuse('not-its-child', words.notItsChild, 'body.children');
  const added = partOf(change, area);
  const moved = [...new Set(children)].map((code) => ({ code, parent: part.code }));
  const placed = [{ code: part.code, parent: added.parent }, ...moved];
  return ok({ ...NO_EDITS, added: [added], placed, named: [part].map((one) => ({ ...one })) });
};

const partOf = ({ part }: Of<'split'>, { level, parent }: TreeArea): AreaFacts => ({
  ...part,
  level,
  parent: parent ?? NATION_CODE,
  postalCode: null,
  latitude: null,
  longitude: null,
});

/** Validity ranges are only ever added at the end; a change before the last one would rewrite it. */
const hasLaterChange = (edits: TreeEdits, around: Surroundings, from: string): boolean => {
  const all = new Map([...around.children.map((one) => [one.code, one] as const), ...around.areas]);
  const isLater = (code: string, which: 'placedOn' | 'namedOn'): boolean =>
    (all.get(code)?.[which] ?? '') > from;
  const replaced = [...edits.placed.map(({ code }) => code), ...edits.ended];
  const parents = edits.placed.map(({ parent }) => parent);
  return (
    [...replaced, ...parents].some((code) => isLater(code, 'placedOn')) ||
    edits.named.some(({ code }) => isLater(code, 'namedOn'))
  );
};
