import type { PortfolioPage, ProgrammeView, RequirementView } from '../model/portfolio.ts';

/** Every programme on the page of a year, placed in a part or not. */
export const programmesOf = ({ portfolios, others }: PortfolioPage): ProgrammeView[] => [
  ...portfolios.flatMap(({ parts }) => parts.flatMap(({ programmes }) => programmes)),
  ...others,
];

/** A programme of the page by its id. */
export const findProgramme = (page: PortfolioPage, id: string): ProgrammeView | undefined =>
  programmesOf(page).find((programme) => programme.id === id);

/** A requirement of the page by its id. */
export const findRequirement = (page: PortfolioPage, id: string): RequirementView | undefined =>
  programmesOf(page)
    .flatMap(({ requirements }) => requirements)
    .find((requirement) => requirement.id === id);
