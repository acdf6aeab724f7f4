import { randomUUID } from 'node:crypto';
import { type Builder, nothing, withId } from './builder.ts';
import { DRAFT } from './letter-contents.ts';

const outgoing = (body?: object) =>
  withId(
    (stage, at) => stage.outgoing(at),
    () => (body ? { body } : {}),
  );
const received = withId((stage, at) => stage.received(at));

const LETTERHEAD = {
  numberCode: 'มห 0018',
  name: 'ศาลากลางจังหวัดมุกดาหาร',
  address: '',
  owner: '',
  phone: '',
  fax: '',
  email: '',
  relayDays: 3,
};

/** How to call what is done with letters that go out and letters that came. */
export const letterBuilders: Readonly<Record<string, Builder>> = {
  listAlikeLetters: {
    free: () => ({ body: { text: 'x', date: null, issuer: null, subject: 'x' } }),
  },
  getLetterhead: nothing,
  saveLetterhead: { free: () => ({ body: LETTERHEAD }) },
  putEmblem: { free: () => ({ bytes: new Uint8Array([1, 2, 3]) }) },
  removeEmblem: nothing,
  getEmblem: nothing,
  getSignaturePicture: nothing,
  putSignaturePicture: { free: () => ({ bytes: new Uint8Array([1, 2, 3]) }) },
  removeSignaturePicture: nothing,
  openSignaturePicture: nothing,
  listOutgoing: nothing,
  draftOutgoing: { free: () => ({ body: { id: randomUUID(), about: null } }) },
  getOutgoing: outgoing(),
  saveOutgoing: outgoing({ letter: DRAFT, enclosures: [], version: 0 }),
  lintOutgoing: outgoing(),
  proposeOutgoing: outgoing(),
  discardOutgoing: outgoing(),
  restoreOutgoing: outgoing(),
  returnOutgoing: outgoing({ reason: 'a reason' }),
  signOutgoing: outgoing({ version: 0 }),
  sendOutgoing: outgoing({}),
  remindAddressees: outgoing(),
  closeDownloads: outgoing(),
  listAddressees: outgoing(),
  drawOutgoing: outgoing({}),
  getOutgoingPaper: {
    target: async (stage, at) => ({ params: { id: await stage.outgoing(at), format: 'pdf' } }),
  },
  putEnclosure: {
    target: async (stage, at) => ({
      params: { id: await stage.outgoing(at), enclosureId: randomUUID() },
      query: { name: 'x.zip' },
      bytes: new Uint8Array([1, 2, 3]),
    }),
  },
  getEnclosure: {
    target: async (stage, at) => {
      const id = await stage.outgoing(at);
      return { params: { id, enclosureId: id } };
    },
  },
  getMeeting: outgoing(),
  listReceived: nothing,
  getReceived: received,
  acknowledgeLetter: received,
  getReceivedFile: {
    target: async (stage, at) => ({ params: { id: await stage.received(at), position: 0 } }),
  },
  getReceivedMeeting: received,
  listCalendarFeeds: nothing,
  makeCalendarFeed: nothing,
  endCalendarFeed: { free: () => ({ params: { id: '0'.repeat(64) } }) },
};
