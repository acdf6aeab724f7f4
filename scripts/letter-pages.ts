import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES_FOLDER, pagesOf } from '../src/features/letters/testing/letter-pages.ts';
import { SAMPLE_LETTERS } from '../src/features/letters/testing/sample-letters.ts';

/** Draws the pages that the tests compare with; look at every one of them before you commit it. */
mkdirSync(PAGES_FOLDER, { recursive: true });
for (const [name, letter] of Object.entries(SAMPLE_LETTERS)) {
  const pages = await pagesOf(letter);
  pages.forEach((page, index) => {
    writeFileSync(path.join(PAGES_FOLDER, `${name}-${index + 1}.png`), page);
  });
}
