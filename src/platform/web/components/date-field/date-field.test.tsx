import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateField } from './date-field.tsx';

afterEach(cleanup);

const Form = ({ onValue }: { readonly onValue: (value: string | undefined) => void }) => {
  const [value, setValue] = useState<string | undefined>();
  const change = (next: string | undefined) => {
    setValue(next);
    onValue(next);
  };
  return <DateField label="Held on" value={value} onChange={change} />;
};

const typeInto = (text: string) => {
  const onValue = vi.fn();
  render(<Form onValue={onValue} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return { field, onValue };
};

describe('DateField', () => {
  it.each([
    ['05/06/2570', '2027-06-05'],
    ['5 \u0e21\u0e34.\u0e22. 70', '2027-06-05'],
    ['\u0e55/\u0e56/\u0e52\u0e55\u0e57\u0e50', '2027-06-05'],
    ['29/02/2567', '2024-02-29'],
    ['2027-06-05', '2027-06-05'],
  ])('reads %s as %s and tidies it on leaving', (text, iso) => {
    const { field, onValue } = typeInto(text);
    expect(onValue).toHaveBeenLastCalledWith(iso);
    expect(field.value).toMatch(/^\d+ \S+ 25\d\d$/);
  });

  it.each(['30/02/2567', 'tomorrow', '5/13/2570'])('keeps %s and says what is wrong', (text) => {
    const { field, onValue } = typeInto(text);
    expect(onValue).not.toHaveBeenCalledWith(expect.any(String));
    expect(field.value).toBe(text);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('gives nothing once it is emptied', () => {
    const { field, onValue } = typeInto('05/06/2570');
    fireEvent.change(field, { target: { value: '' } });
    expect(onValue).toHaveBeenLastCalledWith(undefined);
  });
});
