import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { leanModules } from './lean-modules.ts';

const SOURCE = 'src/entry/service-worker.ts';

/**
 * The service worker as one script without imports: browsers start it alone, so that what it shares with
 * the application is in it once more.
 */
export const buildWorker = async (root: string): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [leanModules()],
    build: {
      write: false,
      target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
      rolldownOptions: {
        input: path.join(root, SOURCE),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const [entry] = output;
  return entry.code;
};
