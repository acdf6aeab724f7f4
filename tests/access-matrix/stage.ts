import { randomUUID } from 'node:crypto';
import { provinceOf } from '#kernel/area.ts';
import { openTestApi, type TestApi } from '../support/api.ts';
import { AREAS, type AreaCode, officeId } from '../support/nation.ts';
import { type Owner, openOwner } from '../support/owner.ts';
import { type ActivityThings, activityThings } from '../support/planned.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../support/programme.ts';
import { LETTER, MEETING } from './letter-contents.ts';
import { openUnitThings, type UnitThings } from './unit-things.ts';

/** A server with things in every area for calls to work on; without an area, the id of nothing. */
export type Stage = UnitThings &
  ActivityThings &
  ReturnType<typeof programmeThings> & {
    readonly api: TestApi;
    readonly owner: Owner;
    readonly programme: TestProgramme;
    account(at: AreaCode | undefined): Promise<string>;
    phone(at: AreaCode | undefined): Promise<{ id: string; deviceId: string }>;
    office(at: AreaCode | undefined): Promise<string>;
    report(at: AreaCode | undefined): Promise<string>;
    attachment(at: AreaCode | undefined): Promise<string>;
    event(at: AreaCode | undefined): Promise<string>;
    letter(at: AreaCode | undefined): Promise<string>;
    letterLink(at: AreaCode | undefined): Promise<{ id: string; linkId: string }>;
    outgoing(at: AreaCode | undefined): Promise<string>;
    received(at: AreaCode | undefined): Promise<string>;
    close(): Promise<void>;
  };

const areaOf = (code: AreaCode) => {
  const [, level, , path] = AREAS.find(([known]) => known === code) ?? AREAS[0];
  return { level, path };
};

const accounts =
  (owner: Owner): Stage['account'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    await owner.query(
      `insert into accounts (id, username, name, office_id, area_path, roles, password_hash)
       values ($1, $2, 'A name', $3, $4, '{recorder}', 'none')`,
      [id, id, officeId(at), areaOf(at).path],
    );
    return id;
  };

const phones =
  (owner: Owner, account: Stage['account']): Stage['phone'] =>
  async (at) => {
    const [id, deviceId] = [await account(at), randomUUID()];
    if (at === undefined) return { id, deviceId };
    await owner.query(
      `insert into devices (id, account_id, secret_hash, pin_hash, kind) values ($1, $2, $3, 'none', '')`,
      [deviceId, id, Buffer.from(deviceId)],
    );
    return { id, deviceId };
  };

const offices =
  (owner: Owner): Stage['office'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    const { level, path } = areaOf(at);
    await owner.query(
      `insert into offices (id, area_code, area_path, level, name_th, name_en) values ($1, $2, $3, $4, $5, $5)`,
      [id, at, path, level, id],
    );
    return id;
  };

const reports = (programme: TestProgramme): Stage['report'] => {
  let week = 0;
  return async (at) => {
    week += 1;
    return at === undefined ? randomUUID() : programme.owe(at, { ...WEEK_47, id: `week ${week}` });
  };
};

const attachments =
  (owner: Owner, api: TestApi, report: Stage['report']): Stage['attachment'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    const { sha256, size } = await api.services.files.put(Buffer.from('a file'));
    const { path } = areaOf(at);
    await owner.query(
      `insert into attachments (id, province, area_path, office_id, obligation_id, kind, media_type, size, original_sha256, uploaded_by)
       values ($1, $2, $3, $4, $5, 'file', 'text/plain', $6, $7, $1)`,
      [id, provinceOf(path), path, officeId(at), await report(at), size, sha256],
    );
    return id;
  };

type Make = (at: AreaCode | undefined) => Promise<string>;

/** Makes rows by a statement that takes a new id and the path of the area. */
const rows =
  (owner: Owner, ...statements: readonly string[]): Make =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    for (const statement of statements) await owner.query(statement, [id, areaOf(at).path]);
    return id;
  };

const FORM = `insert into forms (id, code, area_path, title_th, title_en) values ($1::uuid, $1::uuid::text, $2, 'x', 'x')`;
const PROGRAMME = `insert into programmes (id, code, fiscal_year, area_path, title_th, title_en)
  values ($1::uuid, $1::uuid::text, 2027, $2, 'x', 'x')`;

const programmeThings = (owner: Owner) => ({
  form: rows(
    owner,
    FORM,
    `insert into form_versions (form_id, version, definition, published_at)
     select $1::uuid, 1, definition, now() from form_versions where $2::text <> '' and published_at is not null limit 1`,
  ),
  programmeAt: rows(owner, PROGRAMME),
  part: rows(
    owner,
    `insert into portfolios (id, code, fiscal_year, area_path, title_th, title_en) values ($1::uuid, $1::uuid::text, 2027, $2, 'x', 'x')`,
    `insert into portfolio_parts (id, portfolio_id, position, title_th, title_en) select $1::uuid, $1::uuid, 1, 'x', 'x' where $2::text <> ''`,
  ),
  requirement: rows(
    owner,
    PROGRAMME,
    `insert into requirements (id, code, programme_id, area_path, title_th, title_en, form_id, level, schedule, chain)
     select $1::uuid, $1::uuid::text, $1::uuid, $2, 'x', 'x', form_id, level, schedule, chain from requirements limit 1`,
  ),
});

const events =
  (owner: Owner, { requirementId }: TestProgramme): Stage['event'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    await owner.query(
      `insert into recorded_events (id, requirement_id, office_id, area_path, title, ended_on, recorded_by)
       values ($1, $2, $3, $4, 'x', '2026-11-18', $1)`,
      [id, requirementId, officeId(at), areaOf(at).path],
    );
    return id;
  };

/** Its one enclosure has the id of the letter. */
const outgoings =
  (owner: Owner, { services }: TestApi): Stage['outgoing'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    await owner.query(
      `insert into register_letters (id, office_id, area_path, direction, state, kind, subject, content)
       values ($1, $2, $3, 'outgoing', 'draft', 'external', 'x', $4)`,
      [id, officeId(at), areaOf(at).path, LETTER],
    );
    const { sha256, size } = await services.files.put(Buffer.from('a file'));
    await owner.query(
      `insert into letter_enclosures (id, letter_id, area_path, position, title, file, file_name, media_type, bytes)
       values ($1, $1, $2, 0, 'x', $3, 'x.pdf', 'application/pdf', $4)`,
      [id, areaOf(at).path, sha256, size],
    );
    return id;
  };

const receivedLetters =
  (owner: Owner, { services }: TestApi, outgoing: Stage['outgoing']): Stage['received'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    const { sha256 } = await services.files.put(Buffer.from('a letter'));
    const content = {
      number: 'มห 0018/ว 1',
      numberOffice: 'มห 0018',
      circular: true,
      running: '1',
      datedOn: '2026-11-16',
      kind: 'external',
      subject: 'x',
      issuer: 'x',
      urgency: null,
      secrecy: null,
      addressees: [],
      text: '',
      pdf: sha256,
      dates: [MEETING],
      enclosures: [],
    };
    await owner.query(
      `insert into letter_deliveries (id, letter_id, office_id, area_path, sent_at, content)
       values ($1, $2, $3, $4, now(), $5)`,
      [id, await outgoing('TH'), officeId(at), areaOf(at).path, content],
    );
    return id;
  };

const letters =
  (owner: Owner, api: TestApi): Stage['letter'] =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    const { sha256 } = await api.services.files.put(Buffer.from('a letter'));
    await owner.query(
      `insert into register_letters (id, office_id, area_path, direction, state, kind, subject, source_file, content)
       values ($1, $2, $3, 'incoming', 'received', 'unknown', 'x', $4, '{}')`,
      [id, officeId(at), areaOf(at).path, sha256],
    );
    return id;
  };

const letterLinks =
  (owner: Owner, letter: Stage['letter']): Stage['letterLink'] =>
  async (at) => {
    const [id, otherId, linkId] = [await letter(at), await letter(at), randomUUID()];
    if (at === undefined) return { id, linkId };
    await owner.query(
      `insert into register_links (id, letter_id, other_id, area_path, relation) values ($1, $2, $3, $4, 'refers')`,
      [linkId, id, otherId, areaOf(at).path],
    );
    return { id, linkId };
  };

/** Opens the stage on its own database. */
export const openStage = async (): Promise<Stage> => {
  const api = await openTestApi();
  const owner = openOwner(api.url);
  const programme = await settleProgramme(api.url);
  const report = reports(programme);
  const account = accounts(owner);
  const letter = letters(owner, api);
  const outgoing = outgoings(owner, api);
  return {
    api,
    owner,
    programme,
    report,
    account,
    phone: phones(owner, account),
    office: offices(owner),
    attachment: attachments(owner, api, report),
    event: events(owner, programme),
    ...activityThings(owner, programme),
    letter,
    letterLink: letterLinks(owner, letter),
    outgoing,
    received: receivedLetters(owner, api, outgoing),
    ...(await openUnitThings(owner, api)),
    ...programmeThings(owner),
    close: async () => {
      await programme.close();
      await owner.end();
      await api.close();
    },
  };
};
