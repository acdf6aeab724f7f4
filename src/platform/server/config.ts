import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { ROLES } from '#kernel/actor.ts';
import { type Refusal, type Result, refuseAll } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import {
  codeDaysFault,
  databaseFault,
  dataFault,
  demoFault,
  deviceDaysFault,
  filesFault,
  hostFault,
  idleFault,
  keyFileFault,
  levelFault,
  pinHoursFault,
  portFault,
  proxyFault,
  readingFault,
  secondFactorFault,
  uploadFault,
} from './config-words.ts';
import { megabytes, type Safety, USUAL_SAFETY } from './safety.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const isDatabaseUrl = (text: string): boolean =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

const isProxy = (text: string): boolean => {
  const [address = '', prefix = '0'] = text.split('/');
  return text === 'loopback' || (isIP(address) > 0 && /^\d{1,3}$/.test(prefix));
};

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const Environment = z.object({
  AMPHOE_DATA: z.string().trim().min(1).default('./data'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .default('3000')
    .transform(Number)
    .pipe(z.number().max(65_535)),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  FILES_URL: z.undefined().optional(),
  LOG_LEVEL: z.enum(levels).default('info'),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((proxies) => proxies.every(isProxy))
    .optional(),
  AMPHOE_DEMO: z.enum(['on', 'off']).default('on'),
  AMPHOE_SECOND_FACTOR: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(z.enum(ROLES)))
    .optional(),
  AMPHOE_IDLE_HOURS: wholeNumber(1, 720).optional(),
  AMPHOE_CODE_DAYS: wholeNumber(1, 365).optional(),
  AMPHOE_DEVICE_DAYS: wholeNumber(1, 365).optional(),
  AMPHOE_PIN_HOURS: wholeNumber(1, 720).optional(),
  AMPHOE_UPLOAD_MB: wholeNumber(20, 1_000_000).optional(),
  AMPHOE_KEY_FILE: z.string().trim().min(1).optional(),
  AMPHOE_READING_SECONDS: wholeNumber(1, 600).optional(),
});

type Variable = keyof typeof Environment.shape;

/** What is said of a wrong value of each environment variable. */
export const faults: Record<Variable, (value: string) => Sentence> = {
  AMPHOE_DATA: dataFault,
  PORT: portFault,
  HOST: hostFault,
  DATABASE_URL: databaseFault,
  FILES_URL: filesFault,
  LOG_LEVEL: (value) => levelFault(value, levels),
  TRUST_PROXY: proxyFault,
  AMPHOE_DEMO: demoFault,
  AMPHOE_SECOND_FACTOR: (value) => secondFactorFault(value, ROLES),
  AMPHOE_IDLE_HOURS: idleFault,
  AMPHOE_CODE_DAYS: codeDaysFault,
  AMPHOE_DEVICE_DAYS: deviceDaysFault,
  AMPHOE_PIN_HOURS: pinHoursFault,
  AMPHOE_UPLOAD_MB: uploadFault,
  AMPHOE_KEY_FILE: keyFileFault,
  AMPHOE_READING_SECONDS: readingFault,
};

/** How this server was told to run. `databaseUrl` is undefined for the embedded database. */
export type Config = {
  readonly dataFolder: string;
  readonly filesFolder: string;
  /** The keys that seal personal fields; outside the data folder, so that no backup holds both. */
  readonly keyFile: string;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly logLevel: (typeof levels)[number];
  /** Addresses of the proxies whose word about the caller is believed; none unless told. */
  readonly trustedProxies: readonly string[];
  readonly demo: boolean;
  readonly safety: Safety;
};

type Variables = Readonly<Record<string, string | undefined>>;

const refusalOf = (variable: Variable, variables: Variables): Refusal => ({
  code: 'wrong-setting',
  sentence: faults[variable](variables[variable] ?? ''),
  field: variable,
});

const phonesOf = (environment: z.infer<typeof Environment>): Safety['phones'] => {
  const { codeDays, idleDays, pinHours } = USUAL_SAFETY.phones;
  return {
    codeDays: environment.AMPHOE_CODE_DAYS ?? codeDays,
    idleDays: environment.AMPHOE_DEVICE_DAYS ?? idleDays,
    pinHours: environment.AMPHOE_PIN_HOURS ?? pinHours,
  };
};

const safetyOf = (environment: z.infer<typeof Environment>): Safety => {
  const { AMPHOE_SECOND_FACTOR, AMPHOE_IDLE_HOURS, AMPHOE_UPLOAD_MB } = environment;
  return {
    secondFactorRoles: AMPHOE_SECOND_FACTOR ?? USUAL_SAFETY.secondFactorRoles,
    idleHours: AMPHOE_IDLE_HOURS ?? USUAL_SAFETY.idleHours,
    phones: phonesOf(environment),
    uploadBytesADay:
      AMPHOE_UPLOAD_MB === undefined ? USUAL_SAFETY.uploadBytesADay : megabytes(AMPHOE_UPLOAD_MB),
    readingSeconds: environment.AMPHOE_READING_SECONDS ?? USUAL_SAFETY.readingSeconds,
  };
};

const configOf = (environment: z.infer<typeof Environment>): Config => {
  const dataFolder = path.resolve(environment.AMPHOE_DATA);
  return {
    dataFolder,
    filesFolder: path.join(dataFolder, 'files'),
    keyFile: path.resolve(environment.AMPHOE_KEY_FILE ?? `${dataFolder}.key`),
    port: environment.PORT,
    host: environment.HOST,
    databaseUrl: environment.DATABASE_URL,
    logLevel: environment.LOG_LEVEL,
    trustedProxies: environment.TRUST_PROXY ?? [],
    demo: environment.AMPHOE_DEMO === 'on',
    safety: safetyOf(environment),
  };
};

/** Reads the settings from environment variables, or refuses with one sentence for each wrong one. */
export const readConfig = (variables: Variables): Result<Config> => {
  const read = Environment.safeParse(variables);
  if (read.success) return refuseAll(configOf(read.data), []);
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0] as Variable));
  const [first, ...rest] = [...wrong].map((variable) => refusalOf(variable, variables));
  if (first === undefined) throw read.error;
  return { ok: false, refusals: [first, ...rest] };
};
