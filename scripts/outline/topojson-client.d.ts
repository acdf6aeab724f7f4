declare module 'topojson-client' {
  type Ring = readonly (readonly [number, number])[];
  export const feature: (
    topology: unknown,
    object: unknown,
  ) => {
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  };
}
