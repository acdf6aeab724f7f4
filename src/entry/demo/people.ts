import type { Role } from '#kernel/actor.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

/** The password of every demo account; the first page of the demo says so. */
export const DEMO_PASSWORD = 'amphoe-demo';

/** One account of the demo: where it works and what it may do there. */
export type DemoPerson = {
  readonly username: string;
  readonly areaCode: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly says: Sentence;
};

/** The districts of Mukdahan, with the short names of their demo accounts. */
export const DISTRICTS = [
  ['4901', 'mueang', 'เมืองมุกดาหาร', 'Mueang Mukdahan'],
  ['4902', 'nikhom', 'นิคมคำสร้อย', 'Nikhom Kham Soi'],
  ['4903', 'dontan', 'ดอนตาล', 'Don Tan'],
  ['4904', 'dongluang', 'ดงหลวง', 'Dong Luang'],
  ['4905', 'khamchai', 'คำชะอี', 'Khamcha-i'],
  ['4906', 'wanyai', 'หว้านใหญ่', 'Wan Yai'],
  ['4907', 'nongsung', 'หนองสูง', 'Nong Sung'],
] as const;

const district = ([code, short, th, en]: (typeof DISTRICTS)[number]): DemoPerson[] => [
  {
    username: `${short}.clerk`,
    areaCode: code,
    name: `เจ้าหน้าที่สาธิต อ.${th}`,
    roles: ['recorder'],
    says: say(`ผู้บันทึก อำเภอ${th}`, `Recorder, ${en} district`),
  },
  {
    username: `${short}.chief`,
    areaCode: code,
    name: `นายอำเภอสาธิต ${th}`,
    roles: ['reviewer'],
    says: say(`นายอำเภอ${th} (ผู้รับรอง)`, `District chief, ${en} (reviewer)`),
  },
];

const above: DemoPerson[] = [
  {
    username: 'dopa',
    areaCode: 'TH',
    name: 'เจ้าหน้าที่สาธิต กรมการปกครอง',
    roles: ['recorder', 'reviewer', 'compiler'],
    says: say('เจ้าหน้าที่กรมการปกครอง', 'Officer of the department'),
  },
  {
    username: 'dopa.admin',
    areaCode: 'TH',
    name: 'ผู้ดูแลระบบสาธิต',
    roles: ['administrator'],
    says: say('ผู้ดูแลระบบ', 'Administrator'),
  },
  {
    username: 'mukdahan',
    areaCode: '49',
    name: 'เจ้าหน้าที่สาธิต จ.มุกดาหาร',
    roles: ['recorder', 'reviewer', 'compiler'],
    says: say('เจ้าหน้าที่จังหวัดมุกดาหาร', 'Officer of Mukdahan province'),
  },
  {
    username: 'mukdahan.admin',
    areaCode: '49',
    name: 'ผู้ดูแลสาธิต จ.มุกดาหาร',
    roles: ['administrator'],
    says: say('ผู้ดูแลระบบ จังหวัดมุกดาหาร', 'Administrator of Mukdahan province'),
  },
  {
    username: 'mukdahan.viewer',
    areaCode: '49',
    name: 'ผู้ดูข้อมูลสาธิต จ.มุกดาหาร',
    roles: ['viewer'],
    says: say('ผู้ดูข้อมูล จังหวัดมุกดาหาร', 'Viewer at Mukdahan province'),
  },
];

const authority: DemoPerson = {
  username: 'khamchai.local',
  areaCode: '4905902',
  name: 'เจ้าหน้าที่สาธิต อบต.คำชะอี',
  roles: ['recorder'],
  says: say('ผู้บันทึก องค์การบริหารส่วนตำบลคำชะอี', 'Recorder, a local authority in Khamcha-i'),
};

/** Everybody in the demo: invented, with names that say so. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...above,
  ...DISTRICTS.flatMap(district),
  authority,
];
