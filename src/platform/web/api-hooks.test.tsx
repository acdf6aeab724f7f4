import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { contract } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import { useAction } from './api-hooks.ts';

const submit = contract({
  name: 'submit',
  method: 'POST',
  path: '/api/reports',
  summary: say('Submit', 'Submit'),
  access: { reach: 'office' },
  body: z.object({ title: z.string() }),
  reply: z.object({ id: z.string() }),
});

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

const keysOf = (fetched: ReturnType<typeof vi.fn>) =>
  fetched.mock.calls.map(([, request]) => new Headers(request.headers).get('idempotency-key'));

const portal = () =>
  new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } });
const done = () =>
  new Response('{"id":"1"}', { status: 200, headers: { 'content-type': 'application/json' } });

afterEach(() => vi.unstubAllGlobals());

it('repeats an unanswered action under the same key, and a new one under another', async () => {
  const fetched = vi.fn();
  fetched.mockImplementationOnce(async () => portal()).mockImplementation(async () => done());
  vi.stubGlobal('fetch', fetched);
  const onDone = vi.fn();
  const { result } = renderHook(() => useAction(submit, { onDone }), { wrapper });

  act(() => result.current.mutate({ body: { title: 'x' } }));
  await waitFor(() => expect(result.current.isError).toBe(true));
  act(() => result.current.mutate({ body: { title: 'x' } }));
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  act(() => result.current.mutate({ body: { title: 'x' } }));
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2));

  const [first, again, later] = keysOf(fetched);
  expect(again).toBe(first);
  expect(later).not.toBe(first);
});
