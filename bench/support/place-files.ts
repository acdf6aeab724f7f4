import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { PLACE_COLUMNS } from '#features/place-imports/model.ts';
import { columnWords } from '#features/place-imports/words.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';

const PROVINCES = 77;
const DISTRICTS = 12;
const SUBDISTRICTS = 8;

const two = (number: number): string => String(number).padStart(2, '0');

/** The codes of a made-up nation's subdistricts: 77 provinces of 12 districts of 8, 7,392 in all. */
const subdistricts = (): string[] => {
  const codes: string[] = [];
  for (let province = 10; province < 10 + PROVINCES; province += 1)
    for (let district = 1; district <= DISTRICTS; district += 1)
      for (let sub = 1; sub <= SUBDISTRICTS; sub += 1)
        codes.push(`${province}${two(district)}${two(sub)}`);
  return codes;
};

const lineOf = (code: string, level: string, parent: string): string =>
  `${code},${level},${parent},พื้นที่ ${code},Area ${code},,,`;

/** The nation down to its subdistricts, as a file of `amphoe areas import`. */
export const areaFile = (): string => {
  const all = subdistricts();
  const districts = [...new Set(all.map((code) => code.slice(0, 4)))];
  const provinces = [...new Set(all.map((code) => code.slice(0, 2)))];
  return [
    'code,level,parent,name_th,name_en,postal_code,latitude,longitude',
    ...provinces.map((code) => lineOf(code, 'province', '')),
    ...districts.map((code) => lineOf(code, 'district', code.slice(0, 2))),
    ...all.map((code) => lineOf(code, 'subdistrict', code.slice(0, 4))),
  ].join('\n');
};

const VILLAGES = 11;

async function* villages(count: number) {
  let made = 0;
  for (const subdistrict of subdistricts())
    for (let moo = 1; moo <= VILLAGES && made < count; moo += 1, made += 1)
      yield ['หมู่บ้าน', `${subdistrict}${two(moo)}`, '', `บ้านตัวอย่าง ${made}`, `Ban ${made}`, '', ''];
}

/** So many villages of the made-up nation as XLSX, eleven a subdistrict. */
export const placeFile = async (count: number): Promise<Uint8Array> => {
  const out = new PassThrough();
  const columns = PLACE_COLUMNS.map(
    (column) => ({ title: columnWords[column].th, type: 'text' }) as const,
  );
  const options = { format: 'xlsx', columns, sheetName: 'รายการ' } as const;
  const [bytes] = await Promise.all([buffer(out), writeSheet(villages(count), options, out)]);
  return bytes;
};
