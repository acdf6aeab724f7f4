import { describe, expect, it } from 'vitest';
import { makeLogger, withoutSecrets } from './log.ts';

const logged = (entry: object, message = 'x'): string => {
  const lines: string[] = [];
  makeLogger('info', { write: (line) => lines.push(line) }).info(entry, message);
  return lines.join('');
};

describe('the log', () => {
  it.each([
    [{ password: 'hidden-value' }],
    [{ body: { newPassword: 'hidden-value' } }],
    [{ req: { headers: { cookie: 'hidden-value' } } }],
    [{ req: { headers: { authorization: 'hidden-value' } } }],
    [{ res: { headers: { 'set-cookie': 'hidden-value' } } }],
    [{ a: { b: { c: { token: 'hidden-value' } } } }],
  ])('keeps back %j', (entry) => {
    expect(logged(entry)).not.toContain('hidden-value');
  });

  it('keeps back citizen numbers wherever they stand', () => {
    expect(logged({ note: 'เลข 1234567890123 ค่ะ' }, 'id 1-2345-67890-12-3')).not.toMatch(
      /1234567890123|67890/,
    );
  });

  it('says what is no secret, with the time as ISO text', () => {
    expect(logged({ url: '/api/reports', count: 12 })).toMatch(/"time":"\d{4}-.*\/api\/reports/);
  });

  it.each([
    ['postgres://me:pa:ss@db/x', 'postgres://me:[redacted]@db/x'],
    ['postgresql://me@db/x', 'postgresql://me@db/x'],
    ['12345678901234', '12345678901234'],
    ['01890b6e-1234-7123-8123-123456789012', '01890b6e-1234-7123-8123-123456789012'],
  ])('writes %s as %s', (line, written) => {
    expect(withoutSecrets(line)).toBe(written);
  });
});
