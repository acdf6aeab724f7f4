import { readFileSync } from 'node:fs';

/** One area of the benchmark's nation. */
export type BenchArea = {
  readonly code: string;
  readonly level: 'department' | 'province' | 'district';
  readonly path: string;
  readonly th: string;
  readonly en: string;
};

const PROVINCES = 77;
const DISTRICTS = 928;

const nation: BenchArea = {
  code: 'TH',
  level: 'department',
  path: '/',
  th: 'กรมการปกครอง',
  en: 'Department of Provincial Administration',
};

const provinceArea = (code: string, th: string, en: string): BenchArea => ({
  code,
  level: 'province',
  path: `/${code}/`,
  th,
  en,
});

const districtArea = (code: string, th: string, en: string): BenchArea => ({
  code,
  level: 'district',
  path: `/${code.slice(0, 2)}/${code}/`,
  th,
  en,
});

// As many areas as the real nation has, under made-up names: no file is needed to run the scenarios.
const madeUp = (): BenchArea[] => {
  const provinces = Array.from({ length: PROVINCES }, (_, index) => String(10 + index));
  const districts = Array.from({ length: DISTRICTS }, (_, index) => {
    const number = String(Math.floor(index / PROVINCES) + 1).padStart(2, '0');
    return `${10 + (index % PROVINCES)}${number}`;
  });
  return [
    ...provinces.map((code) => provinceArea(code, `จังหวัด ${code}`, `Province ${code}`)),
    ...districts.map((code) => districtArea(code, `อำเภอ ${code}`, `District ${code}`)),
  ];
};

// Lines of `code,level,parent,name_th,name_en,…`, the format of `amphoe areas import`.
const fromFile = (file: string): BenchArea[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [code = '', level = '', , th = '', en = ''] = line.split(',');
      if (level === 'province') return [provinceArea(code, th, en)];
      return level === 'district' ? [districtArea(code, th, en)] : [];
    });

/** The nation, 77 provinces and 928 districts: of the file named in BENCH_AREAS, else made up. */
export const benchAreas = (file = process.env.BENCH_AREAS): BenchArea[] => [
  nation,
  ...(file === undefined ? madeUp() : fromFile(file)),
];
