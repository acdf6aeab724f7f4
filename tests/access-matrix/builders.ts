import { randomUUID } from 'node:crypto';
import { AREAS, type AreaCode } from '../support/nation.ts';
import { SMALL_FORM } from '../support/programme.ts';
import { activityBuilders } from './activity-builders.ts';
import { type Builder, type Input, nothing, withId } from './builder.ts';
import { eventBuilders } from './event-builders.ts';
import { figureBuilders } from './figure-builders.ts';
import { letterBuilders } from './letter-builders.ts';
import type { Stage } from './stage.ts';
import { unitBuilders } from './unit-builders.ts';

const owned = (
  make: (stage: Stage, at: AreaCode | undefined) => Promise<string>,
  rest?: (stage: Stage) => Input,
): Builder => ({ ...withId(make, rest), fromBelow: 'seen' });

const account = (body?: object) =>
  withId(
    (stage, at) => stage.account(at),
    () => (body ? { body } : {}),
  );
const office = (body: object) =>
  withId(
    (stage, at) => stage.office(at),
    () => ({ body }),
  );
const report = (rest?: (stage: Stage) => Input) => withId((stage, at) => stage.report(at), rest);

const letter = (params: object = {}, rest: Input = {}): Builder => ({
  target: async (stage, at) => ({ ...rest, params: { id: await stage.letter(at), ...params } }),
  fromAbove: 'hidden',
});

const CODE = 'k7dm2hwpx9tck7dm2hwpx9tck7dm';
const pathOf = (at: AreaCode | undefined) => AREAS.find(([code]) => code === at)?.[3];

const officeNames = () => ({ nameTh: `ศูนย์ ${randomUUID()}`, nameEn: 'Centre', letterCode: null });
const answers = { times: 1, budget: '100.00' };
const reason = 'a reason';

const TITLE = { th: 'ชื่อ', en: 'A title' };
const newCode = () => `code-${randomUUID()}`;
const PROGRAMME = {
  title: TITLE,
  note: TITLE,
  partId: null,
  position: 1,
  letter: null,
  verified: false,
};
const FORM_ID = randomUUID();
const requirement = () => ({
  title: TITLE,
  formId: FORM_ID,
  level: 'district',
  schedule: { kind: 'weekly', weekday: 5, firstDueOn: '2026-10-02' },
  chain: { steps: [{ level: 'province', role: 'reviewer' }] },

  nilAllowed: true,
  letter: null,
  verified: false,
});

/** Contract by name; a contract without a line here fails the test that asks for it. */
export const builders: Readonly<Record<string, Builder>> = {
  getSession: nothing,
  signIn: {
    free: () => ({ body: { username: `nobody.${randomUUID().slice(0, 8)}`, password: 'x' } }),
  },
  lookAtCode: { free: () => ({ body: { code: CODE } }) },
  openDevice: { free: () => ({ body: { code: CODE, pin: '830174' } }) },
  getThisDevice: nothing,
  enterPin: { free: () => ({ body: { pin: '830174' } }) },
  listDevices: nothing,
  cutOffDevice: { free: () => ({ params: { id: randomUUID() } }) },
  printCodes: {
    target: async (_stage, at) => ({ body: { area: pathOf(at) ?? '/99/', all: true } }),
  },
  printCode: account(),
  revokeCode: account(),
  listAccountDevices: account(),
  cutOffAccountDevice: {
    target: async (stage, at) => ({ params: await stage.phone(at) }),
  },
  signOut: nothing,
  getSecondFactor: nothing,
  beginSecondFactor: { free: () => ({ body: { password: 'x' } }) },
  confirmSecondFactor: { free: () => ({ body: { code: '123456' } }) },
  renewRecoveryCodes: { free: () => ({ body: { code: '123456' } }) },
  removeSecondFactor: { free: () => ({ body: { password: 'x', code: '123456' } }) },
  changePassword: { free: () => ({ body: { current: 'x', next: 'mountains and rivers' } }) },
  changePin: { free: () => ({ body: { current: '830174', next: '274913' } }) },
  listSessions: nothing,
  endSession: { free: () => ({ params: { id: randomUUID() } }) },
  getInbox: nothing,
  getReport: report(),
  listReports: nothing,
  saveDraft: report(({ programme: { formVersionId } }) => ({
    body: { answers, formVersionId, baseVersion: 0 },
  })),
  submitReport: report(({ programme: { formVersionId } }) => ({
    body: { answers, nil: false, formVersionId },
  })),
  acceptReports: { target: async (stage, at) => ({ body: { ids: [await stage.report(at)] } }) },
  returnReport: report(() => ({ body: { reason, targets: [] } })),
  decideDuty: report(() => ({ body: { action: 'excuse', reason } })),
  putAttachment: {
    target: async (stage, at) => ({
      params: { id: randomUUID() },
      query: { reportId: await stage.report(at), kind: 'photo', name: 'x.jpg' },
      bytes: new Uint8Array([1, 2, 3]),
    }),
  },
  listReusedPhotos: report(),
  getAttachment: {
    target: async (stage, at) => ({
      params: { id: await stage.attachment(at), variant: 'file' },
    }),
  },
  listChildAreas: { free: () => ({ params: { code: '4905' } }) },
  searchPlaces: { free: () => ({ query: { q: 'คำ' } }) },
  changeArea: {
    free: () => ({
      body: {
        kind: 'rename',
        code: '4602',
        nameTh: 'นามน',
        nameEn: 'Na Mon',
        from: '2026-01-01',
      },
    }),
  },
  listOffices: nothing,
  getOffice: { free: async (stage) => ({ params: { id: await stage.office('4905') } }) },
  createOffice: {
    target: async (_stage, at) => ({ body: { areaCode: at ?? '99', ...officeNames() } }),
  },
  changeOffice: office(officeNames()),
  setOfficeActive: office({ active: false }),
  listAudit: nothing,
  listAccounts: nothing,
  getAccount: account(),
  createAccount: {
    target: async (stage, at) => ({
      body: {
        username: `made.${randomUUID().slice(0, 8)}`,
        name: 'A name',
        officeId: await stage.office(at),
        roles: ['recorder'],
      },
    }),
  },
  changeAccount: account({ name: 'A name', roles: ['viewer'] }),
  moveAccount: {
    target: async (stage, at) => ({
      params: { id: await stage.account(at) },
      body: { officeId: await stage.office(at) },
    }),
  },
  setAccountActive: account({ active: false }),
  resetPassword: account(),
  unlockAccount: account(),
  resetSecondFactor: account(),
  endAccountSessions: account(),
  getImportTemplate: nothing,
  sendImport: {
    free: () => ({
      params: { id: randomUUID() },
      query: { name: 'places.csv' },
      bytes: Buffer.from('ประเภท,รหัส,ชื่อภาษาไทย'),
    }),
  },
  listImports: nothing,
  runImport: { free: () => ({ params: { id: randomUUID() } }) },
  giveUpImport: { free: () => ({ params: { id: randomUUID() } }) },
  getImportReport: { free: () => ({ params: { id: randomUUID() } }) },
  listForms: nothing,
  getForm: owned((stage, at) => stage.form(at)),
  createForm: { free: () => ({ body: { code: newCode(), definition: SMALL_FORM } }) },
  copyForm: {
    target: async (stage, at) => ({
      params: { id: await stage.form(at) },
      body: { code: newCode() },
    }),
    fromBelow: 'used',
  },
  saveFormDraft: owned(
    (stage, at) => stage.form(at),
    () => ({ body: { definition: SMALL_FORM, basedOn: null } }),
  ),
  discardFormDraft: owned((stage, at) => stage.form(at)),
  publishForm: owned((stage, at) => stage.form(at)),
  changeForm: owned(
    (stage, at) => stage.form(at),
    () => ({ body: { archived: false, verified: false } }),
  ),
  exportForm: owned((stage, at) => stage.form(at)),
  getPortfolio: { free: () => ({ query: { fiscalYear: 2027 } }) },
  listLetters: nothing,
  copyYear: { free: () => ({ body: { from: 2090, to: 2091 } }) },
  changePart: owned(
    (stage, at) => stage.part(at),
    () => ({ body: { title: TITLE, note: TITLE, verified: false } }),
  ),
  createProgramme: { free: () => ({ body: { ...PROGRAMME, code: newCode(), fiscalYear: 2027 } }) },
  changeProgramme: owned(
    (stage, at) => stage.programmeAt(at),
    () => ({ body: { ...PROGRAMME, archived: false } }),
  ),
  createRequirement: owned(
    (stage, at) => stage.programmeAt(at),
    () => ({ body: { ...requirement(), code: newCode() } }),
  ),
  changeRequirement: owned(
    (stage, at) => stage.requirement(at),
    () => ({ body: { ...requirement(), active: true, revision: 1 } }),
  ),
  listDaysOff: { free: () => ({ query: { year: 2026 } }) },
  setDayOff: {
    free: () => ({ params: { on: '2027-02-01' }, body: { name: TITLE, isOff: true } }),
  },
  resetDayOff: { free: () => ({ params: { on: '2027-02-02' } }) },
  ...eventBuilders,
  ...activityBuilders,
  readLetterFile: { free: () => ({ bytes: Buffer.from('ที่ มท ๐๐๑๘/ว ๑') }) },
  listRegister: nothing,
  listKnownLetters: { free: () => ({ query: { number: 'มท 0018/ว 1' } }) },
  registerLetter: {
    free: () => ({
      params: { id: randomUUID() },
      body: {
        text: '',
        corrections: { subject: 'เรื่อง' },
        receivedOn: '2026-11-20',
        receivedTime: '09:00',
      },
    }),
  },
  getRegisterLetter: letter(),
  correctLetter: letter({}, { body: { decisions: {}, corrections: { subject: 'ก' }, lastSeq: 0 } }),
  closeLetter: letter({}, { body: { closed: true } }),
  keepLetterFile: letter({}, { query: { name: 'letter.txt' }, bytes: new Uint8Array([1, 2]) }),
  getLetterFile: letter(),
  getRegisterMeeting: letter(),
  linkLetter: {
    target: async (stage, at) => ({
      params: { id: await stage.letter(at) },
      body: { otherId: await stage.letter(at), relation: 'answers' },
    }),
    fromAbove: 'hidden',
  },
  unlinkLetter: {
    target: async (stage, at) => ({ params: await stage.letterLink(at) }),
    fromAbove: 'hidden',
  },
  listAskedOffices: { free: () => ({ query: { level: 'district' } }) },
  makeWork: letter({ position: 0 }, { body: { kind: 'meeting' } }),
  undoWork: letter({ position: 0 }),
  listRequirementChoices: nothing,
  getCompletenessGrid: {
    free: ({ programme: { requirementId } }) => ({ query: { requirementId } }),
  },
  listMissing: nothing,
  getHeldTimes: { free: ({ programme: { requirementId } }) => ({ query: { requirementId } }) },
  getTotals: { free: ({ programme: { requirementId } }) => ({ query: { requirementId } }) },
  listNotices: nothing,
  countUnreadNotices: nothing,
  readNotices: { free: () => ({ body: { ids: [randomUUID()] } }) },
  remindMissing: {
    free: ({ programme: { requirementId } }) => ({ body: { requirementId, periodId: '2026-W47' } }),
  },
  ...letterBuilders,
  ...figureBuilders,
  ...unitBuilders,
  listCompilations: nothing,
  getCompilation: report(),
  saveCompilation: report(({ programme: { formVersionId } }) => ({
    body: { overview: '', picks: [], formVersionId, baseVersion: 0 },
  })),
  getReportPdf: report(),
  getReportDocx: report(),
  getReportXlsx: report(),
  askExport: {
    free: () => ({ body: { kind: 'reports', format: 'csv', language: 'th', input: {} } }),
  },
  listExports: nothing,
  cancelExport: { free: () => ({ params: { id: randomUUID() } }) },
  downloadExport: { free: () => ({ params: { id: randomUUID() } }) },
};
