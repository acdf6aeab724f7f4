import { z } from 'zod';

/** The largest picture of a signature, in bytes. */
export const MOST_SIGNATURE_BYTES = 2 * 1024 * 1024;

/** The picture of a person's own signature: since when there is one, or null. */
export const SignaturePictureView = z.object({ since: z.string().nullable() });
export type SignaturePictureView = z.infer<typeof SignaturePictureView>;
