const text = { type: 'string' };

const sentence = {
  type: 'object',
  required: ['th', 'en'],
  properties: { th: text, en: text },
};

const refusal = {
  type: 'object',
  required: ['code', 'sentence'],
  properties: {
    code: text,
    sentence,
    field: { ...text, description: 'The path of the field to blame, when there is one.' },
  },
};

const problem = {
  type: 'object',
  description: 'Why a call was refused (RFC 9457), with a stable code and both wordings.',
  required: ['type', 'title', 'status', 'code', 'sentence', 'refusals', 'requestId'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    code: text,
    sentence,
    refusals: { type: 'array', items: refusal },
    requestId: { ...text, description: 'The number under which the log has it.' },
  },
};

/** What the operations of the OpenAPI description share. */
export const openApiComponents = {
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
  schemas: { Problem: problem },
} as const;
