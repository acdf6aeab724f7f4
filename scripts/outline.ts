import { writeFileSync } from 'node:fs';
import { OUTLINE_FILE, outlineModule } from './outline/module.ts';

/** Writes the outlines that public maps are drawn on; a test holds them equal to their source. */
writeFileSync(OUTLINE_FILE, outlineModule());
