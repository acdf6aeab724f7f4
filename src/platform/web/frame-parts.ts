import { createContext, useContext } from 'react';
import type { Feature, RailEntry, SearchSource, SentCall } from './registry.ts';
import { isMeantFor, useSession } from './session.ts';

/** What all features together give to the frame. */
export type FrameParts = {
  readonly rail: readonly RailEntry[];
  readonly search: () => Promise<readonly SearchSource[]>;
  readonly sends: () => Promise<readonly SentCall[]>;
};

/** Gathers what the features give, in the order of the rail. */
export const framePartsOf = (features: readonly Feature[]): FrameParts => ({
  rail: features.flatMap((one) => one.rail ?? []).sort((one, other) => one.order - other.order),
  search: async () => (await Promise.all(features.map((one) => one.search?.() ?? []))).flat(),
  sends: async () => (await Promise.all(features.map((one) => one.sends?.() ?? []))).flat(),
});

export const FramePartsContext = createContext<FrameParts>({
  rail: [],
  search: async () => [],
  sends: async () => [],
});

/** The places of the rail that are meant for the signed-in person. */
export const useRail = (): readonly RailEntry[] => {
  const { rail } = useContext(FramePartsContext);
  const session = useSession();
  return session ? rail.filter((entry) => isMeantFor(session, entry)) : [];
};

/** Asks the features for everything the search palette looks through. */
export const useSearchSources = (): FrameParts['search'] => useContext(FramePartsContext).search;

/** Asks the features for the calls that they make through the outbox. */
export const useSentCalls = (): FrameParts['sends'] => useContext(FramePartsContext).sends;
