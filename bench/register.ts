import { parseArgs } from 'node:util';
import { openCluster } from './databases.ts';
import { measureThrice, printFigures, printRatio } from './measure.ts';
import { serveDatabase } from './served-nation.ts';
import { openRegisterData } from './support/register-data.ts';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '100000' },
    calls: { type: 'string', default: '40' },
    /** How the database tells letters from other signs: as docs/admin.md has it, or `C`. */
    ctype: { type: 'string', default: 'C.UTF-8' },
  },
});
const LETTERS = Number(values.letters);
const CALLS = Number(values.calls);
const A_PAGE = 101;

const COLUMNS = `id, direction, state, number, dated_on, subject, issuer, addressees, urgency, received_no,
  received_year, received_at, created_at`;

/** What is asked: in the address of the call, and as the condition of plain SQL over the same rows. */
type Asking = {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly where: string;
};

const middle = String(Math.round(LETTERS / 2) + 3);
const ASKINGS: readonly Asking[] = [
  { name: 'the newest 100', query: {}, where: 'true' },
  {
    name: 'part of a word in one letter of ten',
    query: { q: 'ดำรงธรร' },
    where: `found_by like '%ดำรงธรร%'`,
  },
  {
    name: 'part of a word in one letter of 5,000',
    query: { q: 'กระจับ' },
    where: `found_by like '%กระจับ%'`,
  },
  { name: 'words that nobody wrote', query: { q: 'ภูเขาไฟ' }, where: `found_by like '%ภูเขาไฟ%'` },
  { name: 'a number', query: { number: `ว ${middle}` }, where: `named_by like '%${middle}%'` },
  {
    name: 'a month of dates',
    query: { from: '2023-03-01', to: '2023-03-31' },
    where: `dated_on between '2023-03-01' and '2023-03-31'`,
  },
];

const cluster = await openCluster();
const data = await openRegisterData(cluster.url, LETTERS, values.ctype);
const served = await serveDatabase(data.url);
const read = await served.reader('bench');
for (const { name, query, where } of ASKINGS) {
  const sql = `select ${COLUMNS} from register_letters where office_id = $1 and ${where}
    order by created_at desc, id desc limit ${A_PAGE}`;
  const plain = await measureThrice(() => data.plain.query(sql, [data.officeId]), CALLS);
  const whole = await measureThrice(() =>
    read(`/api/register/letters?${new URLSearchParams(query)}`),
  );
  printFigures(`plain SQL: ${name}`, plain);
  printFigures(`register: ${name}`, whole);
  printRatio(`register against plain SQL: ${name}`, whole, plain);
}
await served.close();
await data.close();
await cluster.stop();
