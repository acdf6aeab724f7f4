import type { CivilDate } from '#kernel/civil-date.ts';
import type { EntryDetail, EntryKind, UnitEntry } from '../model/entry.ts';
import type { UnitFacts } from '../model/unit.ts';

type Of<Kind extends EntryKind> = Extract<EntryDetail, { kind: Kind }>;
type Entry<Kind extends EntryKind> = UnitEntry & { readonly detail: Of<Kind> };

/** The facts of a unit of which nothing was recorded. */
export const NO_FACTS: UnitFacts = {
  courses: 0,
  trainedMen: 0,
  trainedWomen: 0,
  refreshers: 0,
  trainedOn: null,
  orders: 0,
  order: null,
  active: 0,
  activeOn: null,
  equipment: 0,
  ready: 0,
  equipmentOn: null,
  plannedOn: null,
};

/** The entries that stand: those that no later one corrects, and that are not a taking back themselves. */
export const standing = <E extends UnitEntry>(entries: readonly E[]): E[] => {
  const replaced = new Set(entries.map(({ corrects }) => corrects));
  return entries.filter(({ id, detail }) => !replaced.has(id) && detail.kind !== 'withdrawal');
};

const ofKind = <Kind extends EntryKind>(entries: readonly UnitEntry[], kind: Kind): Entry<Kind>[] =>
  entries.filter((entry): entry is Entry<Kind> => entry.detail.kind === kind);

// One order for everybody: by the day spoken of, then by when it was recorded, then by the id.
const orderKey = ({ happenedOn, recordedAt, id }: UnitEntry): string =>
  `${happenedOn} ${recordedAt} ${id}`;

const latest = <E extends UnitEntry>(entries: readonly E[]): E | undefined =>
  entries.reduce<E | undefined>(
    (last, entry) => (last === undefined || orderKey(entry) > orderKey(last) ? entry : last),
    undefined,
  );

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const trainingFacts = (entries: readonly UnitEntry[]) => {
  const trainings = ofKind(entries, 'training').map(({ detail }) => detail);
  const first = trainings.filter(({ course }) => course === 'initial');
  const lastDays = trainings.map(({ endOn }) => endOn).sort();
  return {
    courses: first.length,
    trainedMen: sum(first.map(({ men }) => men)),
    trainedWomen: sum(first.map(({ women }) => women)),
    refreshers: trainings.length - first.length,
    trainedOn: lastDays.at(-1) ?? null,
  };
};

const orderFacts = (entries: readonly UnitEntry[]) => {
  const orders = ofKind(entries, 'order');
  const last = latest(orders)?.detail;
  const order = last
    ? { number: last.number, orderedOn: last.orderedOn, members: last.members }
    : null;
  return { orders: orders.length, order };
};

// An order says how many are members as well as a count does; the later of the two holds.
const memberFacts = (entries: readonly UnitEntry[]) => {
  const last = latest([...ofKind(entries, 'members'), ...ofKind(entries, 'order')]);
  if (last === undefined) return { active: 0, activeOn: null };
  const { detail, happenedOn } = last;
  const active = detail.kind === 'order' ? detail.members : detail.men + detail.women;
  return { active, activeOn: happenedOn };
};

const equipmentFacts = (entries: readonly UnitEntry[]) => {
  const last = latest(ofKind(entries, 'equipment'));
  const items = last?.detail.items ?? [];
  return {
    equipment: sum(items.map(({ count }) => count)),
    ready: sum(items.map(({ ready }) => ready)),
    equipmentOn: last?.happenedOn ?? null,
  };
};

const plannedOn = (
  entries: readonly UnitEntry[],
  trainedOn: CivilDate | null,
): CivilDate | null => {
  const planned = latest(ofKind(entries, 'plan'))?.detail.plannedOn ?? null;
  return planned !== null && (trainedOn === null || planned > trainedOn) ? planned : null;
};

/** The facts of a unit from all its entries; the order in which they are given does not matter. */
export const foldUnit = (entries: readonly UnitEntry[]): UnitFacts => {
  const facts = standing(entries);
  const training = trainingFacts(facts);
  return {
    ...training,
    ...orderFacts(facts),
    ...memberFacts(facts),
    ...equipmentFacts(facts),
    plannedOn: plannedOn(facts, training.trainedOn),
  };
};
