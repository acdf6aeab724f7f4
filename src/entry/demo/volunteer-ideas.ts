/** What a village of the demo may hold; invented. */
export type ActivityIdea = {
  readonly type: 'development' | 'disaster' | 'special';
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly needs: string;
  readonly what: string;
  readonly result: string;
  readonly blood?: boolean;
};

/** The activities of the demo's villages, taken in turn. */
export const ACTIVITY_IDEAS: readonly [ActivityIdea, ...ActivityIdea[]] = [
  {
    type: 'development',
    title: 'พัฒนาและทำความสะอาดวัดประจำหมู่บ้าน',
    place: 'วัดสาธิต',
    startsAt: '08:30',
    endsAt: '11:30',
    needs: 'ไม้กวาด จอบ ถุงขยะ และน้ำดื่มส่วนตัว',
    what: 'ร่วมกันกวาดลานวัด ตัดแต่งกิ่งไม้ และล้างห้องน้ำ',
    result: 'ลานวัดสะอาด ใช้ประกอบกิจกรรมของหมู่บ้านได้',
  },
  {
    type: 'disaster',
    title: 'ลอกคูและเก็บผักตบชวาก่อนฤดูน้ำหลาก',
    place: 'คลองหน้าหมู่บ้าน',
    startsAt: '07:30',
    endsAt: '12:00',
    needs: 'รองเท้าบูต ถุงมือ เรือท้องแบน',
    what: 'ลอกคูระยะทาง ๘๐๐ เมตร และเก็บผักตบชวาขึ้นจากคลอง',
    result: 'น้ำไหลได้สะดวก ลดความเสี่ยงน้ำท่วมขังบ้านริมคลอง',
  },
  {
    type: 'special',
    title: 'รับบริจาคโลหิตประจำไตรมาส',
    place: 'ศาลาประชาคมหมู่บ้าน',
    startsAt: '09:00',
    endsAt: '14:00',
    needs: 'พักผ่อนให้เพียงพอ และนำบัตรผู้บริจาคมาด้วยถ้ามี',
    what: 'จัดสถานที่ ต้อนรับ และดูแลผู้มาบริจาคโลหิต',
    result: 'ได้โลหิตส่งคลังเลือดตามเป้าหมาย',
    blood: true,
  },
  {
    type: 'development',
    title: 'ปลูกต้นไม้ริมทางและทำแนวรดน้ำ',
    place: 'ถนนทางเข้าหมู่บ้าน',
    startsAt: '16:00',
    endsAt: '18:00',
    needs: 'เสียมและบัวรดน้ำ',
    what: 'ปลูกต้นไม้ประจำถิ่น ๑๒๐ ต้น และแบ่งเวรดูแลรดน้ำ',
    result: 'ได้แนวต้นไม้ริมทาง มีเวรดูแลทุกสัปดาห์',
  },
  {
    type: 'disaster',
    title: 'ซ้อมแผนเผชิญเหตุอัคคีภัยของหมู่บ้าน',
    place: 'สนามโรงเรียนบ้านสาธิต',
    startsAt: '09:00',
    endsAt: '11:00',
    needs: 'สวมรองเท้าหุ้มส้น',
    what: 'ซ้อมการแจ้งเหตุ การใช้ถังดับเพลิง และการอพยพผู้สูงอายุ',
    result: 'ทุกครัวเรือนรู้จุดรวมพลและเบอร์แจ้งเหตุ',
  },
];
