/** What other features' server code may ask of completeness, in the caller's transaction. */
export { areaOf, getChoice, showsOffices } from './queries.ts';
export { listPlaces } from './store/places.ts';
