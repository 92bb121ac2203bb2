import type { Port } from './ports.mjs';

/** Copies a port into a temporary folder and plants its fault there. */
export function withFault(port: Port): Port;
