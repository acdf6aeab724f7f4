import { defineConfig } from 'vitest/config';

// A slow machine is no fault of what is tested: what is polled may take as long as any other wait.
const expect = { poll: { timeout: 20_000 } };
const node = { environment: 'node' as const, expect };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['src/**/*.api.test.ts', 'tests/journeys/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...node,
          name: 'api',
          include: ['src/**/*.api.test.ts', 'tests/access-matrix/*.api.test.ts'],
          globalSetup: ['tests/support/cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'web',
          environment: 'happy-dom',
          testTimeout: 30_000,
          include: ['src/**/*.test.tsx'],
        },
      },
      {
        test: {
          ...node,
          name: 'chaos',
          include: ['tests/chaos/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          ...node,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/cluster.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
