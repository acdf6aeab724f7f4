/** How the Node of a server is started; see node-options.mjs. */
export const NODE_FLAGS: readonly string[];
export const NODE_ENVIRONMENT: Readonly<Record<string, string>>;
