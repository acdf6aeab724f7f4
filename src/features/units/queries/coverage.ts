import type { Actor } from '#kernel/actor.ts';
import { type AreaPath, isBelow, parentPath } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { ReplyInput } from '#kernel/contract.ts';
import type { Tx } from '#server/db.ts';
import type { getUnitCoverage } from '../contract/units.ts';
import type { CoverageRow } from '../model/unit.ts';
import { type Counted, childWithin, coverageOf } from '../rules/coverage.ts';
import { codeOf, findAreaNames, findOfficeNames } from '../store/names.ts';
import { listUnitRows } from '../store/units.ts';
import { placeTitle } from '../words/places.ts';
import { getRule, type JudgedUnit, judgeUnits, ruleBrief } from './units.ts';

/** A unit as the coverage counts it. */
export const countedOf = ({ status, facts, isUpdated }: JudgedUnit): Counted => ({
  status,
  trainedMen: facts.trainedMen,
  trainedWomen: facts.trainedWomen,
  active: facts.active,
  isUpdated,
});

// The areas below that have districts or offices though no authority is entered yet are no rows: there is
// nothing to cover. An authority directly below stands by itself.
const keyOf = (area: AreaPath, { areaPath, officeId }: JudgedUnit): string => {
  const child = childWithin(area, areaPath);
  return child === areaPath ? officeId : child;
};

/** The coverage of the areas directly below one, in the order of the tree. */
export const rowsBelow = async (
  tx: Tx,
  area: AreaPath,
  units: readonly JudgedUnit[],
): Promise<CoverageRow[]> => {
  const lines = [...Map.groupBy(units, (unit) => keyOf(area, unit)).values()];
  const paths = lines.map(([first]) => childWithin(area, first?.areaPath ?? area));
  const areas = await findAreaNames(tx, paths.map(codeOf));
  const offices = await findOfficeNames(
    tx,
    lines.flatMap(([first], at) => (first && paths[at] === first.areaPath ? [first.officeId] : [])),
  );
  return lines.map((line, at) => {
    const [first] = line;
    const path = paths[at] ?? area;
    const office = first && path === first.areaPath ? first : undefined;
    const code = codeOf(path);
    const name = office ? offices.get(office.officeId) : areas.get(code);
    return {
      areaPath: path,
      name: name ?? { th: code, en: code },
      officeId: office?.officeId ?? null,
      status: office?.status ?? null,
      coverage: coverageOf(line.map(countedOf)),
    };
  });
};

const trailOf = (from: AreaPath, to: AreaPath): AreaPath[] => {
  const above = isBelow(to, from) ? parentPath(to) : undefined;
  return above === undefined ? [to] : [...trailOf(from, above), to];
};

/** How the units of an area stand today, by the areas directly below it. */
export const viewCoverage = async (
  tx: Tx,
  actor: Actor,
  area: AreaPath,
  today: CivilDate,
): Promise<ReplyInput<typeof getUnitCoverage>> => {
  const rule = await getRule(tx);
  const units = judgeUnits(await listUnitRows(tx, area), rule, today);
  const trail = trailOf(actor.areaPath, area);
  const names = await findAreaNames(tx, trail.map(codeOf));
  return {
    trail: trail.map((path) => {
      const code = codeOf(path);
      return { path, name: placeTitle(path, names.get(code) ?? { th: code, en: code }) };
    }),
    today,
    rule: ruleBrief(rule),
    total: coverageOf(units.map(countedOf)),
    rows: await rowsBelow(tx, area, units),
  };
};
