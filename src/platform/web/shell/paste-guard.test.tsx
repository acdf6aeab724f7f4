import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ToastProvider } from '../components/toast/toast.tsx';
import { MOST_PASTED, usePasteGuard } from './paste-guard.ts';

const Page = () => {
  usePasteGuard();
  return <textarea aria-label="ข้อความ" />;
};

const paste = (text: string): Event => {
  render(
    <ToastProvider>
      <Page />
    </ToastProvider>,
  );
  const field = screen.getByLabelText('ข้อความ');
  const event = createEvent.paste(field, { clipboardData: { getData: () => text } });
  fireEvent(field, event);
  return event;
};

afterEach(cleanup);

describe('a paste', () => {
  it.each([
    ['of a paragraph is left alone', 4_000, false],
    ['of the most there may be is left alone', MOST_PASTED, false],
    ['of more never reaches the field', MOST_PASTED + 1, true],
  ])('%s', (_what, length, refused) => {
    expect(paste('ก'.repeat(length)).defaultPrevented).toBe(refused);
    expect(screen.queryAllByText(/^ข้อความที่วางยาว/)).toHaveLength(refused ? 1 : 0);
  });
});
