import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { writeNumber } from '../../figures.ts';
import { NumberField } from './number-field.tsx';
import { readNumber } from './number-text.ts';

afterEach(cleanup);

describe('readNumber', () => {
  it.each([
    ['1,250', 0, 1250],
    ['\u0e51\u0e52\u0e55\u0e50', 0, 1250],
    ['-3', 0, -3],
    ['2.5', 2, 2.5],
    ['0', 0, 0],
  ])('reads %s with %d decimals as %d', (text, decimals, value) => {
    expect(readNumber(text, decimals)).toEqual({ ok: true, value });
  });

  it.each([
    ['2.5', 0],
    ['1.234', 2],
    ['abc', 0],
    ['1e5', 0],
    ['99999999999999999999', 0],
  ])('refuses %s with %d decimals', (text, decimals) => {
    expect(readNumber(text, decimals).ok).toBe(false);
  });
});

describe('writeNumber', () => {
  it('separates thousands and writes Thai digits when they are chosen', () => {
    expect(writeNumber(1250000, 0, 'arabic')).toBe('1,250,000');
    expect(writeNumber(70.5, 2, 'thai')).toBe('\u0e57\u0e50.\u0e55');
  });
});

const Form = () => {
  const [value, setValue] = useState<number | undefined>(4);
  return (
    <>
      <NumberField label="People" value={value} onChange={setValue} lastValue={1180} />
      <output>{value ?? 'none'}</output>
      <button type="button" onClick={() => setValue(7)}>
        Fill
      </button>
    </>
  );
};

describe('NumberField', () => {
  it('follows the keys, keeps what it can not read, and takes a value from outside', () => {
    render(<Form />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    const value = () => screen.getByRole('status').textContent;
    fireEvent.change(field, { target: { value: '12500' } });
    expect(value()).toBe('12500');
    fireEvent.blur(field);
    expect(field.value).toBe('12,500');
    fireEvent.change(field, { target: { value: '12x' } });
    fireEvent.blur(field);
    expect(value()).toBe('none');
    expect(field.value).toBe('12x');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button'));
    expect(field.value).toBe('7');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('shows the last figure', () => {
    render(<Form />);
    expect(screen.getByText(/1,180/)).toBeTruthy();
  });
});
