import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';

afterEach(cleanup);

describe('ErrorSummary', () => {
  it('stands for nothing when nothing is wrong', () => {
    const { container } = render(<ErrorSummary faults={[]} />);
    expect(container.innerHTML).toBe('');
  });

  it('takes the focus when faults come', () => {
    render(<ErrorSummary faults={[{ message: 'Enter the activity' }]} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('leads to the field that is to blame', () => {
    render(
      <>
        <ErrorSummary faults={[{ message: 'Enter the activity', fieldId: 'activity' }]} />
        <input id="activity" aria-label="Activity" />
      </>,
    );
    fireEvent.click(screen.getByRole('link', { name: 'Enter the activity' }));
    expect(document.activeElement?.id).toBe('activity');
  });
});
