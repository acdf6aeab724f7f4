import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import { urgencyWords } from '../words/register-screens.ts';

/** How urgent a letter is, in the same colour and word wherever it stands; nothing for the usual speed. */
export const UrgencyBadge = ({ urgency }: { readonly urgency: string | null }) => {
  const say = useSay();
  const word = urgency === null ? undefined : urgencyWords[urgency];
  return word ? <Badge tone="attention">{say(word)}</Badge> : null;
};
