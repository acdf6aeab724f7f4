import type { RosterPerson } from '../model/roster.ts';

const LONGEST = 200;

/** The people of a text: a line each, the duty behind the first comma or tab. */
export const peopleOf = (text: string): RosterPerson[] =>
  text
    .split('\n')
    .map((line) => {
      const [name = '', ...duty] = line.split(/[,\t]/);
      return { name: name.trim().slice(0, LONGEST), duty: duty.join(' ').trim().slice(0, LONGEST) };
    })
    .filter(({ name }) => name !== '');

/** The text in which people are typed. */
export const rosterText = (people: readonly RosterPerson[]): string =>
  people.map(({ name, duty }) => (duty === '' ? name : `${name}, ${duty}`)).join('\n');
