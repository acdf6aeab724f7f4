import type { Attachment } from '#kernel/form/answers.ts';
import { addressOf } from '#web/api.ts';
import { useSay } from '#web/i18n.tsx';
import { getAttachment } from '../../contract/attachments.ts';
import { photoWords } from './words.ts';

type ThumbnailProps = {
  readonly photo: Attachment;
  /** The name of the strip of photos, and the place of this one in it, from 0. */
  readonly label: string;
  readonly at: number;
  readonly className: string | undefined;
  readonly onOpen: (at: number) => void;
};

/** A small photo that opens large. */
export const Thumbnail = ({ photo, label, at, className, onOpen }: ThumbnailProps) => {
  const say = useSay();
  return (
    <button
      type="button"
      className={className}
      aria-label={say(photoWords.open(label, at + 1))}
      onClick={() => onOpen(at)}
    >
      <img
        src={addressOf(getAttachment, { params: { id: photo.fileId, variant: 'thumbnail' } })}
        alt=""
        loading="lazy"
      />
    </button>
  );
};
