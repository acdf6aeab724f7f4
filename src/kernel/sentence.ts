/** A sentence for the screen in both languages; every text a person reads is one of these. */
export type Sentence = { readonly th: string; readonly en: string };

/** The languages of the screen; Thai comes first everywhere. */
export type Language = keyof Sentence;

/** Builds a sentence from its Thai and its English wording. */
export const say = (th: string, en: string): Sentence => ({ th, en });
