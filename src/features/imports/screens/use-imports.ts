import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { callWithFile } from '#web/api.ts';
import { callKey, useCall } from '#web/api-hooks.ts';
import { NoAnswer } from '#web/failures.ts';
import { uuid } from '#web/uuid.ts';
import { getFigureImport, listFigureImports, sendFigureSheet } from '../contract.ts';
import type { FigureImport } from '../model.ts';

const OFTEN = 1000;

/** Whether an import is being worked on. */
export const isOpen = ({ state }: FigureImport): boolean =>
  state === 'checking' || state === 'importing';

/** The person's imports, newest first; asked again while one is being worked on. */
export const useImports = () =>
  useCall(
    listFigureImports,
    {},
    { refetchInterval: ({ state }) => (state.data?.imports.some(isOpen) ? OFTEN : false) },
  );

/** One import; asked again every second while it is being worked on. */
export const useImport = (id: string) =>
  useCall(
    getFigureImport,
    { params: { id } },
    { refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? OFTEN : false) },
  );

/**
 * Sends a sheet to be checked. A file whose sending nobody answered is sent again under the same id, so
 * that it is there once.
 */
export const useSendSheet = (requirementId: string, onSent: (sent: FigureImport) => void) => {
  const client = useQueryClient();
  const unanswered = useRef(new WeakMap<File, string>());
  return useMutation({
    mutationFn: async (file: File) => {
      const id = unanswered.current.get(file) ?? uuid();
      unanswered.current.set(file, id);
      const query = { requirementId, name: file.name.slice(0, 200) };
      try {
        const input = { params: { id }, query, idempotencyKey: id };
        return await callWithFile(sendFigureSheet, input, file);
      } catch (error) {
        if (!(error instanceof NoAnswer)) unanswered.current.delete(file);
        throw error;
      }
    },
    onSuccess: async (sent) => {
      onSent(sent);
      await client.invalidateQueries({ queryKey: callKey(listFigureImports) });
    },
  });
};
