import sharp from 'sharp';
import { type Chance, chanceOf } from './chance.ts';

const WIDTH = 1280;
const HEIGHT = 960;

const hills = (chance: Chance): string =>
  [0, 1, 2]
    .map((row) => {
      const top = 420 + row * 90;
      const points = Array.from(
        { length: 9 },
        (_, at) => `${at * 160},${top - chance.between(0, 110)}`,
      );
      return `<polygon points="0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}" fill="hsl(${chance.between(95, 150)} 32% ${52 - row * 10}%)"/>`;
    })
    .join('');

const person = (chance: Chance, at: number, count: number): string => {
  const x = Math.round(((at + 0.5) * WIDTH) / count) + chance.between(-20, 20);
  const y = chance.between(640, 720);
  const shirt = `hsl(${chance.between(170, 200)} ${chance.between(20, 55)}% ${chance.between(35, 65)}%)`;
  return `<g transform="translate(${x} ${y})"><circle r="26" fill="#8d6547"/><path d="M-34 130 Q-38 30 0 30 Q38 30 34 130Z" fill="${shirt}"/></g>`;
};

const drawingOf = (seed: string): string => {
  const chance = chanceOf(seed);
  const count = chance.between(5, 11);
  const sky = chance.between(185, 215);
  const people = Array.from({ length: count }, (_, at) => person(chance, at, count)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${sky} 45% 72%)"/><stop offset="1" stop-color="hsl(${sky} 35% 92%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#sky)"/>${hills(chance)}
    <rect y="800" width="100%" height="160" fill="hsl(${chance.between(30, 60)} 25% 62%)"/>${people}</svg>`;
};

/** A drawn picture that stands for a photo: nobody real is on it. The same seed draws the same. */
export const demoPicture = (seed: string): Promise<Uint8Array> =>
  sharp(Buffer.from(drawingOf(seed)))
    .jpeg({ quality: 80 })
    .toBuffer();
