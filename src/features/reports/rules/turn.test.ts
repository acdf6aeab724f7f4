import { expect, test } from 'vitest';
import type { ReviewChain, ReviewStep } from '../model/chain.ts';
import { type Branch, type BranchOffice, recorderAt, type Turn, turnFrom } from './turn.ts';

const at = (id: string, level: BranchOffice['level'], path: string): BranchOffice => ({
  id,
  level,
  path,
});
const TAMBON = at('tambon', 'subdistrict', '/49/4905/490502/');
const DISTRICT = at('district', 'district', '/49/4905/');
const PROVINCE = at('province', 'province', '/49/');
const NATION = at('nation', 'department', '/');

const branch = (...offices: BranchOffice[]): Branch => ({
  officeId: 'tambon',
  areaPath: '/49/4905/490502/',
  offices,
});
const chain = (...levels: ReviewStep['level'][]): ReviewChain => ({
  steps: levels.map((level) => ({ level, role: 'reviewer' })),
});
const turn = (step: number, officeId: string): Turn => ({ step, officeId, role: 'reviewer' });
const UP = chain('district', 'province');

test.each<[string, ReviewChain, number, Branch, Turn | undefined]>([
  ['all are there', UP, 1, branch(TAMBON, DISTRICT, PROVINCE, NATION), turn(1, 'district')],
  ['the second step', UP, 2, branch(TAMBON, DISTRICT, PROVINCE, NATION), turn(2, 'province')],
  ['the end of the chain', UP, 3, branch(TAMBON, DISTRICT, PROVINCE, NATION), undefined],
  ['a chain without steps', chain(), 1, branch(TAMBON), undefined],
  ['no district: the province acts', UP, 1, branch(TAMBON, PROVINCE, NATION), turn(2, 'province')],
  ['neither: the nearest office above stands in', UP, 1, branch(TAMBON, NATION), turn(1, 'nation')],
  ['no province at its step: the nearest above', UP, 2, branch(TAMBON, NATION), turn(2, 'nation')],
  ['nobody above: its own office', UP, 1, branch(TAMBON), turn(1, 'tambon')],
  [
    'a newer office of the same area acts',
    UP,
    1,
    branch(at('new-district', 'district', '/49/4905/'), PROVINCE),
    turn(1, 'new-district'),
  ],
  [
    'an office of another level in the area does not',
    UP,
    1,
    branch(at('other', 'local-authority', '/49/4905/'), PROVINCE),
    turn(2, 'province'),
  ],
  [
    'its own office reviews after its area has moved',
    chain('subdistrict'),
    1,
    branch(at('tambon', 'subdistrict', '/49/4908/490502/'), DISTRICT),
    turn(1, 'tambon'),
  ],
])('whose turn it is: %s', (_name, steps, from, offices, expected) => {
  expect(turnFrom(steps, from, offices)).toEqual(expected);
});

test.each<[string, Branch, string]>([
  ['its own office', branch(TAMBON, DISTRICT), 'tambon'],
  ['its own office, moved', branch(at('tambon', 'subdistrict', '/49/4908/490502/')), 'tambon'],
  [
    'the office that took its place',
    branch(at('new', 'subdistrict', '/49/4905/490502/'), DISTRICT),
    'new',
  ],
  ['its own, though closed, where none took its place', branch(DISTRICT, PROVINCE), 'tambon'],
])('who records: %s', (_name, offices, expected) => {
  expect(recorderAt(offices)).toBe(expected);
});
