import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';

/** The `$name` part of the screen's address; throws where the address has none. */
export const useParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`This address has no $${name}.`);
  return value;
};

/**
 * The state of a screen that stands in its address (filters, sorting, tab), read through a schema
 * whose every field has a default or is optional; setting it replaces the given fields.
 */
export const usePlaceState = <S extends z.ZodType<object>>(
  schema: S,
): [z.output<S>, (change: Partial<z.output<S>>) => void] => {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const read = schema.safeParse(search);
  const state = read.success ? read.data : schema.parse({});
  const set = (change: Partial<z.output<S>>) =>
    void navigate({ to: '.', search: { ...state, ...change }, replace: true });
  return [state, set];
};
