import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';

/** The `$name` part of the screen's address; throws where the address has none. */
export const useParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`This address has no $${name}.`);
  return value;
};

/** The state of a screen that stands in its address, and how to replace some of its fields. */
export type PlaceState<T> = [T, (change: Partial<T>) => void];

/**
 * The state of a screen that stands in its address, read by a function that takes whatever a person
 * may have typed there; for the first screens, which shall not wait for the library of schemas.
 */
export const usePlaceRead = <T extends object>(
  read: (search: Readonly<Record<string, unknown>>) => T,
): PlaceState<T> => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = read(search);
  const set = (change: Partial<T>) =>
    void navigate({ to: '.', search: { ...state, ...change }, replace: true });
  return [state, set];
};

/**
 * The state of a screen that stands in its address (filters, sorting, tab), read through a schema
 * whose every field has a default or is optional; setting it replaces the given fields.
 */
export const usePlaceState = <S extends z.ZodType<object>>(schema: S): PlaceState<z.output<S>> =>
  usePlaceRead((search) => {
    const read = schema.safeParse(search);
    return read.success ? read.data : schema.parse({});
  });
