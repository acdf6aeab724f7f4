import { randomUUID } from 'node:crypto';
import { createRequirement } from '#features/programmes/contract/programmes.ts';
import type { TestApi } from './api.ts';
import { AREAS, type AreaCode, askOwner, officeId } from './nation.ts';
import type { Owner } from './owner.ts';
import type { TestProgramme } from './programme.ts';

/** Adds a report of subdistricts that follows planned activities; their district may stand in. */
export const addActivityRequirement = async (
  api: TestApi,
  { programmeId }: TestProgramme,
): Promise<string> => {
  const [form] = await askOwner<{ id: string }>(api.url, 'select id from forms');
  const administrator = await api.as('administrator.TH');
  const { reply, status, problem } = await administrator(createRequirement, {
    params: { id: programmeId },
    body: {
      code: 'planned',
      title: { th: 'ผลการจัดกิจกรรม', en: 'Result of an activity' },
      formId: form?.id ?? '',
      level: 'subdistrict',
      schedule: { kind: 'afterEvent', days: 3, firstDueOn: '2026-10-01', dayOff: 'next' },
      chain: { steps: [{ level: 'district', role: 'reviewer' }] },
      activity: {
        types: [
          { value: 'development', label: { th: 'จิตอาสาพัฒนา', en: 'Development' } },
          { value: 'disaster', label: { th: 'จิตอาสาภัยพิบัติ', en: 'Disaster' } },
        ],
        asks: { place: 'required' },
      },
      standIns: ['district'],
      letter: null,
    },
  });
  if (status !== 200) throw new Error(JSON.stringify(problem));
  return reply.id;
};

const ACTIVITY_SETTINGS = {
  types: [{ value: 'development', label: { th: 'x', en: 'x' } }],
  asks: {},
  fills: {},
};
const ACTIVITY_PLAN = {
  ...{ type: 'development', title: 'x', heldOn: '2026-11-25', startsAt: null, endsAt: null },
  ...{ place: '', point: null, hosted: 'host', partner: '', expected: null, needs: '' },
};

/** Lets every requirement of a test database follow planned activities. */
export const settleActivities = (owner: Owner): Promise<unknown> =>
  owner.query('update requirements set activity = $1', [ACTIVITY_SETTINGS]);

const pathOf = (code: AreaCode): string => AREAS.find(([known]) => known === code)?.[3] ?? '/';

/** Makes confirmed plans with their event and history; without an area, the id of nothing. */
export const planned =
  (owner: Owner, requirementId: string) =>
  async (at: AreaCode | undefined): Promise<string> => {
    const id = randomUUID();
    if (at === undefined) return id;
    const place = [id, requirementId, officeId(at), pathOf(at)];
    await owner.query(
      `insert into recorded_events (id, requirement_id, office_id, area_path, title, ended_on, recorded_by, planned)
       values ($1, $2, $3, $4, 'x', '2026-11-25', $1, true)`,
      place,
    );
    await owner.query(
      `insert into activities (id, requirement_id, office_id, area_path, state, plan, held_on, last_seq)
       values ($1, $2, $3, $4, 'planned', $5, '2026-11-25', 1)`,
      [...place, ACTIVITY_PLAN],
    );
    await owner.query(
      `insert into activity_events (activity_id, seq, kind, at, area_path, office_id, detail)
       values ($1, 1, 'planned', now(), $3, $2, $4)`,
      [id, officeId(at), pathOf(at), { plan: ACTIVITY_PLAN }],
    );
    return id;
  };
