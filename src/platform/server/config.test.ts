import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { USUAL_SAFETY } from './safety.ts';

describe('readConfig', () => {
  it('needs no setting at all', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: {
        dataFolder: path.resolve('data'),
        filesFolder: path.resolve('data/files'),
        keyFile: path.resolve('data.key'),
        port: 3000,
        host: '127.0.0.1',
        databaseUrl: undefined,
        logLevel: 'info',
        trustedProxies: [],
        demo: true,
        safety: USUAL_SAFETY,
      },
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['HOST', ' '],
    ['AMPHOE_DATA', ''],
    ['DATABASE_URL', 'mysql://here/there'],
    ['DATABASE_URL', 'postgres://:x:y'],
    ['FILES_URL', 's3://bucket'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.1,'],
    ['TRUST_PROXY', '10.0.0.0/x'],
    ['AMPHOE_DEMO', 'yes'],
    ['AMPHOE_SECOND_FACTOR', 'reviewer, boss'],
    ['AMPHOE_IDLE_HOURS', '0'],
    ['AMPHOE_IDLE_HOURS', '721'],
    ['AMPHOE_CODE_DAYS', '0'],
    ['AMPHOE_DEVICE_DAYS', '366'],
    ['AMPHOE_PIN_HOURS', 'many'],
    ['AMPHOE_UPLOAD_MB', '19'],
    ['AMPHOE_READING_SECONDS', '0'],
  ])('refuses %s=%j in one sentence', (variable, value) => {
    const result = readConfig({ [variable]: value });
    expect(result).toMatchObject({ ok: false, refusals: [{ field: variable }] });
    expect(result.ok ? '' : result.refusals[0].sentence.en).toContain(variable);
  });

  it('names every fault at once', () => {
    const result = readConfig({ PORT: 'x', LOG_LEVEL: 'x', AMPHOE_DEMO: 'x' });
    expect(result.ok ? 0 : result.refusals.length).toBe(3);
  });

  it('takes the proxies it may believe', () => {
    expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' })).toMatchObject({
      value: { trustedProxies: ['loopback', '10.0.0.0/8', '::1'] },
    });
  });

  it('takes how carefully the doors are kept', () => {
    const told = {
      AMPHOE_SECOND_FACTOR: 'reviewer, administrator',
      AMPHOE_IDLE_HOURS: '8',
      AMPHOE_CODE_DAYS: '14',
      AMPHOE_DEVICE_DAYS: '60',
      AMPHOE_UPLOAD_MB: '20',
      AMPHOE_READING_SECONDS: '5',
    };
    expect(readConfig(told)).toMatchObject({
      value: {
        safety: {
          secondFactorRoles: ['reviewer', 'administrator'],
          idleHours: 8,
          phones: { codeDays: 14, idleDays: 60, pinHours: 12 },
          uploadBytesADay: 20 * 1024 * 1024,
          readingSeconds: 5,
        },
      },
    });
  });

  it('takes an external database', () => {
    const url = 'postgresql://amphoe:secret@db.example:5432/amphoe';
    expect(readConfig({ DATABASE_URL: url })).toMatchObject({ value: { databaseUrl: url } });
  });
});
