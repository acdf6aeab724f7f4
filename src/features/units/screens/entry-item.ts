import { say } from '#kernel/sentence.ts';
import type { NewItem, OutboxItem } from '#web/outbox/item.ts';
import { callStep } from '#web/outbox/steps.ts';
import { recordUnitEntry } from '../contract/units.ts';
import { type EntryKind, NewEntry } from '../model/entry.ts';
import type { UnitBrief } from '../model/unit.ts';
import { entryWords, unitName } from '../words/unit.ts';
import { STALE } from './stale.ts';

/** The unit that an entry is of; its name may not be known on this device. */
export type EntryUnit = {
  readonly officeId: string;
  readonly name?: UnitBrief['name'] | undefined;
};

/** How the ids of the items of a unit begin. */
export const entryItems = (officeId: string): string => `unit:${officeId}:`;

/** The id of an entry in the outbox. */
export const entryItemId = (officeId: string, entryId: string): string =>
  `${entryItems(officeId)}${entryId}`;

/** The id of the entry of an item. */
export const entryIdOf = ({ id }: OutboxItem): string => id.slice(id.lastIndexOf(':') + 1);

const TYPED: ReadonlySet<EntryKind> = new Set([
  'training',
  'order',
  'members',
  'equipment',
  'plan',
]);

const formAt = (officeId: string, entryId: string, { detail, corrects }: NewEntry): string => {
  if (!TYPED.has(detail.kind)) return `/units/${officeId}`;
  const place = `/units/${officeId}/record/${detail.kind}?kept=${entryId}`;
  return corrects === undefined ? place : `${place}&corrects=${corrects}`;
};

/** What an item of the outbox would record; undefined where it is none of a unit. */
export const entryInItem = (item: OutboxItem | undefined): NewEntry | undefined => {
  const [step] = item?.steps ?? [];
  return step?.kind === 'call' ? NewEntry.safeParse(step.body).data : undefined;
};

// The same content keeps its key until it is received, so that sending it again is a mere repeat.
const keyFor = (body: NewEntry, before: OutboxItem | undefined) => {
  const [step] = before?.state === 'received' ? [] : (before?.steps ?? []);
  const isSame = step?.kind === 'call' && JSON.stringify(step.body) === JSON.stringify(body);
  return isSame ? { idempotencyKey: step.key } : {};
};

/** An entry of a unit as an item of the outbox; `before` is what lies there of the same entry. */
export const entryItem = (
  { officeId, name = unitName }: EntryUnit,
  entryId: string,
  body: NewEntry,
  before: OutboxItem | undefined,
): NewItem => ({
  id: entryItemId(officeId, entryId),
  title: entryWords[body.detail.kind],
  detail: say(`${unitName.th} · ${name.th}`, `${unitName.en} · ${name.en}`),
  editAt: formAt(officeId, entryId, body),
  refreshes: STALE.map((contract) => contract.name),
  steps: [
    callStep(
      recordUnitEntry,
      { params: { id: officeId, entryId }, body, ...keyFor(body, before) },
      { expects: ['status'] },
    ),
  ],
});
