import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Session, sessionOptions } from '../session.ts';

// Only a place of this application: an address from outside must not lead away after signing in.
const placeToReturnTo = (search: object): string => {
  const from: unknown = 'from' in search ? search.from : undefined;
  return typeof from === 'string' && /^\/(?![/\\])/.test(from) ? from : '/';
};

/** Goes in with a session that has just been opened, to the place that the person came for. */
export const useEnter = (): ((session: Session) => Promise<void>) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const search: object = useSearch({ strict: false });
  return async (session) => {
    client.clear();
    client.setQueryData(sessionOptions.queryKey, session);
    await navigate({ href: placeToReturnTo(search) });
  };
};
