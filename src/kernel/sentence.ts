import { z } from 'zod';

/** A sentence for the screen in both languages; every text a person reads is one of these. */
export type Sentence = { readonly th: string; readonly en: string };

/** The languages of the screen; Thai comes first everywhere. */
export type Language = keyof Sentence;

/** Builds a sentence from its Thai and its English wording. */
export const say = (th: string, en: string): Sentence => ({ th, en });

/** The form of a sentence as data: titles of forms, programmes and offices come in it. */
export const SentenceShape = z.object({
  th: z.string().trim().max(2000),
  en: z.string().trim().max(2000),
});
