import { useState } from 'react';
import type { Attachment } from '#kernel/form/answers.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './answers.module.css';
import { MarkButton } from './mark-button.tsx';
import { PhotoViewer } from './photo-viewer.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { photoWords } from './words.ts';

type StripProps = {
  readonly label: string;
  readonly path: string;
  readonly photos: readonly Attachment[];
};

/** The photos of a field as thumbnails with their captions; a click opens them large. */
export const PhotoStrip = ({ label, path, photos }: StripProps) => {
  const say = useSay();
  const [open, setOpen] = useState<number>();
  return (
    <>
      <ul className={styles.photos} aria-label={label}>
        {photos.map((photo, at) => (
          <li key={photo.fileId} className={styles.photo}>
            <Thumbnail
              photo={photo}
              label={label}
              at={at}
              className={styles.thumbnail}
              onOpen={setOpen}
            />
            <div className={styles.caption}>
              <span>{photo.caption ?? say(photoWords.noCaption)}</span>
              <MarkButton
                path={path}
                fileId={photo.fileId}
                label={`${label} ${say(photoWords.photo(at + 1))}`}
              />
            </div>
          </li>
        ))}
      </ul>
      <PhotoViewer photos={photos} at={open} onMove={setOpen} />
    </>
  );
};
