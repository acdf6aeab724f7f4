import type { CommandEntry } from './command.ts';
import * as words from './words.ts';

/** Every command of `amphoe`, in the order in which the help lists them. */
export const registry: readonly CommandEntry[] = [
  { words: ['start'], says: words.startSays, load: () => import('./start.ts') },
  { words: ['worker'], says: words.workerSays, load: () => import('./worker.ts') },
  {
    words: ['setup'],
    options: [
      { flags: '--username <name>', says: words.usernameSays },
      { flags: '--display-name <name>', says: words.displayNameSays },
      { flags: '--password-file <file>', says: words.passwordFileSays },
    ],
    says: words.setupSays,
    load: () => import('./setup.ts'),
  },
  {
    words: ['backup'],
    args: '<target>',
    says: words.backupSays,
    load: () => import('./backup.ts'),
  },
  {
    words: ['restore'],
    args: '<source>',
    says: words.restoreSays,
    load: () => import('./restore.ts'),
  },
  {
    words: ['demo', 'remove'],
    says: words.demoRemoveSays,
    load: () => import('./demo-remove.ts'),
  },
  {
    words: ['areas', 'import'],
    args: '<file>',
    options: [
      { flags: '--from <date>', says: words.fromSays },
      { flags: '--no-offices', says: words.noOfficesSays },
    ],
    says: words.areasImportSays,
    load: () => import('./areas-import.ts'),
  },
  {
    words: ['letter', 'read'],
    args: '<file>',
    options: [{ flags: '--json', says: words.jsonSays }],
    says: words.letterReadSays,
    load: () => import('./letter-read.ts'),
  },
  {
    words: ['totals', 'verify'],
    says: words.totalsVerifySays,
    load: () => import('./totals-verify.ts'),
  },
  {
    words: ['audit', 'verify'],
    says: words.auditVerifySays,
    load: () => import('./audit-verify.ts'),
  },
];
