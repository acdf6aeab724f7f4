import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { SentenceShape, say } from '#kernel/sentence.ts';
import { DeviceEntry, OpeningCode, PhoneOwner, Pin, SessionView } from '../model.ts';

const everyone = { reach: 'everyone' } as const;
const own = { reach: 'account' } as const;
const CODES = ['code-unknown', 'code-used', 'code-revoked', 'code-expired', 'code-closed'] as const;

// A POST: the code stands in no address, no log and no history, and nothing that only looks uses it up.
export const lookAtCode = contract({
  name: 'lookAtCode',
  method: 'POST',
  path: '/api/devices/codes',
  summary: say(
    'ดูว่ารหัสเป็นของบัญชีใด โดยไม่ใช้รหัส',
    'Whose phone a printed code opens; this does not use it up',
  ),
  access: everyone,
  body: z.object({ code: OpeningCode }),
  reply: z.object({ owner: PhoneOwner, expiresAt: z.string() }),
  problems: [...CODES, 'too-many-tries'],
});

export const openDevice = contract({
  name: 'openDevice',
  method: 'POST',
  path: '/api/devices',
  summary: say(
    'เปิดใช้เครื่องนี้ด้วยรหัสและตั้ง PIN รหัสใช้ได้ครั้งเดียว',
    'Open this phone by a printed code, which is used up, and set its PIN',
  ),
  access: everyone,
  body: z.object({ code: OpeningCode, pin: Pin }),
  reply: SessionView,
  problems: [...CODES, 'pin-form', 'pin-weak', 'too-many-tries'],
});

/** What a phone may be told of itself before anybody has signed in. */
export const ThisDevice = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('ready'), owner: PhoneOwner }),
  z.object({ state: z.literal('ended'), why: SentenceShape }),
]);

export const getThisDevice = contract({
  name: 'getThisDevice',
  method: 'GET',
  path: '/api/devices/this',
  summary: say('เครื่องนี้เข้าสู่ระบบด้วย PIN ได้หรือไม่', 'Whether this phone signs in by PIN'),
  access: everyone,
  reply: ThisDevice,
  problems: ['too-many-tries'],
});

export const enterPin = contract({
  name: 'enterPin',
  method: 'POST',
  path: '/api/devices/this',
  summary: say('เข้าสู่ระบบด้วย PIN ของเครื่องนี้', 'Sign in by the PIN of this phone'),
  access: everyone,
  body: z.object({ pin: Pin }),
  reply: SessionView,
  problems: [
    'pin-wrong',
    'pins-rest',
    'device-unknown',
    'device-cut-off',
    'device-idle',
    'device-closed',
    'too-many-tries',
  ],
});

export const changePin = contract({
  name: 'changePin',
  method: 'PUT',
  path: '/api/devices/this/pin',
  summary: say('เปลี่ยน PIN ของเครื่องนี้', 'Change the PIN of this phone, by the one it has'),
  access: own,
  body: z.object({ current: Pin, next: Pin }),
  reply: Done,
  problems: [
    'pin-wrong',
    'pin-same',
    'pin-form',
    'pin-weak',
    'pins-rest',
    'device-unknown',
    'device-cut-off',
    'device-idle',
    'device-closed',
    'too-many-tries',
  ],
});

export const listDevices = contract({
  name: 'listDevices',
  method: 'GET',
  path: '/api/devices',
  summary: say('โทรศัพท์ของตนเอง', 'One’s own phones'),
  access: own,
  reply: z.object({ devices: z.array(DeviceEntry.extend({ current: z.boolean() })) }),
});

export const cutOffDevice = contract({
  name: 'cutOffDevice',
  method: 'DELETE',
  path: '/api/devices/:id',
  summary: say('ตัดโทรศัพท์ของตนเองออกจากระบบ', 'Cut off one of one’s own phones'),
  access: own,
  params: z.object({ id: z.uuid() }),
  reply: Done,
});
