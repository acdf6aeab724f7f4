import type { Language } from '#kernel/sentence.ts';
import { mapWords as words } from '../../words/map.ts';
import { escaped } from '../html.ts';
import { type Frame, nationFrame, placeOn } from './frame.ts';
import { type Ground, groundIn, pathOf } from './outline.ts';

const isHome = ({ country }: Ground): boolean => country === 'TH';

/** The sea and the countries as far as a frame shows them; plain ground where nothing is known of it. */
export const groundDrawing = (
  { canvas: { width, height } }: Frame,
  grounds: readonly Ground[] | undefined,
): string => {
  // Home last: its outline is the one that counts.
  const inOrder = [
    ...(grounds?.filter((one) => !isHome(one)) ?? []),
    ...(grounds?.filter(isHome) ?? []),
  ];
  const paths = inOrder.map(
    (ground) =>
      `<path class="${isHome(ground) ? 'home' : 'abroad'}" transform="scale(0.1)" d="${pathOf(ground.rings)}"/>`,
  );
  return `<rect class="${grounds ? 'sea' : 'ground'}" width="${width}" height="${height}"/>${paths.join('')}`;
};

const SMALL = { width: 64, height: 112, margin: 3 };
const LEAST_SHOWN = 9;

/** Where a frame lies in the country, as a small drawing; empty where it reaches beyond what is known. */
export const locator = (frame: Frame, language: Language): string => {
  if (!groundIn(frame)) return '';
  const small = nationFrame(SMALL);
  const [x, y] = placeOn(small, frame.middle);
  const width = Math.max((frame.canvas.width / frame.scale) * small.scale, LEAST_SHOWN);
  const height = (width * frame.canvas.height) / frame.canvas.width;
  const corner = `x="${(x - width / 2).toFixed(1)}" y="${(y - height / 2).toFixed(1)}"`;
  return `<svg class="map locator" viewBox="0 0 ${SMALL.width} ${SMALL.height}" role="img" aria-label="${escaped(words.inCountry[language])}">
${groundDrawing(small, groundIn(small)?.filter(isHome))}<rect class="here" ${corner} width="${width.toFixed(1)}" height="${height.toFixed(1)}"/></svg>`;
};
