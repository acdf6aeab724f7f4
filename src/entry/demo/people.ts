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

/** Four villages of the demo: code, short name, name, English name, whether its head has an account, where it lies. */
export const VILLAGES = [
  ['49050501', 'satit1', 'บ้านสาธิตเหนือ หมู่ที่ 1', 'Ban Satit Nuea', true, 16.621, 104.449],
  ['49050502', 'satit2', 'บ้านสาธิตใต้ หมู่ที่ 2', 'Ban Satit Tai', true, 16.612, 104.455],
  ['49050503', 'satit3', 'บ้านสาธิตกลาง หมู่ที่ 3', 'Ban Satit Klang', false, 16.616, 104.461],
  ['49050504', 'satit4', 'บ้านสาธิตใหม่ หมู่ที่ 4', 'Ban Satit Mai', true, 16.608, 104.446],
] as const;

const village = ([code, short, th, en, hasAccount]: (typeof VILLAGES)[number]): DemoPerson[] =>
  hasAccount
    ? [
        {
          username: `${short}.head`,
          areaCode: code,
          name: `ผู้ใหญ่บ้านสาธิต ${th}`,
          roles: ['recorder'],
          says: say(`ผู้ใหญ่บ้าน ${th} (ผู้บันทึก)`, `Village head, ${en} (recorder)`),
        },
      ]
    : [];

const kamnan: DemoPerson = {
  username: 'nongian.kamnan',
  areaCode: '490505',
  name: 'กำนันสาธิต ต.หนองเอี่ยน',
  roles: ['recorder', 'reviewer'],
  says: say('กำนันตำบลหนองเอี่ยน (ผู้บันทึกและผู้รับรอง)', 'Subdistrict head, Nong Ian'),
};

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

const districtAdministrator: DemoPerson = {
  username: 'khamchai.admin',
  areaCode: '4905',
  name: 'ผู้ดูแลสาธิต อ.คำชะอี',
  roles: ['administrator'],
  says: say(
    'ผู้ดูแลระบบ อำเภอคำชะอี (แผ่นรหัส QR ของหมู่บ้าน)',
    'Administrator of Khamcha-i district (QR sheets of its villages)',
  ),
};

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
  districtAdministrator,
  kamnan,
  ...VILLAGES.flatMap(village),
  authority,
];
