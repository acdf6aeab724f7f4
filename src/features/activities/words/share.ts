import { type Sentence, say } from '#kernel/sentence.ts';

/** The sentences of texts that invite to an activity. */
export const shareWords = {
  from: (from: Sentence): Sentence => say(`เวลา ${from.th} เป็นต้นไป`, `from ${from.en}`),
  fromUntil: (from: Sentence, until: Sentence): Sentence =>
    say(`เวลา ${from.th} ถึง ${until.th}`, `${from.en} to ${until.en}`),
  dayAndTime: (day: Sentence, from: Sentence): Sentence =>
    say(`${day.th} เวลา ${from.th} เป็นต้นไป`, `${day.en}, from ${from.en}`),
  dayAndHours: (day: Sentence, from: Sentence, until: Sentence): Sentence =>
    say(`${day.th} เวลา ${from.th} ถึง ${until.th}`, `${day.en}, ${from.en} to ${until.en}`),
  at: (place: string): Sentence => say(`ณ ${place}`, `at ${place}`),
  bring: (needs: string): Sentence => say(`สิ่งที่ควรเตรียม: ${needs}`, `Please bring: ${needs}`),
  calledOff: (title: string): Sentence => say(`ยกเลิก: ${title}`, `Called off: ${title}`),
  loudInvite: (office: Sentence, title: string, type: Sentence): Sentence =>
    say(
      `${office.th} ขอเชิญชวนพี่น้องประชาชนทุกท่านร่วมกิจกรรม “${title}” (${type.th})`,
      `${office.en} invites everybody to “${title}” (${type.en}).`,
    ),
  loudWhen: (when: Sentence, place: string): Sentence =>
    place === ''
      ? say(`ใน${when.th}`, `It is held on ${when.en}.`)
      : say(`ใน${when.th} ณ ${place}`, `It is held on ${when.en}, at ${place}.`),
  loudAgain: (title: string, when: Sentence): Sentence =>
    say(
      `ขอประกาศซ้ำ ร่วมกิจกรรม “${title}” ใน${when.th} ขอบคุณครับ/ค่ะ`,
      `Once more: “${title}”, ${when.en}. Thank you.`,
    ),
  loudOff: (office: Sentence, title: string, when: Sentence): Sentence =>
    say(
      `${office.th} ขอแจ้งยกเลิกกิจกรรม “${title}” ที่กำหนดไว้ใน${when.th} จึงประชาสัมพันธ์มาเพื่อทราบ`,
      `${office.en} has called off “${title}”, which was to be held on ${when.en}.`,
    ),
  more: (link: string): Sentence =>
    say(`ดูรายละเอียดและแจ้งว่าจะมาร่วมได้ที่ ${link}`, `More, and to say that you will come: ${link}`),
  poster: say('ขอเชิญร่วมกิจกรรม', 'You are invited'),
  posterOff: say('ยกเลิกกิจกรรม', 'Called off'),
  scan: say(
    'สแกนดูรายละเอียด แผนที่ และแจ้งว่าจะมา',
    'Scan for details, a map, and to say you will come',
  ),
  scanWhole: say(
    'สแกนดูชื่อเต็ม รายละเอียด แผนที่ และแจ้งว่าจะมา',
    'Scan for the whole title, details, a map, and to say you will come',
  ),
  posterCut: (title: string): Sentence =>
    say(
      `ชื่อกิจกรรมยาวเกินกว่าที่จะอ่านได้จากระยะสามเมตร โปสเตอร์จึงขึ้นว่า “${title}” ชื่อเต็มอยู่ในหน้าที่สแกน`,
      `The title is too long to be read from three metres; the poster says “${title}”, and the page that is scanned has it whole.`,
    ),
  posterCutHidden: (title: string): Sentence =>
    say(
      `ชื่อกิจกรรมยาวเกินกว่าที่จะอ่านได้จากระยะสามเมตร โปสเตอร์จึงขึ้นว่า “${title}” โปรดเผยแพร่กิจกรรมก่อนเพื่อให้โปสเตอร์มีรหัสสแกนไปยังชื่อเต็ม หรือย่อชื่อให้สั้นลง`,
      `The title is too long to be read from three metres; the poster says “${title}”. Publish the activity first, so that the poster has a code that leads to the whole title, or shorten it.`,
    ),
  title: say('ประชาสัมพันธ์กิจกรรม', 'Tell people about it'),
  lead: say('ข้อความพร้อมคัดลอก แก้ไขได้ก่อนใช้', 'Texts ready to copy.'),
  loudspeaker: say('หอกระจายข่าว', 'Village loudspeaker'),
  line: say('กลุ่ม LINE', 'LINE group'),
  facebook: say('เพจ Facebook', 'Facebook page'),
  copy: say('คัดลอก', 'Copy'),
  copyOne: (what: Sentence): Sentence =>
    say(`คัดลอกข้อความ${what.th}`, `Copy the text for: ${what.en}`),
  copied: say('คัดลอกแล้ว', 'Copied'),
  notCopied: say(
    'เครื่องไม่ให้คัดลอก โปรดเลือกข้อความแล้วคัดลอกเอง',
    'This device does not let us copy; please select the text.',
  ),
  posterFile: say('โปสเตอร์ติดบอร์ด (PDF)', 'Poster for the notice board (PDF)'),
  publicPage: say('เปิดหน้าสำหรับประชาชน', 'Open the public page'),
} as const;
