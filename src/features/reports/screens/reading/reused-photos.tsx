import { Link } from '@tanstack/react-router';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { useCall } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { isMeantFor, useSignedIn } from '#web/session.ts';
import { getAttachment, listReusedPhotos } from '../../contract/attachments.ts';
import type { ReportView, ReusedPhoto } from '../../model/view.ts';
import { periodWords } from './entry-words.ts';
import styles from './reading.module.css';
import { photoWords } from './words.ts';

const Small = ({ id, alt }: { readonly id: string; readonly alt: string }) => (
  <img
    src={addressOf(getAttachment, { params: { id, variant: 'thumbnail' } })}
    alt={alt}
    loading="lazy"
  />
);

const Reused = ({ photoId, otherId, otherUploadedAt, report }: ReusedPhoto) => {
  const say = useSay();
  const name = `${say(report.office)} · ${say(report.title)} · ${say(periodWords(report))}`;
  return (
    <li className={styles.reused}>
      <Small id={photoId} alt={say(photoWords.ofThis)} />
      <Small id={otherId} alt={say(photoWords.ofOther)} />
      <p>
        {say(photoWords.sentBefore(dateSentence(bangkokDate(otherUploadedAt))))}
        <br />
        <Link to="/reports/$reportId" params={{ reportId: report.id }}>
          {name}
        </Link>
      </p>
    </li>
  );
};

/** Points out to a reviewer photos that were sent before with another report, each with a link to it. */
const ReusedPhotos = ({ report }: { readonly report: ReportView }) => {
  const say = useSay();
  const session = useSignedIn();
  const { roles } = listReusedPhotos.access;
  const hasPhotos = report.attachments.some(({ kind }) => kind === 'photo');
  const input = { params: { id: report.id } };
  const reused = useCall(listReusedPhotos, input, {
    enabled: hasPhotos && isMeantFor(session, roles ? { roles } : {}),
    staleTime: 60_000,
  });
  const photos = reused.data?.photos ?? [];
  if (photos.length === 0) return null;
  return (
    <Card title={say(photoWords.reusedTitle)}>
      <p>{say(photoWords.reusedText)}</p>
      <ul className={styles.reusedList}>
        {photos.map((one) => (
          <Reused key={`${one.photoId} ${one.otherId}`} {...one} />
        ))}
      </ul>
    </Card>
  );
};

export default ReusedPhotos;
