import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';

export const getActivityPoster = contract({
  name: 'getActivityPoster',
  method: 'GET',
  path: '/api/activities/:id/poster',
  summary: say(
    'โปสเตอร์ติดบอร์ดประชาสัมพันธ์',
    'A poster for the notice board as PDF, with the QR code of the public page once the activity is published',
  ),
  access: { reach: 'scope' } as const,
  params: z.object({ id: z.uuid() }),
  query: z.object({ language: z.enum(['th', 'en']).default('th') }),
  reply: z.unknown(),
  answersFile: true,
});
