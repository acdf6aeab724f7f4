import { expect, test } from 'vitest';
import { readAreaFile } from './commands/read-file.ts';

const TITLES = 'code,level,parent,name_th,name_en,postal_code,latitude,longitude';
const ROW = '49,province,TH,มุกดาหาร,Mukdahan,,16.5,104.5';

test.each([
  ['commas', '', ',', 2],
  ['semicolons', '', ';', 2],
  ['tabs', '', '\t', 2],
  ['what its first line says', 'sep=;\r\n', ';', 3],
])('a file of areas divided by %s', (_name, above, sign, line) => {
  const text = `\ufeff${above}${TITLES}\r\n${ROW}\r\n`.replaceAll(',', sign);
  expect(readAreaFile(text)).toMatchObject([
    { code: '49', level: 'province', name_th: 'มุกดาหาร', longitude: '104.5', line },
  ]);
});
