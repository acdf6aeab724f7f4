import { useEffect, useRef } from 'react';
import type { FilesField, PhotosField } from '#kernel/form/fields.ts';
import { Button } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import { uploadWords } from '../words.ts';
import { forgetQuestion } from './camera-place.ts';
import styles from './uploads.module.css';

type PickProps = {
  readonly field: PhotosField | FilesField;
  readonly count: number;
  readonly onPick: (files: readonly File[]) => void;
  /** Before the camera or the chooser opens. */
  readonly onOpen: () => Promise<void>;
};

type PickerProps = {
  readonly accept: string;
  readonly camera?: boolean;
  readonly disabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
  readonly onOpen: () => Promise<void>;
};

// HEIC is not among them: an iPhone then hands over its photos as JPEG.
const ACCEPTED_PHOTOS = 'image/jpeg,image/png,image/webp';

const Picker = ({ accept, camera, disabled, onPick, onOpen }: PickerProps) => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const chooser = input.current;
    chooser?.addEventListener('cancel', forgetQuestion);
    return () => chooser?.removeEventListener('cancel', forgetQuestion);
  }, []);
  const photos = accept === ACCEPTED_PHOTOS;
  const word = camera
    ? uploadWords.takePhoto
    : photos
      ? uploadWords.pickPhotos
      : uploadWords.pickFiles;
  return (
    <span className={camera ? styles.camera : undefined}>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={!camera}
        capture={camera ? 'environment' : undefined}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          onPick(Array.from(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <Button
        icon={camera ? 'camera' : 'upload'}
        disabled={disabled}
        data-stop=""
        onClick={() => void onOpen().then(() => input.current?.click())}
      >
        {say(word)}
      </Button>
    </span>
  );
};

/** The buttons that pick photos or files, or take a photo on a device with a camera. */
export const PickButtons = ({ field, count, onPick, onOpen }: PickProps) => {
  const say = useSay();
  const full = count >= field.max;
  const accept =
    field.type === 'photos' ? ACCEPTED_PHOTOS : field.accepted.map((kind) => `.${kind}`).join(',');
  return (
    <div className={styles.pick}>
      {field.type === 'photos' && <Picker camera {...{ accept, onPick, onOpen }} disabled={full} />}
      <Picker {...{ accept, onPick, onOpen }} disabled={full} />
      <span className={styles.room}>{say(uploadWords.room(count, field.max))}</span>
    </div>
  );
};
