import { randomUUID } from 'node:crypto';
import { type Builder, nothing } from './builder.ts';

/** How to call the imports of figures. */
export const figureBuilders: Readonly<Record<string, Builder>> = {
  downloadFigureSheet: { free: () => ({ query: { requirementId: randomUUID() } }) },
  sendFigureSheet: {
    free: () => ({
      params: { id: randomUUID() },
      query: { requirementId: randomUUID() },
      bytes: new Uint8Array([1, 2, 3]),
    }),
  },
  listFigureImports: nothing,
  getFigureImport: { free: () => ({ params: { id: randomUUID() } }) },
  startFigureImport: {
    free: () => ({ params: { id: randomUUID() }, body: { sends: false, allOrNothing: true } }),
  },
  cancelFigureImport: { free: () => ({ params: { id: randomUUID() } }) },
  downloadErrorSheet: { free: () => ({ params: { id: randomUUID() } }) },
  listImportedRows: { free: () => ({ params: { id: randomUUID() } }) },
};
