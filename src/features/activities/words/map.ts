import { type Sentence, say } from '#kernel/sentence.ts';

/** What stands on and around the maps for citizens. */
export const mapWords = {
  title: say('แผนผังที่ตั้งกิจกรรม', 'Where the activities are'),
  legend: say(
    'ตัวเลขตรงกับรายการด้านบน กิจกรรมที่อยู่ใกล้กันรวมไว้ในป้ายเดียว เลือกป้ายเพื่อไปที่รายการ',
    'Numbers are those of the list above; what lies close together shares a mark. A mark leads to its entry.',
  ),
  nationTitle: say('แผนผังทั่วประเทศ', 'Map of the country'),
  nationLegend: say(
    'ตัวเลขคือจำนวนกิจกรรมที่ระบุที่ตั้ง จังหวัดที่อยู่ใกล้กันรวมไว้ในป้ายเดียว เลือกป้ายเพื่อไปที่จังหวัดในรายการ',
    'Numbers count the activities that say where they are; provinces close together share a mark. A mark leads to the province in the list.',
  ),
  source: say(
    'แนวประเทศจากข้อมูลสาธารณะ Natural Earth ใช้ดูตำแหน่งโดยประมาณ ไม่ใช่แนวเขตตามกฎหมาย',
    'Outlines: Natural Earth, public domain. They help to find one’s way and say nothing about legal boundaries.',
  ),
  inCountry: say('ตำแหน่งในประเทศไทย', 'Where this is in Thailand'),
  north: say('เหนือ', 'North'),
  kilometres: (many: number): Sentence => say(`${many} กม.`, `${many} km`),
  metres: (many: number): Sentence => say(`${many} ม.`, `${many} m`),
  inProvince: (province: Sentence, many: number): Sentence =>
    say(`${province.th} ${many} กิจกรรม`, `${province.en}: ${many}`),
  countries: {
    TH: say('ไทย', 'Thailand'),
    MM: say('เมียนมา', 'Myanmar'),
    LA: say('ลาว', 'Laos'),
    KH: say('กัมพูชา', 'Cambodia'),
    MY: say('มาเลเซีย', 'Malaysia'),
    VN: say('เวียดนาม', 'Viet Nam'),
    CN: say('จีน', 'China'),
    ID: say('อินโดนีเซีย', 'Indonesia'),
  },
  /** Seas, and where they lie in degrees, land left out. */
  seas: [
    {
      name: say('อ่าวไทย', 'Gulf of Thailand'),
      parts: [
        { left: 99.3, right: 102.8, low: 8.6, high: 13.6 },
        { left: 100.1, right: 103.2, low: 6.8, high: 8.6 },
      ],
    },
    {
      name: say('ทะเลอันดามัน', 'Andaman Sea'),
      parts: [
        { left: 95.5, right: 98.7, low: 6, high: 13.5 },
        { left: 98.7, right: 99.8, low: 6.2, high: 8.2 },
      ],
    },
  ],
} as const;
