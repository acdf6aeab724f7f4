import type { ReactNode } from 'react';

/** One column of a table; the first one names the row and stays in sight. */
export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Given where the column can be sorted. */
  readonly sortBy?: (row: Row) => string | number | undefined;
  /** Numbers stand to the right in tabular figures. */
  readonly numeric?: boolean;
  /** Left out until the person chooses it. */
  readonly hidden?: boolean;
  /** Holds what is pressed, so that paper goes without it. */
  readonly screenOnly?: boolean;
};
