/**
 * Node's flags for a server. By default, Node takes 128 MB for young objects and lets old ones grow to a
 * multiple of what is in use wherever a machine has the memory; answers are made of far less.
 */
export const serverFlags = ['--max-semi-space-size=16', '--heap-growing-percent=50']
