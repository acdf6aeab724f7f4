import { useQueryClient } from '@tanstack/react-query';
import { addressOf } from '#web/api.ts';
import { callKey, useAction, useCall } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { FilePicker } from '#web/components/file-picker/file-picker.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import {
  getSignaturePicture,
  openSignaturePicture,
  putSignaturePicture,
  removeSignaturePicture,
} from '../../contract/signature-picture.ts';
import { MOST_SIGNATURE_BYTES } from '../../model/signature-picture.ts';
import { headWords as words } from '../../words/outgoing-screens.ts';
import { sendFile } from './send-file.ts';

/** The picture of the signed-in person's own signature: shown to nobody else. */
export const SignaturePicture = () => {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const { data } = useCall(getSignaturePicture, {});
  const remove = useAction(removeSignaturePicture, {
    invalidates: [getSignaturePicture],
    onDone: () => toast(words.handRemoved),
  });
  const since = data?.since ?? undefined;
  const thumbnail = `${addressOf(openSignaturePicture, {})}?since=${since}`;
  const kept = { id: 'hand', name: say(words.handName), thumbnail };
  return (
    <Card title={say(words.hand)}>
      <p>{say(words.handLead)}</p>
      <FilePicker
        label={say(words.hand)}
        help={say(words.handHelp)}
        kind="files"
        max={1}
        accept="image/png"
        value={since ? [kept] : []}
        upload={async (file, onProgress, signal) => {
          const sent = { file, most: MOST_SIGNATURE_BYTES, onProgress, signal };
          await sendFile(putSignaturePicture, {}, sent);
          await client.invalidateQueries({ queryKey: callKey(getSignaturePicture) });
          toast(words.handKept);
          return kept;
        }}
        onChange={(change) => {
          if (since && change([kept]).length === 0) remove.mutate({});
        }}
      />
      {remove.error && <ErrorState error={remove.error} />}
    </Card>
  );
};
