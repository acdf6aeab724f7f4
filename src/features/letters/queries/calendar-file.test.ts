import { afterEach, expect, it, vi } from 'vitest';
import { calendarFile } from './calendar-file.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['Asia/Bangkok', 'UTC', 'Pacific/Auckland', 'America/Los_Angeles'])(
  'a whole day is the same day whatever the clock of the server: %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const entry = { uid: 'x', summary: 'x', startOn: '2026-11-25', endOn: '2026-11-26' };
    const file = calendarFile('x', [{ ...entry, place: null, link: null }], '2026-11-20T03:00:00Z');
    const text = Buffer.from(file).toString();
    expect(text).toContain('DTSTART;VALUE=DATE:20261125\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20261126\r\n');
  },
);
