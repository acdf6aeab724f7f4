import { putAttachment } from '#features/reports/contract/attachments.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import { acceptReports, decideDuty, returnReport } from '#features/reports/contract/review.ts';
import { addHours, type Instant } from '#kernel/bangkok-time.ts';
import type { Came } from '#server/http/in-process.ts';
import { uuidOf } from './chance.ts';
import { demoPicture } from './pictures.ts';
import type { Stage } from './stage.ts';
import type { Story } from './stories.ts';

/** An obligation of the demo and who plays in it. */
export type Part = {
  readonly id: string;
  readonly formVersionId: string;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly recorder: string;
  readonly chief: string;
  readonly province: string;
};

/** One thing somebody does at some time. */
export type Step = { readonly at: Instant; readonly act: (stage: Stage) => Promise<void> };

/** Makes the answers of a report at the moment it is sent; it may upload photos first. */
export type Answering = (stage: Stage, part: Part) => Promise<Record<string, unknown>>;

const done = <C extends Came<never>>(came: C): C => {
  if (came.status !== 200) throw new Error(`demo: ${JSON.stringify(came.problem)}`);
  return came;
};

const send = (part: Part, at: Instant, answering: Answering | 'nil'): Step => ({
  at,
  act: async (stage) => {
    const nil = answering === 'nil';
    const answers = nil ? {} : await answering(stage, part);
    const body = { answers, nil, formVersionId: part.formVersionId };
    const recorder = await stage.as(part.recorder);
    done(await recorder(submitReport, { params: { id: part.id }, body }));
  },
});

const accept = (part: Part, at: Instant, username: string): Step => ({
  at,
  act: async (stage) => {
    const reviewer = await stage.as(username);
    done(await reviewer(acceptReports, { body: { ids: [part.id] } }));
  },
});

const firstPhoto = (answers: Record<string, unknown>): string | undefined => {
  const rows = answers.activities as { photos?: { fileId: string }[] }[] | undefined;
  return rows?.[0]?.photos?.[0]?.fileId;
};

const firstField = (answers: Record<string, unknown>): string =>
  'participants_1' in answers ? 'participants_1' : (Object.keys(answers)[0] ?? '');

const sendBack = (part: Part, at: Instant): Step => ({
  at,
  act: async (stage) => {
    const chief = await stage.as(part.chief);
    const { reply } = done(await chief(getReport, { params: { id: part.id } }));
    const answers = reply.revisions[0]?.answers ?? {};
    const fileId = firstPhoto(answers);
    const target = fileId
      ? { path: 'activities[0].photos', fileId, reason: 'ภาพไม่เห็นป้ายกิจกรรม โปรดแนบภาพใหม่' }
      : { path: firstField(answers), reason: 'ตัวเลขไม่ตรงกับทะเบียนของอำเภอ โปรดตรวจสอบ' };
    const body = { reason: 'โปรดแก้ไขตามจุดที่แจ้ง', targets: [target] };
    done(await chief(returnReport, { params: { id: part.id }, body }));
  },
});

const excuse = (part: Part, at: Instant): Step => ({
  at,
  act: async (stage) => {
    const province = await stage.as(part.province);
    const reason = 'เกิดอุทกภัยในพื้นที่ตลอดสัปดาห์ (ข้อมูลสาธิต)';
    done(
      await province(decideDuty, { params: { id: part.id }, body: { action: 'excuse', reason } }),
    );
  },
});

/** What happens to a report, in order, each step with its time. */
export const stepsOf = (
  part: Part,
  story: Story,
  answering: Answering,
  mending: Answering,
): Step[] => {
  const { dueAt, chief, province } = part;
  const early = send(part, addHours(dueAt, -7), answering);
  const chiefAccepts = accept(part, addHours(dueAt, -3), chief);
  const allAccept = [chiefAccepts, accept(part, addHours(dueAt, 66), province)];
  const returning = [early, sendBack(part, addHours(dueAt, -4))];
  const tales: Record<Story, Step[]> = {
    accepted: [early, ...allAccept],
    late: [
      send(part, addHours(dueAt, 20), answering),
      accept(part, addHours(dueAt, 24), chief),
      accept(part, addHours(dueAt, 68), province),
    ],
    missing: [],
    nil: [send(part, addHours(dueAt, -6), 'nil'), ...allAccept],
    mended: [
      ...returning,
      send(part, addHours(dueAt, -2), mending),
      accept(part, addHours(dueAt, 1), chief),
      accept(part, addHours(dueAt, 67), province),
    ],
    excused: [excuse(part, addHours(dueAt, -26))],
    'at-chief': [early],
    'at-province': [early, chiefAccepts],
    returned: returning,
  };
  return tales[story];
};

/** Uploads drawn pictures for a report; gives their ids. The same seed gives the same ids. */
export const uploadPictures = async (
  stage: Stage,
  part: Pick<Part, 'id' | 'recorder'>,
  seed: string,
  count: number,
): Promise<string[]> => {
  const recorder = await stage.as(part.recorder);
  const ids = Array.from({ length: count }, (_, at) => uuidOf(`${seed}-${at}`));
  for (const id of ids)
    done(
      await recorder(putAttachment, {
        params: { id },
        query: { reportId: part.id, kind: 'photo', name: 'demo.jpg' },
        bytes: await demoPicture(id),
      }),
    );
  return ids;
};
