/** Makes a thing at its first use and keeps it: word breakers and the like take a slow phone long to make. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
};
