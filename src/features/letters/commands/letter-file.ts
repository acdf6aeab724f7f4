import type { Done } from '#kernel/contract.ts';
import { notFound, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { textAside } from '#server/text-of-files/text-aside.ts';
import { readersBusy } from '#server/text-of-files/words.ts';
import type { getLetterFile, keepLetterFile, readLetterFile } from '../contract/register.ts';
import { updateFile } from '../store/letters.ts';
import { getLetter, takeLetter, tell } from './letter-at-hand.ts';

const bytesOf = ({ request }: Pick<SignedCall, 'request'>): Uint8Array =>
  request.body instanceof Uint8Array ? request.body : new Uint8Array();

/** The text of a file; one that can't be read is refused with its reason. */
export const readFile = async (services: Services, call: SignedCall<typeof readLetterFile>) => {
  const text = await textAside(bytesOf(call), services.safety.readingSeconds);
  if (text.ok) return text.value;
  const [first] = text.refusals;
  const status = text === readersBusy ? 503 : 422;
  throw new Problem(status, first.code, first.sentence, text.refusals);
};

/** Keeps the file that a letter came as beside its text. */
export const keepFile = (
  services: Services,
  call: SignedCall<typeof keepLetterFile>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const letter = await takeLetter(work.tx, call.actor, call.params.id, 'correct');
    const { name } = call.query;
    const { sha256 } = await services.files.put(bytesOf(call));
    const content = { ...letter.content, fileName: name };
    await updateFile(work.tx, letter.id, { sha256, content });
    const event = { kind: 'file-kept', at: services.now(), detail: { sha256, name } };
    await tell(work, letter, event, call.actor);
    return {};
  });

/** The file that a letter came as, to be saved under its own name. */
export const openFile = async (services: Services, call: SignedCall<typeof getLetterFile>) => {
  const { actor, params } = call;
  const letter = await services.db.inScope(actor.areaPath, (tx) => getLetter(tx, actor, params.id));
  if (letter.file === null) throw notFound();
  const content = await services.files.open(letter.file);
  const name = letter.content.fileName ?? letter.id;
  return new FileAnswer(content, 'application/octet-stream', name, letter.file);
};
