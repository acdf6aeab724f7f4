import { describe, expect, it } from 'vitest';
import { uuid } from './uuid.ts';

describe('uuid', () => {
  it('is a UUID of version 7 that tells its time', () => {
    const text = uuid(Date.parse('2026-11-20T09:30:00.000Z'));
    expect(text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(text.replace('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-11-20T09:30:00.000Z'),
    );
  });

  it('rises with time and is never the same twice', () => {
    const made = Array.from({ length: 1000 }, (_, at) => uuid(1_800_000_000_000 + at));
    expect(made).toEqual([...made].sort());
    expect(new Set(Array.from({ length: 1000 }, () => uuid(0))).size).toBe(1000);
  });
});
