import { useState } from 'react';
import { PhotoViewer } from '#features/reports/screens/reading/photo-viewer.tsx';
import { Thumbnail } from '#features/reports/screens/reading/thumbnail.tsx';
import type { Attachment } from '#kernel/form/answers.ts';
import styles from './compile.module.css';

type PhotosProps = { readonly label: string; readonly photos: readonly Attachment[] };

/** The photos of an item from below as thumbnails with captions; a click opens them large. */
export const SourcePhotos = ({ label, photos }: PhotosProps) => {
  const [open, setOpen] = useState<number>();
  if (photos.length === 0) return null;
  return (
    <>
      <ul className={styles.photos} aria-label={label}>
        {photos.map((photo, at) => (
          <li key={photo.fileId}>
            <Thumbnail
              photo={photo}
              label={label}
              at={at}
              className={styles.thumbnail}
              onOpen={setOpen}
            />
            <span>{photo.caption}</span>
          </li>
        ))}
      </ul>
      <PhotoViewer photos={photos} at={open} onMove={setOpen} />
    </>
  );
};
