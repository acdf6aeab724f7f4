import type { Language } from '#kernel/sentence.ts';
import type { Point } from '../../model/plan.ts';
import type { KnownPlace, PublicActivity, PublicArea } from '../../model/public.ts';
import { mapWords as words } from '../../words/map.ts';
import { escaped } from '../html.ts';
import type { Box } from './clip.ts';
import { areaFrame, type Frame, kilometreIn, nationFrame, placeOn } from './frame.ts';
import { groundDrawing, locator } from './ground.ts';
import { groundNames, nationNames } from './ground-names.ts';
import { inNumbers, type Labelling, MARK_HEIGHT, type Mark, marksOf } from './marks.ts';
import { type Ground, groundIn, isExactEnough } from './outline.ts';
import { type NameSpot, type Naming, namesOn } from './place-names.ts';
import { rulerFor } from './ruler.ts';

const SHORTEST_RULER = 40;

/** The name of a listed activity within its page, for links to it. */
export const anchorOf = (at: number): string => `activity-${at + 1}`;

/** The name of a listed area within its page, for links to it. */
export const areaAnchor = (code: string): string => `area-${code}`;

/** One thing that is marked: where it is, what it is called, and where its mark leads on the page. */
type Marked = { readonly point: Point; readonly name: string; readonly anchor: string };

type Drawing = {
  readonly frame: Frame;
  /** By their numbers, which need not be without gaps. */
  readonly marked: ReadonlyMap<number, Marked>;
  readonly labelOf: Labelling;
  readonly grounds: readonly Ground[] | undefined;
  readonly namings: readonly Naming[];
  readonly language: Language;
};

const markLink = (mark: Mark, marked: Drawing['marked']): string => {
  const { numbers, label, x, y, width } = mark;
  const ones = numbers.flatMap((number) => marked.get(number) ?? []);
  return `<a href="#${ones[0]?.anchor ?? ''}" aria-label="${escaped(ones.map(({ name }) => name).join(', '))}">
<rect class="mark" x="${(x - width / 2).toFixed(1)}" y="${(y - MARK_HEIGHT / 2).toFixed(1)}" width="${width}" height="${MARK_HEIGHT}" rx="${MARK_HEIGHT / 2}"/>
<text x="${x.toFixed(1)}" y="${(y + 5).toFixed(1)}" text-anchor="middle">${escaped(label)}</text></a>`;
};

/** How long some kilometres are drawn, as a line with its name. */
const ruler = (frame: Frame, language: Language): string => {
  const { kilometres, units } = rulerFor(kilometreIn(frame), SHORTEST_RULER);
  const name = kilometres < 1 ? words.metres(kilometres * 1000) : words.kilometres(kilometres);
  return `<g class="ruler" transform="translate(10 ${frame.canvas.height - 10})"><path d="M0 -6V0H${units.toFixed(1)}V-6"/><text y="-10">${escaped(name[language])}</text></g>`;
};

const north = ({ canvas }: Frame, language: Language): string =>
  `<g class="ruler" transform="translate(${canvas.width - 10} 18)"><text text-anchor="end">↑ ${escaped(words.north[language])}</text></g>`;

const nameText = ({ text, kind, at: [x, y], dot }: NameSpot): string => {
  const circle = dot ? `<circle cx="${dot[0].toFixed(1)}" cy="${dot[1].toFixed(1)}" r="2.5"/>` : '';
  return `<g class="name ${kind}">${circle}<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}" text-anchor="middle">${escaped(text)}</text></g>`;
};

// Where the ruler and the north mark stand.
const cornersOf = ({ canvas: { width, height } }: Frame): readonly Box[] => [
  { left: 0, right: 130, low: height - 40, high: height },
  { left: width - 80, right: width, low: 0, high: 28 },
];

const boxOf = ({ x, y, width }: Mark): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  low: y - MARK_HEIGHT / 2,
  high: y + MARK_HEIGHT / 2,
});

const drawing = ({ frame, marked, labelOf, grounds, namings, language }: Drawing): string => {
  const { width, height } = frame.canvas;
  const spots = [...marked].map(([number, { point }]) => {
    const [x, y] = placeOn(frame, point);
    return { number, x, y };
  });
  const marks = marksOf(spots, width, labelOf);
  const names = namesOn(namings, { left: 2, right: width - 2, low: 2, high: height - 2 }, [
    ...marks.map(boxOf),
    ...cornersOf(frame),
  ]);
  return `<svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="map">
${groundDrawing(frame, grounds)}${names.map(nameText).join('')}${ruler(frame, language)}${north(frame, language)}${marks.map((mark) => markLink(mark, marked)).join('')}</svg>`;
};

type Around = { readonly title: string; readonly legend: string; readonly drawn: string };

const section = ({ title, legend, drawn }: Around, language: Language): string =>
  `<section class="where"><h2 id="map">${escaped(title)}</h2><p><small>${escaped(legend)}</small></p>
<div class="maps">${drawn}</div><p><small>${escaped(words.source[language])}</small></p></section>`;

/** The points of the activities that say where they are. */
export const pointsOf = (activities: readonly PublicActivity[]): readonly Point[] =>
  activities.flatMap(({ plan: { point } }) => point ?? []);

/**
 * The activities of an area that say where they are, on the outline of the country: numbers as in the list, each a
 * link to its place there; north above, with a ruler and the names of places that are known. Nothing is fetched
 * from anywhere. Empty where none says so.
 */
export const areaMap = (
  activities: readonly PublicActivity[],
  { level }: Pick<PublicArea, 'level'>,
  places: readonly KnownPlace[],
  language: Language,
): string => {
  const marked = new Map(
    activities.flatMap(({ plan: { point, title } }, at): [number, Marked][] =>
      point ? [[at + 1, { point, name: `${at + 1}. ${title}`, anchor: anchorOf(at) }]] : [],
    ),
  );
  if (marked.size === 0) return '';
  const frame = areaFrame(pointsOf(activities), level);
  const grounds = isExactEnough(frame) ? groundIn(frame) : undefined;
  const known = places.map(({ name, point }): Naming => {
    return { kind: 'place', text: name[language], places: [placeOn(frame, point)] };
  });
  const namings = [...groundNames(frame, grounds, language), ...known];
  const drawn = drawing({ frame, marked, labelOf: inNumbers, grounds, namings, language });
  const around = { title: words.title[language], legend: words.legend[language] };
  return section({ ...around, drawn: drawn + locator(frame, language) }, language);
};

/** How many activities say where they are, by province, on the outline of the country; empty where none does. */
export const nationMap = (areas: readonly PublicArea[], language: Language): string => {
  const marked = new Map(
    areas.flatMap(({ code, name, located, middle }, at): [number, Marked][] =>
      middle
        ? [
            [
              at,
              {
                point: middle,
                name: words.inProvince(name, located)[language],
                anchor: areaAnchor(code),
              },
            ],
          ]
        : [],
    ),
  );
  if (marked.size === 0) return '';
  const labelOf: Labelling = (numbers) =>
    String(numbers.reduce((sum, at) => sum + (areas[at]?.located ?? 0), 0));
  const frame = nationFrame();
  const [grounds, namings] = [groundIn(frame), nationNames(language)];
  const drawn = drawing({ frame, marked, labelOf, grounds, namings, language });
  const around = { title: words.nationTitle[language], legend: words.nationLegend[language] };
  return section({ ...around, drawn }, language);
};
