import type { Chance } from './chance.ts';

/** The answers of the five activities of one week: times held, participants, budget. */
export const weeklyFigures = (chance: Chance): Record<string, unknown> =>
  Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((activity) => {
      const times = chance.between(0, 3);
      return [
        [`times_${activity}`, times],
        [`participants_${activity}`, times === 0 ? 0 : times * chance.between(12, 60)],
        [`budget_${activity}`, times === 0 ? '0.00' : `${times * chance.between(4, 24) * 100}.00`],
      ];
    }),
  );

const CHANNELS = [
  'walk_in',
  'letter',
  'mobile_unit',
  'box',
  'line_1567',
  'website',
  'app',
  'agency',
  'social',
  'other',
];

/** Complaints received, closed and pending by channel in one month. */
export const complaintFigures = (chance: Chance): Record<string, unknown> =>
  Object.fromEntries(
    CHANNELS.flatMap((channel) => {
      const received = chance.between(0, 9);
      const closed = chance.between(0, received);
      return [
        [`received_${channel}`, received],
        [`closed_${channel}`, closed],
        [`pending_${channel}`, received - closed],
      ];
    }),
  );

type Activity = readonly [title: string, what: string, place: string, result: string];

const ACTIVITIES: readonly [Activity, ...Activity[]] = [
  [
    'พัฒนาและทำความสะอาดลานหน้าที่ว่าการอำเภอ',
    'เจ้าหน้าที่ กำนัน ผู้ใหญ่บ้าน และจิตอาสา ร่วมกันตัดหญ้า เก็บขยะ และทาสีรั้ว',
    'ลานหน้าที่ว่าการอำเภอ',
    'พื้นที่สะอาด ปลอดภัย ประชาชนใช้ประโยชน์ร่วมกันได้',
  ],
  [
    'ปลูกต้นไม้เฉลิมพระเกียรติในพื้นที่สาธารณะ',
    'ปลูกต้นไม้ประจำถิ่นและทำแนวรดน้ำร่วมกับโรงเรียนในพื้นที่',
    'สวนสาธารณะประจำตำบล',
    'ได้ต้นไม้เพิ่ม ๑๒๐ ต้น และมีเวรดูแลรดน้ำทุกสัปดาห์',
  ],
  [
    'อบรมให้ความรู้ประวัติศาสตร์ท้องถิ่นแก่เยาวชน',
    'จัดฐานการเรียนรู้ ๔ ฐาน และให้เยาวชนสรุปเป็นแผนที่ชุมชน',
    'หอประชุมอำเภอ',
    'เยาวชนเข้าใจประวัติศาสตร์ของอำเภอและนำไปเล่าต่อในโรงเรียน',
  ],
  [
    'ขุดลอกคลองส่งน้ำก่อนฤดูแล้ง',
    'ร่วมกับองค์กรปกครองส่วนท้องถิ่นขุดลอกและเก็บวัชพืชระยะทาง ๘๐๐ เมตร',
    'คลองส่งน้ำบ้านตัวอย่าง',
    'น้ำไหลสะดวก พื้นที่การเกษตรได้รับประโยชน์ราว ๒๐๐ ไร่',
  ],
  [
    'ออกหน่วยบริการประชาชนเคลื่อนที่',
    'ให้บริการงานทะเบียน รับเรื่องราวร้องทุกข์ และตรวจสุขภาพเบื้องต้น',
    'ศาลาประชาคมหมู่บ้าน',
    'ประชาชนได้รับบริการใกล้บ้าน ลดค่าใช้จ่ายในการเดินทาง',
  ],
];

/** One outstanding activity of a month, with its photos already uploaded. */
export const activityRow = (
  chance: Chance,
  district: string,
  heldOn: string,
  photos: readonly string[],
): Record<string, unknown> => {
  const [title, what, place, result] = chance.pick(ACTIVITIES);
  return {
    title,
    activity: `activity-${chance.between(1, 5)}`,
    who: `ที่ทำการปกครองอำเภอ${district} ร่วมกับจิตอาสาในพื้นที่`,
    what,
    place: `${place} อำเภอ${district}`,
    held_on: heldOn,
    participants: chance.between(40, 260),
    budget: `${chance.between(0, 30) * 500}.00`,
    result,
    photos: photos.map((fileId, at) => ({
      fileId,
      caption: at === 0 ? title : `ผู้เข้าร่วมกิจกรรม ${place}`,
    })),
  };
};

/** The province's disbursement of one month; amounts only grow. */
export const disbursementFigures = (month: number): Record<string, unknown> => ({
  allocated: '97000.00',
  this_month: '8500.00',
  to_date: `${8500 * month}.00`,
  problems: 'ไม่มี',
});
