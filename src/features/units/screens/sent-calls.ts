import type { SentCall } from '#web/registry.ts';
import { recordUnitEntry } from '../contract/units.ts';

/** The calls that the entries of a unit makes through the outbox. */
export const sentCalls: readonly SentCall[] = [recordUnitEntry];
