import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { AnyContract } from '#kernel/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { IconName } from './components/icon/paths.ts';

/** One address of the application and the screen that stands there, loaded when first visited. */
export type Screen = {
  /** Address below the root, with `$name` parameters: `/reports/$reportId`. */
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Puts what the screen shows first into the cache, beside `load`, so that it is drawn once; never fails. */
  readonly readFirst?: (client: QueryClient) => Promise<void>;
  /** `frame` (the default) needs a signed-in person and shows rail and header; `bare` neither. */
  readonly within?: 'frame' | 'bare';
};

/** A place in the rail on wide screens, and in the bottom bar (the first four) on phones. */
export type RailEntry = {
  readonly label: Sentence;
  readonly to: string;
  /** How other addresses of the same place begin, beside those below `to`. */
  readonly also?: readonly string[];
  readonly icon: IconName;
  /** Lower stands first: inbox 10, reports 20, letters 30, completeness 40, compile 50, areas and people 60. */
  readonly order: number;
  readonly roles?: readonly Role[];
  readonly levels?: readonly Level[];
  /** A hook that gives the number beside the label; zero or undefined shows none. */
  readonly useCount?: () => number | undefined;
};

/** One thing that the search found. */
export type Hit = { readonly title: Sentence; readonly hint?: Sentence; readonly to: string };

/** Something the search palette looks through: letters, offices, programmes. */
export type SearchSource = {
  readonly name: Sentence;
  readonly find: (words: string, signal: AbortSignal) => Promise<readonly Hit[]>;
};

/** A call that a feature makes through the outbox. */
export type SentCall = Pick<AnyContract, 'method' | 'path'>;

/** What a feature shows to the frame; exported as `feature` from its `screens/routes.tsx`. */
export type Feature = {
  readonly name: string;
  readonly screens: readonly Screen[];
  readonly rail?: readonly RailEntry[];
  /** What of it the search palette looks through; loaded with the first search. */
  readonly search?: () => Promise<readonly SearchSource[]>;
  /** The calls that its items in the outbox make: an item from another phone may make no others. */
  readonly sends?: () => Promise<readonly SentCall[]>;
};
