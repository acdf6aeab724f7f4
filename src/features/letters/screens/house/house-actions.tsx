import { Link, useNavigate } from '@tanstack/react-router';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { hasRole } from '#kernel/actor.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { draftOutgoing, listOutgoing } from '../../contract/outgoing.ts';
import { listRegister } from '../../contract/register.ts';
import { decideRegistering } from '../../rules/register.ts';
import { houseWords as words } from '../../words/house.ts';
import { receivedWords } from '../../words/outgoing-screens.ts';
import { listWords } from '../../words/register-screens.ts';
import { useActor } from '../outgoing/actor.ts';
import {
  atWorkConditions,
  type HousePlace,
  type HouseTab,
  registerConditions,
} from './house-place.ts';

type ActionsProps = { readonly tab: HouseTab; readonly place: HousePlace };

const Calendar = () => {
  const say = useSay();
  return (
    <Link to="/calendar" className={buttonClass()}>
      {say(receivedWords.calendar)}
    </Link>
  );
};

const OfRegister = ({ place }: Pick<ActionsProps, 'place'>) => {
  const say = useSay();
  const mayRegister = decideRegistering(useActor()).ok;
  return (
    <>
      <PrintButton />
      <ExportButton kind="register" input={registerConditions(place)} />
      {mayRegister && (
        <Link to="/letters/new" className={buttonClass('primary')}>
          {say(listWords.register)}
        </Link>
      )}
    </>
  );
};

const Draft = () => {
  const say = useSay();
  const navigate = useNavigate();
  const draft = useAction(draftOutgoing, {
    invalidates: [listOutgoing, listRegister],
    onDone: ({ id }) => void navigate({ to: `/outgoing/${id}` }),
  });
  return (
    <Button
      kind="primary"
      icon="plus"
      pending={draft.isPending}
      onClick={() => draft.mutate({ body: { id: uuid(), about: null } })}
    >
      {say(words.create)}
    </Button>
  );
};

const OfOutgoing = ({ place }: Pick<ActionsProps, 'place'>) => {
  const say = useSay();
  const mayDraft = hasRole(useActor(), 'recorder', 'administrator');
  return (
    <>
      <Link to="/letterhead" className={buttonClass()}>
        {say(words.letterhead)}
      </Link>
      <ExportButton kind="outgoing-letters" input={atWorkConditions(place)} />
      {mayDraft && <Draft />}
    </>
  );
};

/** What can be done at a tab of the place of letters. */
export const HouseActions = ({ tab, place }: ActionsProps) => {
  if (tab === 'waiting') return <Calendar />;
  return tab === 'register' ? <OfRegister place={place} /> : <OfOutgoing place={place} />;
};
