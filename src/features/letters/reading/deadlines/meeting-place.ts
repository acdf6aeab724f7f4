import type { MeetingPlace } from '../../model/letter.ts';
import { linksIn } from '../parts/contacts.ts';
import { inOneLine } from '../text/ranges.ts';

const PLACE = /(?:^|[ \n)])ณ ?(?<place>[^\n]{2,160}?)(?= ?(?:เวลา|โดย|เพื่อ|ทั้งนี้|ในวัน|Meeting|$|\n))/;
const ONLINE =
  /ผ่าน(?:ทาง|ใน)?(?<place>(?:สื่อ|ระบบ|โปรแกรม|แอป)[^\n]{0,60}?(?:Zoom|Webex|Teams|Meet|อิเล็กทรอนิกส์|ออนไลน์|ทางไกล)[^\n ]{0,20}(?: ?\([^()\n]{1,30}\))?)/i;
const MEETING_ID = /(?:Meeting ?ID|รหัสการประชุม) ?[:：]? ?(?<id>\d[\d ]{4,20}\d)/i;
const PASSCODE = /(?:Pass ?(?:word|code)|รหัสผ่าน) ?[:：]? ?(?<code>[A-Za-z0-9._-]{3,40})/i;
const MEETING_LINK = /zoom\.|meet\.google|teams\.|webex|whereby|meet\./i;

/** Where and how the meeting told in a text is joined; null when it says nothing of it. */
export const meetingPlaceIn = (text: string): MeetingPlace | null => {
  const place = (ONLINE.exec(text) ?? PLACE.exec(text))?.groups?.place;
  const found = {
    place: place === undefined ? null : inOneLine(place),
    link: linksIn(text).find((link) => MEETING_LINK.test(link)) ?? null,
    meetingId: MEETING_ID.exec(text)?.groups?.id ?? null,
    passcode: PASSCODE.exec(text)?.groups?.code ?? null,
  };
  return Object.values(found).every((value) => value === null) ? null : found;
};

/** What two tellings of one meeting say together; the first one's word counts. */
export const joinPlaces = (
  one: MeetingPlace | null,
  other: MeetingPlace | null,
): MeetingPlace | null => {
  if (one === null || other === null) return one ?? other;
  return {
    place: one.place ?? other.place,
    link: one.link ?? other.link,
    meetingId: one.meetingId ?? other.meetingId,
    passcode: one.passcode ?? other.passcode,
  };
};
