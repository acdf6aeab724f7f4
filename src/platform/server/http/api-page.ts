type Operation = { operationId: string; summary: string; description: string; tags: string[] };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rowOf = (path: string, method: string, operation: Operation): string =>
  `<tr><td><code>${method.toUpperCase()} ${escaped(path)}</code></td><td>${escaped(operation.operationId)}</td><td>${escaped(operation.description).replaceAll('\n\n', '<br>')}</td></tr>`;

const rowsOf = (paths: Record<string, Record<string, Operation>>): string =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => rowOf(path, method, operation)),
    )
    .join('\n');

/** A page that lists every operation for a reader; the machine's form is /api/openapi.json. */
export const apiPage = (description: Record<string, unknown>): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Amphoe API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Amphoe API</h1>
<p>The same as <a href="/api/openapi.json">OpenAPI 3.1</a>. Writes need an Idempotency-Key header (a UUID).</p>
<table><thead><tr><th>Call</th><th>Name</th><th>What it does</th></tr></thead><tbody>
${rowsOf(description.paths as Record<string, Record<string, Operation>>)}
</tbody></table></main></body></html>`;
