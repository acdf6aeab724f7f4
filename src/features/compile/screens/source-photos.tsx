import { useState } from 'react';
import { getAttachment } from '#features/reports/contract/attachments.ts';
import { PhotoViewer } from '#features/reports/screens/reading/photo-viewer.tsx';
import { photoWords } from '#features/reports/screens/reading/words.ts';
import type { Attachment } from '#kernel/form/answers.ts';
import { addressOf } from '#web/api.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './compile.module.css';

type PhotosProps = { readonly label: string; readonly photos: readonly Attachment[] };

/** The photos of an item from below as thumbnails with captions; a click opens them large. */
export const SourcePhotos = ({ label, photos }: PhotosProps) => {
  const say = useSay();
  const [open, setOpen] = useState<number>();
  if (photos.length === 0) return null;
  return (
    <>
      <ul className={styles.photos} aria-label={label}>
        {photos.map(({ fileId, caption }, at) => (
          <li key={fileId}>
            <button
              type="button"
              className={styles.thumbnail}
              aria-label={say(photoWords.open(label, at + 1))}
              onClick={() => setOpen(at)}
            >
              <img
                src={addressOf(getAttachment, { params: { id: fileId, variant: 'thumbnail' } })}
                alt=""
                loading="lazy"
              />
            </button>
            <span>{caption}</span>
          </li>
        ))}
      </ul>
      <PhotoViewer photos={photos} at={open} onMove={setOpen} />
    </>
  );
};
