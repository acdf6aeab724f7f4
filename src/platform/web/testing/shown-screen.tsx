import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { AnyContract } from '#kernel/contract.ts';
import type { Language } from '#kernel/sentence.ts';
import { ToastProvider } from '../components/toast/toast.tsx';
import { FiscalYearProvider } from '../fiscal-year.tsx';
import { LanguageProvider } from '../i18n.tsx';
import { makeQueryClient } from '../query-client.ts';
import { type Session, sessionOptions } from '../session.ts';
import { sessionFor } from './test-session.ts';

/** What a call is answered with: a reply, a problem with its status, or silence as without a network. */
export type TestAnswer = (call: TestCall) => object | Response | 'offline' | Promise<never>;

/** A call that a screen made. */
export type TestCall = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Answers to calls by the path of their contract. */
export type TestAnswers = readonly (readonly [AnyContract, TestAnswer])[];

const patternOf = ({ path }: AnyContract): RegExp =>
  new RegExp(`^${path.replace(/:[a-zA-Z]+/g, '[^/]+')}$`);

const callIn = (address: string, { method = 'GET', body }: RequestInit): TestCall => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const read = typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined;
  return { method, path: pathname, query: Object.fromEntries(searchParams), body: read };
};

/** Puts a server in the place of the network that answers so; gives the calls that reach it. */
export const stubServer = (answers: TestAnswers): readonly TestCall[] => {
  const calls: TestCall[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const call = callIn(address, init);
    calls.push(call);
    const found = answers.find(
      ([one]) => one.method === call.method && patternOf(one).test(call.path),
    );
    const answer = found ? await found[1](call) : new Response('{}', { status: 404 });
    if (answer === 'offline') throw new TypeError('no network');
    return answer instanceof Response ? answer : Response.json(answer);
  });
  return calls;
};

/** A refusal as the server words it. */
export const refusal = (
  status: number,
  code: string,
  sentence: { readonly th: string; readonly en: string },
  field?: string,
): Response =>
  Response.json(
    { code, sentence, refusals: field === undefined ? [] : [{ code, sentence, field }] },
    { status },
  );

/** A call that is never answered, as one that is still on its way. */
export const onItsWay: TestAnswer = () => new Promise<never>(() => undefined);

type Shown = {
  readonly Screen: () => ReactNode;
  /** The address of the screen as its feature writes it: `/units/$officeId`. */
  readonly path: string;
  /** Where one is; the path itself unless told. */
  readonly at?: string;
  readonly session?: Session;
  readonly language?: Language;
};

const Frame = () => (
  <FiscalYearProvider>
    <Outlet />
  </FiscalYearProvider>
);

/** Shows a screen in its place, with a router whose other places say only where they are; gives the router. */
export const showScreen = async ({ Screen, path, at = path, session, language = 'th' }: Shown) => {
  localStorage.setItem('amphoe.language', language);
  const client = makeQueryClient(() => undefined);
  client.setDefaultOptions({ queries: { retry: false, staleTime: 0, networkMode: 'always' } });
  client.setQueryDefaults(sessionOptions.queryKey, { staleTime: Number.POSITIVE_INFINITY });
  client.setQueryData(sessionOptions.queryKey, session ?? sessionFor());
  const root = createRootRoute({ component: Frame, notFoundComponent: () => <p>elsewhere</p> });
  const place = createRoute({ getParentRoute: () => root, path, component: Screen });
  const router = createRouter({
    routeTree: root.addChildren([place]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  await router.load();
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <ToastProvider>
            <RouterProvider router={router as never} />
          </ToastProvider>
        </LanguageProvider>
      </QueryClientProvider>,
    );
  });
  return router;
};

/** Everything that stands on the page. */
export const said = (): string => document.body.textContent ?? '';

/** Presses a button or follows a link by its name. */
export const press = (name: string, role: 'button' | 'link' = 'button'): void => {
  fireEvent.click(screen.getByRole(role, { name, hidden: true }));
};

/** The field of a label, also of one that may be left empty. */
export const fieldOf = (label: string): HTMLInputElement =>
  screen.getByLabelText<HTMLInputElement>(
    (text) => text === label || text.startsWith(`${label} (`),
  );

/** Types into the field of a label and leaves it, as a person does. */
export const type = (label: string, value: string): void => {
  const field = fieldOf(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
