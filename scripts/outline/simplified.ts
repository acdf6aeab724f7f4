import type { Place } from '#features/activities/public/map/clip.ts';

const distance = ([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - x1, y - y1)
    : Math.abs(dy * (x - x1) - dx * (y - y1)) / length;
};

/** A line with as few of its places as keep it within a distance of itself (Douglas and Peucker's way); its ends stay. */
export const simplified = (line: readonly Place[], most: number): readonly Place[] => {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const away = line.map((place) => distance(place, first, last));
  const far = Math.max(...away);
  if (far <= most) return [first, last];
  const at = away.indexOf(far);
  return [...simplified(line.slice(0, at + 1), most), ...simplified(line.slice(at), most).slice(1)];
};
