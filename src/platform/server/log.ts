import { type DestinationStream, type Logger, pino } from 'pino';

const secretNames = [
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'cookie',
  'authorization',
  'citizenId',
  'databaseUrl',
  'connectionString',
];

/** pino reaches into an object by path only: the name itself, and up to three objects further in. */
const secretPaths = secretNames.flatMap((name) =>
  ['', '*.', '*.*.', '*.*.*.'].map((prefix) => `${prefix}${name}`),
);
const secretHeaders = ['headers["set-cookie"]', '*.headers["set-cookie"]'];

const mask = '[redacted]';
const citizenId = /(?<![\d.-])\d-?\d{4}-?\d{5}-?\d{2}-?\d(?![\d-])/g;
const passwordInUrl = /(postgres(?:ql)?:\/\/[^:@/\s"]*):[^@\s"]*@/g;

/** Takes citizen numbers and the passwords of database addresses out of a line of the log. */
export const withoutSecrets = (line: string): string =>
  line.replace(citizenId, mask).replace(passwordInUrl, `$1:${mask}@`);

/** Makes the log: JSON lines without passwords, tokens, cookies or citizen numbers. */
export const makeLogger = (level: string, destination?: DestinationStream): Logger => {
  const options = {
    level,
    redact: { paths: [...secretPaths, ...secretHeaders], censor: mask },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: withoutSecrets },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
};
