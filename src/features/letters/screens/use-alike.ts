import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { ApiProblem } from '#web/failures.ts';
import { listAlikeLetters } from '../contract/register.ts';
import type { RegisterEntry, RegisterValues } from '../model/register.ts';

type Asked = { readonly text: string; readonly values: RegisterValues };

/** Whether the register refused because it seems to have the letter already. */
export const looksRegistered = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'looks-registered';

/** The letters of the register that look like the one at hand, asked once registering was refused for them. */
export const useAlike = () => {
  const { mutate, data } = useMutation({
    mutationFn: ({ text, values: { date, issuer, subject } }: Asked) =>
      call(listAlikeLetters, { body: { text, date, issuer, subject } }),
  });
  const letters: readonly RegisterEntry[] = data?.letters ?? [];
  return { ask: mutate, letters };
};
