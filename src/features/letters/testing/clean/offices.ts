/** An office whose letters are written here; every name and number is invented but those of places. */
export type Office = {
  /** The letters and figures before the running number. */
  readonly code: string;
  readonly lines: readonly [name: string, address: string];
  readonly postcode: string;
  readonly phone: string;
  /** The chief in whose name letters go out. */
  readonly chief: string;
  readonly owner: string;
};

const province = (
  name: string,
  code: string,
  street: string,
  postcode: string,
  phone: string,
): Office => ({
  code,
  lines: [`ศาลากลางจังหวัด${name}`, `${street} ${code.split(' ')[0]} ${postcode}`],
  postcode,
  phone,
  chief: `ผู้ว่าราชการจังหวัด${name}`,
  owner: 'ที่ทำการปกครองจังหวัด',
});

export const MUKDAHAN = province('มุกดาหาร', 'มห 0018.1', 'ถนนวิวิธสุรการ', '49000', '0 4261 1000');
export const KALASIN = province('กาฬสินธุ์', 'กส 0018', 'ถนนตัวอย่าง', '46000', '0 4381 1000');
export const CHIANG_MAI = province('เชียงใหม่', 'ชม 0023.3', 'ถนนโชตนา', '50300', '0 5311 2000');
export const SONGKHLA = province('สงขลา', 'สข 0018.2', 'ถนนตัวอย่าง', '90000', '0 7431 1000');

export const KHAMCHA_I: Office = {
  code: 'มห 0518',
  lines: ['ที่ว่าการอำเภอคำชะอี', 'จังหวัดมุกดาหาร 49110'],
  postcode: '49110',
  phone: '0 4269 1000',
  chief: 'นายอำเภอคำชะอี',
  owner: 'กลุ่มงานบริหารงานปกครอง',
};

const department = (name: string, code: string, address: string, phone: string): Office => ({
  code,
  lines: [name, address],
  postcode: address.slice(-5),
  phone,
  chief: `อธิบดี${name}`,
  owner: 'สำนักบริหารกลาง',
});

export const DOPA = department('กรมการปกครอง', 'มท 0307.2', 'ถนนอัษฎางค์ กทม. 10200', '0 2221 0000');
export const LOCAL = department(
  'กรมส่งเสริมการปกครองท้องถิ่น',
  'มท 0810.4',
  'ถนนนครราชสีมา กทม. 10300',
  '0 2241 9000',
);
