import { useEffect, useState } from 'react';
import { call } from '#web/api.ts';
import { drawOutgoing } from '../../contract/outgoing.ts';
import type { SavedDraft } from './typed-draft.ts';

const PAUSE_MS = 600;

/** The pages of a letter: one picture of all, and how large each page is in it. */
export type DrawnPages = {
  readonly picture: string;
  readonly count: number;
  readonly width: number;
  readonly height: number;
};

type Drawing = {
  readonly pages: DrawnPages | undefined;
  /** What is shown is of an earlier moment: newer pages are on their way. */
  readonly stale: boolean;
  readonly failed: boolean;
};

const pagesOf = ({ svg, pages: count }: { svg: string; pages: number }): DrawnPages | undefined => {
  const [, width = 0, all = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  if (count === 0 || width === 0) return undefined;
  const picture = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return { picture, count, width, height: all / count };
};

const useReleased = (pages: DrawnPages | undefined) => {
  useEffect(() => {
    const picture = pages?.picture;
    return () => {
      if (picture) URL.revokeObjectURL(picture);
    };
  }, [pages]);
};

/** The pages as they break in the PDF, drawn anew after each pause; what is typed meanwhile cancels the drawing. */
export const usePages = (letterId: string, draft: SavedDraft | undefined): Drawing => {
  const [drawing, setDrawing] = useState<Drawing>({
    pages: undefined,
    stale: true,
    failed: false,
  });
  useReleased(drawing.pages);
  const asked = JSON.stringify(draft ?? {});
  useEffect(() => {
    const stop = new AbortController();
    setDrawing((before) => ({ ...before, stale: true }));
    const draw = async () => {
      try {
        const input = { params: { id: letterId }, body: JSON.parse(asked) };
        const pages = pagesOf(await call(drawOutgoing, input, stop.signal));
        setDrawing({ pages, stale: false, failed: pages === undefined });
      } catch {
        if (!stop.signal.aborted)
          setDrawing((before) => ({ ...before, stale: true, failed: true }));
      }
    };
    const timer = setTimeout(() => void draw(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [letterId, asked]);
  return drawing;
};
