import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PHOTO = new Blob([new Uint8Array(9_000)], { type: 'image/jpeg' });
const SMALL = new Blob([new Uint8Array(900)], { type: 'image/jpeg' });

type Answer = { readonly smaller?: Blob; readonly unable?: boolean };
const asked: { readonly longest: number }[] = [];
const drawn: { readonly width: number; readonly height: number }[] = [];

const workerThatSays = (answer: Answer) =>
  class extends EventTarget {
    postMessage({ id, longest }: { readonly id: number; readonly longest: number }) {
      asked.push({ longest });
      const data = { id, ...answer };
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
    terminate() {}
  };

class TakenPhoto {
  src = '';
  readonly naturalWidth = 4000;
  readonly naturalHeight = 3000;
  decode = () => Promise.resolve();
}

const canvas = () => {
  const made = {
    width: 300,
    height: 150,
    getContext: () => ({
      fillStyle: '',
      fillRect: () => undefined,
      drawImage: () => drawn.push({ width: made.width, height: made.height }),
    }),
    toBlob: (give: (blob: Blob | null) => void) => give(SMALL),
  };
  return made;
};

// Anew for each case: what a browser can do is found out once a visit.
const smallerPhoto = async (photo: Blob, longest: number) => {
  vi.resetModules();
  return (await import('./smaller-photo.ts')).smallerPhoto(photo, longest);
};

beforeEach(() => {
  asked.length = 0;
  drawn.length = 0;
  vi.stubGlobal('Image', TakenPhoto);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:photo');
  vi.spyOn(document, 'createElement').mockImplementation(() => canvas() as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a photo is made smaller', () => {
  it('by a worker where it can draw, as long as its question says', async () => {
    vi.stubGlobal('OffscreenCanvas', class {});
    vi.stubGlobal('Worker', workerThatSays({ smaller: SMALL }));
    expect(await smallerPhoto(PHOTO, 2400)).toBe(SMALL);
    expect(asked).toEqual([{ longest: 2400 }]);
    expect(drawn).toEqual([]);
  });

  it('by the page where there is no canvas for workers', async () => {
    vi.stubGlobal('OffscreenCanvas', undefined);
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
    const smaller = await smallerPhoto(PHOTO, 1600);
    expect(smaller?.size).toBe(SMALL.size);
    expect(drawn).toEqual([{ width: 1600, height: 1200 }]);
    expect(asked).toEqual([]);
  });

  it('by the page where the worker says that it can not draw', async () => {
    vi.stubGlobal('OffscreenCanvas', class {});
    vi.stubGlobal('Worker', workerThatSays({ unable: true }));
    expect((await smallerPhoto(PHOTO, 800))?.size).toBe(SMALL.size);
    expect(drawn).toEqual([{ width: 800, height: 600 }]);
  });

  it('not at all where it need not be, or is no picture', async () => {
    vi.stubGlobal('OffscreenCanvas', class {});
    vi.stubGlobal('Worker', workerThatSays({}));
    expect(await smallerPhoto(PHOTO, 1600)).toBeUndefined();
    expect(drawn).toEqual([]);
  });

  it('not at all where the page fails too: it then goes as it is', async () => {
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
    vi.stubGlobal(
      'Image',
      class extends TakenPhoto {
        override decode = () => Promise.reject(new Error('no picture'));
      },
    );
    expect(await smallerPhoto(PHOTO, 1600)).toBeUndefined();
  });
});
