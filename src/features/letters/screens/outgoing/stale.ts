import { getOutgoing, listOutgoing } from '../../contract/outgoing.ts';
import { listRegister } from '../../contract/register.ts';

/** What shows an outgoing letter: its page, the letters at work, and the register. */
export const STALE = [getOutgoing, listOutgoing, listRegister] as const;
