import { randomUUID } from 'node:crypto';
import type { AnyContract } from '#kernel/contract.ts';
import type { Sent } from '#server/http/in-process.ts';
import type { AreaCode } from '../support/nation.ts';
import type { Stage } from './stage.ts';

/** What a valid call sends; the parts as the contract takes them. */
export type Input = Sent<AnyContract>;

/**
 * How to call a contract well: `free` for one that works on the caller's own data or on shared data,
 * `target` for one that works on a thing of an area. Without an area the thing does not exist.
 */
export type Builder =
  | { readonly free: (stage: Stage) => Input | Promise<Input> }
  | { readonly target: (stage: Stage, at: AreaCode | undefined) => Promise<Input> };

const nothing: Builder = { free: () => ({}) };

const withId = (
  make: (stage: Stage, at: AreaCode | undefined) => Promise<string>,
  rest: (stage: Stage) => Input = () => ({}),
): Builder => ({
  target: async (stage, at) => ({ params: { id: await make(stage, at) }, ...rest(stage) }),
});

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

const officeNames = () => ({ nameTh: `ศูนย์ ${randomUUID()}`, nameEn: 'Centre', letterCode: null });
const answers = { times: 1, budget: '100.00' };
const reason = 'a reason';

/** Contract by name; a contract without a line here fails the test that asks for it. */
export const builders: Readonly<Record<string, Builder>> = {
  getSession: nothing,
  signIn: {
    free: () => ({ body: { username: `nobody.${randomUUID().slice(0, 8)}`, password: 'x' } }),
  },
  signOut: nothing,
  changePassword: { free: () => ({ body: { current: 'x', next: 'mountains and rivers' } }) },
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
  endAccountSessions: account(),
};
