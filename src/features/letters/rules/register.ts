import { isEditor } from '#features/programmes/rules/ownership.ts';
import { type Actor, hasRole, type Role } from '#kernel/actor.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Direction, LetterAction, RegisterState } from '../model/register.ts';
import { refusalWords as words } from '../words/register.ts';

/** Who registers letters and changes what the register says of them; every account of the office reads. */
export const REGISTRARS = [
  'administrator',
  'recorder',
  'compiler',
] as const satisfies readonly Role[];

/** What the rules look at in a letter of the register. */
export type LetterCase = {
  readonly officeId: string;
  readonly direction: Direction;
  readonly state: RegisterState;
  /** Whether a report that the letter asked for was begun or sent. */
  readonly touched?: boolean;
};

const ACTIONS: readonly LetterAction[] = [
  'correct',
  'link',
  'make-work',
  'undo-work',
  'close',
  'reopen',
];

const whoMay = (action: LetterAction, letter: LetterCase, actor: Actor): Result<true> => {
  if (letter.officeId !== actor.officeId) return refuse('not-your-office', words.notYourOffice);
  if (!hasRole(actor, ...REGISTRARS)) return refuse('not-registrar', words.notRegistrar);
  const isWork = action === 'make-work' || action === 'undo-work';
  return isWork && !isEditor(actor) ? refuse('not-editor', words.notEditor) : ok(true);
};

const whatMay = (action: LetterAction, { state, touched = false }: LetterCase): Result<true> => {
  if (action === 'reopen')
    return state === 'closed' ? ok(true) : refuse('not-closed', words.notClosed);
  if (state === 'closed') return refuse('letter-closed', words.letterClosed);
  if (action !== 'undo-work') return ok(true);
  if (state !== 'at-work') return refuse('no-work', words.noWork);
  return touched ? refuse('reported-already', words.reportedAlready) : ok(true);
};

/**
 * Whether the actor may do something with a letter that came in. Work is made and undone by those who
 * write programmes (the department's and the provinces' administrators and compilers), and undone only
 * until the first report of it was begun.
 */
export const decideAction = (
  action: LetterAction,
  letter: LetterCase,
  actor: Actor,
): Result<true> => {
  const who = whoMay(action, letter, actor);
  if (!who.ok) return who;
  if (letter.direction === 'outgoing' && action !== 'link')
    return refuse('not-incoming', words.notIncoming);
  return whatMay(action, letter);
};

/** The actions that are open to the actor: what the screen shows and the server takes. */
export const openActions = (letter: LetterCase, actor: Actor): LetterAction[] =>
  ACTIONS.filter((action) => decideAction(action, letter, actor).ok);

/** Whether the actor may register a letter for its own office. */
export const decideRegistering = (actor: Pick<Actor, 'roles'>): Result<true> =>
  REGISTRARS.some((role) => actor.roles.includes(role))
    ? ok(true)
    : refuse('not-registrar', words.notRegistrar);
