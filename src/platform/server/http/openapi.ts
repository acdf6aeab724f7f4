import { z } from 'zod';
import type { AnyContract } from '#kernel/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { openApiComponents } from './openapi-components.ts';

type Json = Record<string, unknown>;

/** What each first part of a path (`reports` of `/api/reports/…`) is called on paper. */
export type TagTitles = Readonly<Record<string, Sentence>>;

// zod writes a record over a fixed set of keys as names and one shape; named properties say the same
// and are understood by every generator.
const nameProperties = (json: Json): void => {
  const names = (json.propertyNames as Json | undefined)?.enum;
  if (!Array.isArray(names) || json.required === undefined) return;
  json.properties = Object.fromEntries(names.map((name) => [name, json.additionalProperties]));
  json.additionalProperties = false;
  delete json.propertyNames;
};

/** The JSON schema of what a contract takes (`input`) or answers (`output`). */
export const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => nameProperties(jsonSchema as Json),
  }) as Json;
  return rest;
};

/** The tag under which a contract stands: the first part of its path. */
export const tagOf = (contract: AnyContract): string => contract.path.split('/')[2] ?? 'api';

const parametersOf = (schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
};

const problemAnswer = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const BYTES = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

const answersOf = (contract: AnyContract): Json => ({
  '200': {
    description: contract.summary.en,
    content: contract.answersFile
      ? BYTES
      : { 'application/json': { schema: schemaOf(contract.reply, 'output') } },
  },
  '4XX': problemAnswer(
    contract.problems === undefined
      ? 'Refused; the code says why.'
      : `Refused; besides the common codes: ${contract.problems.join(', ')}.`,
  ),
  '5XX': problemAnswer('Not done; try again later.'),
});

const KEY = { $ref: '#/components/parameters/IdempotencyKey' };

const bodyOf = (contract: AnyContract): Json | undefined => {
  if (contract.takesFile) return BYTES;
  return contract.body && { 'application/json': { schema: schemaOf(contract.body, 'input') } };
};

/** Who may call it and on whose data, in one English sentence. */
export const accessOf = ({ access }: AnyContract): string => {
  if (access.reach === 'everyone') return 'Needs no account.';
  const roles = access.roles?.join(', ') ?? 'every account';
  const levels = access.levels === undefined ? '' : ` Levels: ${access.levels.join(', ')}.`;
  return `Reach: ${access.reach}. Roles: ${roles}.${levels}`;
};

const operationOf = (contract: AnyContract): Json => ({
  operationId: contract.name,
  summary: contract.summary.en,
  description: `${contract.summary.th}\n\n${accessOf(contract)}`,
  tags: [tagOf(contract)],
  security: contract.access.reach === 'everyone' ? [] : [{ session: [] }],
  parameters: [
    ...parametersOf(contract.params, 'path'),
    ...parametersOf(contract.query, 'query'),
    ...(contract.method === 'GET' ? [] : [KEY]),
  ],
  ...(bodyOf(contract) && { requestBody: { required: true, content: bodyOf(contract) } }),
  responses: answersOf(contract),
});

const pathsOf = (contracts: readonly AnyContract[]): Json => {
  const paths: Record<string, Json> = {};
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) };
  }
  return paths;
};

const tagsOf = (contracts: readonly AnyContract[], titles: TagTitles): Json[] =>
  [...new Set(contracts.map(tagOf))].map((name) => {
    const { th, en } = titles[name] ?? { th: name, en: name };
    return { name, description: `${th} · ${en}` };
  });

/** The OpenAPI 3.1 description of the whole API, made from the contracts. */
export const openApi = (contracts: readonly AnyContract[], titles: TagTitles = {}): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Amphoe API',
    version: '0.1.0',
    description:
      'Reports of Thai district administration: what is due, file it, review it, compile it.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'This server' }],
  tags: tagsOf(contracts, titles),
  paths: pathsOf(contracts),
  components: openApiComponents,
});
