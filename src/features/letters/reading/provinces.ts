import { type Sentence, say } from '#kernel/sentence.ts';

/** What a province's letters carry: its letter code, the area code of its telephones, its postcodes. */
export type Province = {
  readonly name: Sentence;
  /** The two letters that begin its letter numbers; Bangkok has none. */
  readonly letterCode: string | null;
  readonly phoneArea: string;
  /** The first two digits of its postcodes. */
  readonly postcodes: readonly string[];
};

const province = (
  th: string,
  en: string,
  letterCode: string | null,
  phoneArea: string,
  postcodes: readonly string[],
): Province => ({ name: say(th, en), letterCode, phoneArea, postcodes });

/** The provinces by their geocode; letter codes from one list that is not confirmed by a second. */
export const provinces: readonly Province[] = [
  province('กรุงเทพมหานคร', 'Bangkok', null, '02', ['10']),
  province('สมุทรปราการ', 'Samut Prakan', 'สป', '02', ['10']),
  province('นนทบุรี', 'Nonthaburi', 'นบ', '02', ['11']),
  province('ปทุมธานี', 'Pathum Thani', 'ปท', '02', ['12']),
  province('พระนครศรีอยุธยา', 'Phra Nakhon Si Ayutthaya', 'อย', '035', ['13', '18']),
  province('อ่างทอง', 'Ang Thong', 'อท', '035', ['14']),
  province('ลพบุรี', 'Lop Buri', 'ลบ', '036', ['13', '15', '18']),
  province('สิงห์บุรี', 'Sing Buri', 'สห', '036', ['16']),
  province('ชัยนาท', 'Chai Nat', 'ชน', '056', ['17']),
  province('สระบุรี', 'Saraburi', 'สบ', '036', ['18', '30']),
  province('ชลบุรี', 'Chon Buri', 'ชบ', '038', ['20']),
  province('ระยอง', 'Rayong', 'รย', '038', ['21', '22']),
  province('จันทบุรี', 'Chanthaburi', 'จบ', '039', ['22']),
  province('ตราด', 'Trat', 'ตร', '039', ['23']),
  province('ฉะเชิงเทรา', 'Chachoengsao', 'ฉช', '038', ['24']),
  province('ปราจีนบุรี', 'Prachin Buri', 'ปจ', '037', ['25']),
  province('นครนายก', 'Nakhon Nayok', 'นย', '037', ['26']),
  province('สระแก้ว', 'Sa Kaeo', 'สก', '037', ['27']),
  province('นครราชสีมา', 'Nakhon Ratchasima', 'นม', '044', ['30', '36']),
  province('บุรีรัมย์', 'Buri Ram', 'บร', '044', ['31']),
  province('สุรินทร์', 'Surin', 'สร', '044', ['32']),
  province('ศรีสะเกษ', 'Si Sa Ket', 'ศก', '045', ['33']),
  province('อุบลราชธานี', 'Ubon Ratchathani', 'อบ', '045', ['34']),
  province('ยโสธร', 'Yasothon', 'ยส', '045', ['35']),
  province('ชัยภูมิ', 'Chaiyaphum', 'ชย', '044', ['36']),
  province('อำนาจเจริญ', 'Amnat Charoen', 'อจ', '045', ['37']),
  province('บึงกาฬ', 'Bueng Kan', 'บก', '042', ['38']),
  province('หนองบัวลำภู', 'Nong Bua Lam Phu', 'นภ', '042', ['39']),
  province('ขอนแก่น', 'Khon Kaen', 'ขก', '043', ['40']),
  province('อุดรธานี', 'Udon Thani', 'อด', '042', ['41']),
  province('เลย', 'Loei', 'ลย', '042', ['42']),
  province('หนองคาย', 'Nong Khai', 'นค', '042', ['43']),
  province('มหาสารคาม', 'Maha Sarakham', 'มค', '043', ['44']),
  province('ร้อยเอ็ด', 'Roi Et', 'รอ', '043', ['45']),
  province('กาฬสินธุ์', 'Kalasin', 'กส', '043', ['46']),
  province('สกลนคร', 'Sakon Nakhon', 'สน', '042', ['47']),
  province('นครพนม', 'Nakhon Phanom', 'นพ', '042', ['48']),
  province('มุกดาหาร', 'Mukdahan', 'มห', '042', ['49']),
  province('เชียงใหม่', 'Chiang Mai', 'ชม', '053', ['50', '58']),
  province('ลำพูน', 'Lamphun', 'ลพ', '053', ['51']),
  province('ลำปาง', 'Lampang', 'ลป', '054', ['52']),
  province('อุตรดิตถ์', 'Uttaradit', 'อต', '055', ['53']),
  province('แพร่', 'Phrae', 'พร', '054', ['54']),
  province('น่าน', 'Nan', 'นน', '054', ['55']),
  province('พะเยา', 'Phayao', 'พย', '054', ['56']),
  province('เชียงราย', 'Chiang Rai', 'ชร', '053', ['57']),
  province('แม่ฮ่องสอน', 'Mae Hong Son', 'มส', '053', ['58']),
  province('นครสวรรค์', 'Nakhon Sawan', 'นว', '056', ['60']),
  province('อุทัยธานี', 'Uthai Thani', 'อน', '056', ['61']),
  province('กำแพงเพชร', 'Kamphaeng Phet', 'กพ', '055', ['62']),
  province('ตาก', 'Tak', 'ตก', '055', ['63']),
  province('สุโขทัย', 'Sukhothai', 'สท', '055', ['64']),
  province('พิษณุโลก', 'Phitsanulok', 'พล', '055', ['65']),
  province('พิจิตร', 'Phichit', 'พจ', '056', ['66']),
  province('เพชรบูรณ์', 'Phetchabun', 'พช', '056', ['67']),
  province('ราชบุรี', 'Ratchaburi', 'รบ', '032', ['70']),
  province('กาญจนบุรี', 'Kanchanaburi', 'กจ', '034', ['70', '71']),
  province('สุพรรณบุรี', 'Suphan Buri', 'สพ', '035', ['71', '72']),
  province('นครปฐม', 'Nakhon Pathom', 'นฐ', '034', ['73']),
  province('สมุทรสาคร', 'Samut Sakhon', 'สค', '034', ['74']),
  province('สมุทรสงคราม', 'Samut Songkhram', 'สส', '034', ['75']),
  province('เพชรบุรี', 'Phetchaburi', 'พบ', '032', ['76']),
  province('ประจวบคีรีขันธ์', 'Prachuap Khiri Khan', 'ปข', '032', ['77']),
  province('นครศรีธรรมราช', 'Nakhon Si Thammarat', 'นศ', '075', ['80']),
  province('กระบี่', 'Krabi', 'กบ', '075', ['80', '81']),
  province('พังงา', 'Phangnga', 'พง', '076', ['82', '83']),
  province('ภูเก็ต', 'Phuket', 'ภก', '076', ['83']),
  province('สุราษฎร์ธานี', 'Surat Thani', 'สฎ', '077', ['84']),
  province('ระนอง', 'Ranong', 'รน', '077', ['85']),
  province('ชุมพร', 'Chumphon', 'ชพ', '077', ['86']),
  province('สงขลา', 'Songkhla', 'สข', '074', ['90']),
  province('สตูล', 'Satun', 'สต', '074', ['91']),
  province('ตรัง', 'Trang', 'ตง', '075', ['92']),
  province('พัทลุง', 'Phatthalung', 'พท', '074', ['93']),
  province('ปัตตานี', 'Pattani', 'ปน', '073', ['94']),
  province('ยะลา', 'Yala', 'ยล', '073', ['95']),
  province('นราธิวาส', 'Narathiwat', 'นธ', '073', ['96']),
];

const byName = new Map(provinces.map((one) => [one.name.th, one]));
const NAMED = new RegExp(`(?:จังหวัด|จ\\.) ?(?<name>${[...byName.keys()].join('|')})`);
const IN_BANGKOK = /กทม\.?|กรุงเทพ/;

/** The province that the text names (`ศาลากลางจังหวัดมุกดาหาร`, `กทม.`), or undefined. */
export const findProvince = (text: string): Province | undefined =>
  byName.get(NAMED.exec(text)?.groups?.name ?? '') ??
  (IN_BANGKOK.test(text) ? provinces[0] : undefined);
