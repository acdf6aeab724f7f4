import { listOf, recordOf } from './form-state.ts';

/** The value at a path such as `activities[2].total`; undefined where there is none. */
export const cleanAt = (answers: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce(
      (value, step) => (/^\d+$/.test(step) ? listOf(value)[Number(step)] : recordOf(value)[step]),
      answers,
    );
