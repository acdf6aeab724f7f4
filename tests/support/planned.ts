import { randomUUID } from 'node:crypto';
import { createRequirement } from '#features/programmes/contract/programmes.ts';
import { openTestApi, type TestApi } from './api.ts';
import { AREAS, type AreaCode, askOwner, officeId } from './nation.ts';
import type { Owner } from './owner.ts';
import { settleProgramme, type TestProgramme } from './programme.ts';

/** A server on 20 November 2026 with a programme whose reports follow planned activities. */
export type Planning = {
  readonly api: TestApi;
  readonly programme: TestProgramme;
  readonly requirementId: string;
  readonly close: () => Promise<void>;
};

/** Opens such a server; the caller closes it. */
export const openPlanning = async (): Promise<Planning> => {
  const api = await openTestApi();
  api.setNow('2026-11-20T03:00:00.000Z');
  const programme = await settleProgramme(api.url);
  const close = async () => {
    await programme.close();
    await api.close();
  };
  return { api, programme, requirementId: await addActivityRequirement(api, programme), close };
};

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

const pathOf = (code: AreaCode): string => AREAS.find(([known]) => known === code)?.[3] ?? '/';

/** Makes confirmed plans with their event and history; without an area, the id of nothing. */
const planned =
  (owner: Owner, requirementId: string) =>
  async (at: AreaCode | undefined): Promise<string> => {
    const id = randomUUID();
    if (at === undefined) return id;
    await owner.query('update requirements set activity = $1', [ACTIVITY_SETTINGS]);
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

/** A weekly summary of what `addActivityRequirement` asks, for provinces and the department. */
export const SUMMARY_DEFINITION = {
  title: { th: 'สรุปประจำสัปดาห์', en: 'Summary of the week' },
  addressee: { th: 'ศูนย์', en: 'The centre' },
  requirements: ['planned'],
  every: 'week',
  levels: ['province', 'department'],
  daysAfter: 1,
  counts: 'accepted',
  figures: ['times', 'budget'],
  people: ['times'],
  tells: [],
  photos: 'photos',
  picks: { activities: 2, photos: 2, by: ['times'], fromEachArea: false },
};

const INSERT_SUMMARY = `insert into activity_summaries (programme_id, code, definition)
  values ($1, $2, $3) returning id`;

/** Adds the weekly summary to a test programme, under a code of its own each time; gives its id. */
const summaryOf =
  (owner: Owner, { programmeId }: TestProgramme) =>
  async (): Promise<string> => {
    const values = [programmeId, randomUUID(), SUMMARY_DEFINITION];
    const { rows } = await owner.query(INSERT_SUMMARY, values);
    return String(rows[0]?.id);
  };

/** Makes issues of a summary; without an area, the id of nothing. */
const issued =
  (owner: Owner, programme: TestProgramme) =>
  async (at: AreaCode | undefined): Promise<string> => {
    const id = randomUUID();
    if (at === undefined) return id;
    const title = SUMMARY_DEFINITION.title;
    const period = { id: '2026-W40', startOn: '2026-09-28', endOn: '2026-10-05' };
    const content = {
      ...{ title, addressee: title, programme: title, office: title, level: 'district', period },
      figuresOf: { held: 0, counted: 0, waiting: 0, missing: 0, cancelled: 0 },
      ...{ counts: 'accepted', people: '0', columns: [], types: [], rows: [], picked: [] },
      ...{ version: 1, issuedAt: '2026-10-06T00:00:00.000Z', follows: null },
    };
    await owner.query(
      `insert into summary_issues (id, summary_id, office_id, area_path, period_id, period_start, period_end,
         version, issued_at, content) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)`,
      [
        ...[id, await summaryOf(owner, programme)(), officeId(at), pathOf(at)],
        ...[period.id, period.startOn, period.endOn, content.issuedAt, content],
      ],
    );
    return id;
  };

/** Adds the weekly summary to the programme of a test server; gives its id. */
export const addSummary = async (
  { url }: TestApi,
  { programmeId }: TestProgramme,
): Promise<string> => {
  const definition = JSON.stringify(SUMMARY_DEFINITION);
  const [made] = await askOwner<{ id: string }>(
    url,
    `insert into activity_summaries (programme_id, code, definition)
     values ('${programmeId}', 'weekly', '${definition}') returning id`,
  );
  return made?.id ?? '';
};

/** Activities and summaries of an area for calls to work on; without an area, the id of nothing. */
export type ActivityThings = {
  activity(at: AreaCode | undefined): Promise<string>;
  summary(): Promise<string>;
  summaryIssue(at: AreaCode | undefined): Promise<string>;
};

/** Makes activities and summaries in a test database. */
export const activityThings = (owner: Owner, programme: TestProgramme): ActivityThings => ({
  activity: planned(owner, programme.requirementId),
  summary: summaryOf(owner, programme),
  summaryIssue: issued(owner, programme),
});
