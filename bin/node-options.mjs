// Plain JavaScript, read by the launcher and by the benchmarks: how the Node of a server is started.

/**
 * Young objects get 4 MB (three times) instead of up to 32 MB: the requests of this server are short-lived
 * and small, and a scavenge of 4 MB is as quick. Saves some 100 MB of memory under load.
 */
export const NODE_FLAGS = ['--max-semi-space-size=4'];

/**
 * Two arenas instead of eight a processor: photos and files come and go in many threads (glibc alone).
 * Eight threads for files instead of four: most of them wait for the disk, and a photo must not wait for them.
 */
export const NODE_ENVIRONMENT = { MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '8' };
