import type { Language } from '#kernel/sentence.ts';
import type { PublicActivity } from '../model/public.ts';
import { publicWords as words } from '../words/public.ts';
import { escaped } from './html.ts';
import { MARK_HEIGHT, type Mark, marksOf, spotsOf } from './marks.ts';

// As wide as a small phone, so that a number on it is read there as it is.
const CANVAS = { width: 340, height: 250, margin: 44 } as const;
const KILOMETRES_A_DEGREE = 111.32;
const SHORTEST_RULER = 40;

/** The name of a listed activity within its page, for links to it. */
export const anchorOf = (at: number): string => `activity-${at + 1}`;

const markLink = (mark: Mark, activities: readonly PublicActivity[]): string => {
  const { numbers, label, x, y, width } = mark;
  const [first = 1] = numbers;
  const names = numbers.map((number) => `${number}. ${activities[number - 1]?.plan.title ?? ''}`);
  return `<a href="#${anchorOf(first - 1)}" aria-label="${escaped(names.join(', '))}">
<rect class="mark" x="${(x - width / 2).toFixed(1)}" y="${(y - MARK_HEIGHT / 2).toFixed(1)}" width="${width}" height="${MARK_HEIGHT}" rx="${MARK_HEIGHT / 2}"/>
<text x="${x.toFixed(1)}" y="${(y + 5).toFixed(1)}" text-anchor="middle">${escaped(label)}</text></a>`;
};

/** How long some kilometres are drawn, as a line with its name. */
const ruler = (scale: number): string => {
  const kilometre = scale / KILOMETRES_A_DEGREE;
  const many = [1, 2, 5, 10, 20, 50, 100].find((one) => one * kilometre >= SHORTEST_RULER) ?? 200;
  const length = (many * kilometre).toFixed(1);
  return `<g class="ruler" transform="translate(10 ${CANVAS.height - 10})"><path d="M0 -6V0H${length}V-6"/><text y="-10">${many} km</text></g>`;
};

const north = (language: Language): string =>
  `<g class="ruler" transform="translate(${CANVAS.width - 10} 18)"><text text-anchor="end">↑ ${escaped(words.north[language])}</text></g>`;

/**
 * The activities that say where they are, drawn by their coordinates alone: numbers as in the list, each a
 * link to its place there; north above, with a ruler. Nothing is fetched from anywhere. Empty where none
 * says so.
 */
export const activityMap = (activities: readonly PublicActivity[], language: Language): string => {
  const points = activities.flatMap(({ plan }, at) =>
    plan.point === null ? [] : [{ number: at + 1, point: plan.point }],
  );
  if (points.length === 0) return '';
  const { width, height } = CANVAS;
  const { spots, scale } = spotsOf(points, CANVAS);
  const marks = marksOf(spots, width)
    .map((mark) => markLink(mark, activities))
    .join('');
  return `<h2 id="map">${escaped(words.map[language])}</h2><p><small>${escaped(words.legend[language])}</small></p>
<svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="map">
<rect class="ground" width="${width}" height="${height}"/>${ruler(scale)}${north(language)}${marks}</svg>`;
};
