import { z } from 'zod';
import type { AnyContract } from '#kernel/contract.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
};

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

const answersOf = (contract: AnyContract): Json => ({
  '200': {
    description: contract.summary.en,
    content: contract.answersFile
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : { 'application/json': { schema: schemaOf(contract.reply, 'output') } },
  },
  '4XX': problemAnswer(`Refused: ${(contract.problems ?? ['see the code']).join(', ')}`),
  '5XX': problemAnswer('Not done; try again later.'),
});

const KEY = { $ref: '#/components/parameters/IdempotencyKey' };

const bodyOf = (contract: AnyContract): Json | undefined => {
  if (contract.takesFile)
    return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
  return contract.body && { 'application/json': { schema: schemaOf(contract.body, 'input') } };
};

const operationOf = (contract: AnyContract): Json => ({
  operationId: contract.name,
  summary: contract.summary.en,
  description: `${contract.summary.th}\n\nReach: ${contract.access.reach}. Roles: ${contract.access.roles?.join(', ') ?? 'every account'}.`,
  tags: [contract.path.split('/')[2] ?? 'api'],
  security: contract.access.reach === 'everyone' ? [] : [{ session: [] }],
  parameters: [
    ...parametersOf(contract.params, 'path'),
    ...parametersOf(contract.query, 'query'),
    ...(contract.method === 'GET' ? [] : [KEY]),
  ],
  ...(bodyOf(contract) && { requestBody: { required: true, content: bodyOf(contract) } }),
  responses: answersOf(contract),
});

const sentence = { type: 'object', properties: { th: { type: 'string' }, en: { type: 'string' } } };

const COMPONENTS = {
  securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'amphoe_session' } },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A UUID made by the client; the same key gets the same answer, once.',
      schema: { type: 'string', format: 'uuid' },
    },
  },
  schemas: {
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'code', 'sentence', 'refusals', 'requestId'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        code: { type: 'string' },
        sentence,
        refusals: { type: 'array', items: { type: 'object' } },
        requestId: { type: 'string' },
      },
    },
  },
};

const pathsOf = (contracts: readonly AnyContract[]): Json => {
  const paths: Record<string, Json> = {};
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) };
  }
  return paths;
};

/** The OpenAPI 3.1 description of the whole API, made from the contracts. */
export const openApi = (contracts: readonly AnyContract[]): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Amphoe API',
    version: '0.1.0',
    description:
      'Reports of Thai district administration: what is due, file it, review it, compile it.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'This server' }],
  paths: pathsOf(contracts),
  components: COMPONENTS,
});
