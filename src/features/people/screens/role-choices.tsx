import { ROLES, type Role } from '#kernel/actor.ts';
import { roleWords } from '#kernel/office-words.ts';
import { Choices } from '#web/components/choices/choices.tsx';
import { useSay } from '#web/i18n.tsx';
import { accountsWords as words } from '../words/accounts.ts';
import { roleHints } from '../words/directory.ts';

type RoleChoicesProps = {
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
};

/** The roles of an account, each with what it may do. */
export const RoleChoices = ({ value, onChange, error, disabled }: RoleChoicesProps) => {
  const say = useSay();
  return (
    <Choices
      id="roles"
      label={say(words.roles)}
      options={ROLES.map((role) => ({
        value: role,
        label: say(roleWords[role]),
        hint: say(roleHints[role]),
      }))}
      value={value}
      onChange={onChange}
      error={error}
      disabled={disabled}
    />
  );
};
