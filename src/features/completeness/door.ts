/** What other features' server code may ask of completeness, in the caller's transaction. */
export { areaOf, getChoice, showsOffices } from './queries.ts';
export { replaceCounts } from './store/counts.ts';
export { AREAS_ABOVE, deleteOfGroups, type Group, reportsOf } from './store/groups.ts';
export { listPlaces } from './store/places.ts';
