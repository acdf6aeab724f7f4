import type { ReplyOf } from '#kernel/contract.ts';
import { FileAnswer, type Route, route, type SignedCall } from '#server/http/route.ts';
import {
  clearDeviceSecret,
  clearToken,
  deviceSecretOf,
  setDeviceSecret,
  setToken,
} from '#server/http/session-cookie.ts';
import { renderCardSheet } from '#server/pdf/render-card-sheet.ts';
import type { Services } from '#server/services.ts';
import * as codes from '../commands/codes.ts';
import * as commands from '../commands/devices.ts';
import { changeOwnPin } from '../commands/own-pin.ts';
import * as own from '../contract/devices.ts';
import * as phones from '../contract/phones.ts';
import { codeSheet } from '../document.ts';
import { slowDownPhone } from '../sign-in-limits.ts';
import { getAccount } from '../store/accounts.ts';
import { listDevices } from '../store/devices.ts';
import { sheetWords } from '../words/code-sheet.ts';
import { showSession } from './session.ts';

const lookAtCode = (services: Services): Route =>
  route(own.lookAtCode, async (call) => {
    await slowDownPhone(call.address);
    return commands.lookAtCode(services, call);
  });

const openDevice = (services: Services): Route =>
  route(own.openDevice, async (call) => {
    await slowDownPhone(call.address);
    const { token, secret } = await commands.openDevice(services, call);
    const days = services.safety.phones.idleDays;
    setDeviceSecret(call.request, call.reply, { value: secret, days });
    setToken(call.request, call.reply, token);
    return showSession(services, token);
  });

const getThisDevice = (services: Services): Route =>
  route(own.getThisDevice, async (call): Promise<ReplyOf<typeof own.getThisDevice>> => {
    await slowDownPhone(call.address);
    const found = await commands.findThisDevice(services, deviceSecretOf(call.request));
    if (found === undefined) return { state: 'unknown' };
    return found.ok
      ? { state: 'ready', owner: found.value.owner }
      : { state: 'ended', why: found.refusals[0].sentence };
  });

const enterPin = (services: Services): Route =>
  route(own.enterPin, async (call) => {
    const secret = deviceSecretOf(call.request);
    await slowDownPhone(call.address, secret);
    const token = await commands.enterPin(services, call);
    if (secret !== undefined) {
      const days = services.safety.phones.idleDays;
      setDeviceSecret(call.request, call.reply, { value: secret, days });
    }
    setToken(call.request, call.reply, token);
    return showSession(services, token);
  });

const ownDevices = (services: Services): Route[] => [
  route(own.listDevices, async ({ actor, session }) => {
    const found = await services.db.inScope(actor.areaPath, (tx) =>
      listDevices(tx, actor.accountId),
    );
    return { devices: found.map((one) => ({ ...one, current: one.id === session.deviceId })) };
  }),
  route(own.changePin, async (call) => {
    await slowDownPhone(call.address, deviceSecretOf(call.request));
    return changeOwnPin(services, call);
  }),
  route(own.cutOffDevice, async (call) => {
    const done = await commands.cutOffOwn(services, call);
    if (call.params.id === call.session.deviceId) {
      clearDeviceSecret(call.request, call.reply);
      clearToken(call.request, call.reply);
    }
    return done;
  }),
];

/** The address under which the caller reaches this server. */
const addressOf = ({ request }: SignedCall): string => `${request.protocol}://${request.host}`;

const sheetOf = async (
  services: Services,
  call: SignedCall,
  { accounts, expiresAt }: codes.PrintedCodes,
): Promise<FileAnswer> => {
  const made = { accounts, expiresAt, address: addressOf(call), now: services.now() };
  const pdf = await renderCardSheet(codeSheet(made));
  return new FileAnswer(pdf, 'application/pdf', `${sheetWords.fileName.th}.pdf`);
};

/** Phones and their codes: opened by a code, entered by a PIN, listed, cut off, and the sheets of codes. */
export const deviceRoutes = (services: Services): Route[] => [
  lookAtCode(services),
  openDevice(services),
  getThisDevice(services),
  enterPin(services),
  ...ownDevices(services),
  route(phones.printCodes, async (call) =>
    sheetOf(services, call, await codes.printCodes(services, call)),
  ),
  route(phones.printCode, async (call) =>
    sheetOf(services, call, await codes.printCode(services, call)),
  ),
  route(phones.revokeCode, (call) => codes.revokeCode(services, call)),
  route(phones.listAccountDevices, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, async (tx) => {
      const { id } = await getAccount(tx, params.id);
      return { devices: await listDevices(tx, id) };
    }),
  ),
  route(phones.cutOffAccountDevice, (call) => codes.cutOffOf(services, call)),
];
