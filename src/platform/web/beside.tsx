import { type ComponentType, lazy } from 'react';

const Nothing = () => null;

/**
 * A part that stands beside what a screen is about and comes after it, as a component to be put into a
 * Suspense. Where it cannot come, without a line or after a release, there is nothing in its place.
 */
export const beside = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: Nothing }),
    ),
  );
