import { getCompiledForm } from '#features/forms/door.ts';
import { type AreaPath, NATION } from '#kernel/area.ts';
import { longestSideIn, USUAL_LONGEST_SIDE } from '#kernel/form/photo-size.ts';
import { photoCopies } from '#server/images/photo-copies.ts';
import { photoPrint } from '#server/images/photo-print.ts';
import { type Rounds, startRounds } from '#server/rounds.ts';
import type { Services } from '#server/services.ts';
import {
  findFormVersionOf,
  type KeptCopies,
  keepCopies,
  listToPrepare,
  listToPrepareOf,
  type PhotoToPrepare,
} from '../store/attachments.ts';
import { insertPrint } from '../store/prints.ts';

const EVERY_MS = 2_000;
const AT_ONCE = 8;
// A burst of photos is worked off beside the calls: a quarter of one processor, no more.
const REST = 3;

// The form that asked for the photo says how large it is looked at.
const longestOf = ({ db }: Services, photo: PhotoToPrepare): Promise<number> =>
  db.inScope(NATION, async (tx) => {
    const formVersionId = await findFormVersionOf(tx, photo.id);
    if (formVersionId === undefined) return USUAL_LONGEST_SIDE;
    return longestSideIn((await getCompiledForm(tx, formVersionId)).definition);
  });

/**
 * Makes the copies of a photo and the print by which it is found again; gives the names of the copies.
 * Again changes nothing.
 */
const prepare = async (services: Services, photo: PhotoToPrepare): Promise<KeptCopies> => {
  const { files } = services;
  const bytes = await files.read(photo.original);
  const made = await photoCopies(bytes, await longestOf(services, photo));
  const kept = {
    display: (await files.put(made.display.bytes)).sha256,
    thumbnail: (await files.put(made.thumbnail.bytes)).sha256,
  };
  const print = await photoPrint(made.thumbnail.bytes);
  await services.db.inScope(NATION, async (tx) => {
    const first = await keepCopies(tx, photo.id, kept);
    if (first && print) await insertPrint(tx, photo, print);
  });
  return kept;
};

type WithCopies = PhotoToPrepare & {
  readonly [Copy in keyof KeptCopies]: string | null;
};

/** The SHA-256 of a copy of a photo that others see, made now when it still waits. */
export const copyOf = async (
  services: Services,
  photo: WithCopies,
  copy: keyof KeptCopies,
): Promise<string> => photo[copy] ?? (await prepare(services, photo))[copy];

/** Makes what the photos of one report still wait for, as far as the caller's scope reaches. */
export const prepareOf = async (
  services: Services,
  areaPath: AreaPath,
  reportId: string,
): Promise<void> => {
  const photos = await services.db.inScope(areaPath, (tx) => listToPrepareOf(tx, reportId));
  for (const photo of photos) await prepare(services, photo);
};

/**
 * Makes a few of the copies that wait, one after the other; true when more may wait. What can not be made
 * now (its bytes are not there) is noted in `putAside` and holds up no other.
 */
export const prepareBatch = async (services: Services, putAside: Set<string>): Promise<boolean> => {
  const photos = await services.db.inScope(NATION, (tx) =>
    listToPrepare(tx, AT_ONCE, [...putAside]),
  );
  for (const photo of photos)
    await prepare(services, photo).catch((error: unknown) => {
      putAside.add(photo.id);
      services.log.error({ err: error, photo: photo.id }, 'no copies of a photo');
    });
  return photos.length === AT_ONCE;
};

/** Makes the copies of received photos from within this process. */
export const startPhotoCopies = (services: Services): Rounds => {
  const putAside = new Set<string>();
  return startRounds({
    what: 'copies of photos',
    everyMs: EVERY_MS,
    rest: REST,
    batch: () => prepareBatch(services, putAside),
    log: services.log,
  });
};
