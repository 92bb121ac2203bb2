// The identity of a process on a machine: a number alone is used again, and each container has a process 1.
import { readFileSync, readlinkSync } from 'node:fs';

/** A process among all processes of all machines. */
export interface ProcessIdentity {
  /** The machine since its start, and the container: the processes that see each other. */
  readonly space: string;
  readonly pid: number;
  /** The moment of its start, in ticks of the machine. */
  readonly start: string;
}

/** The identity of this process; undefined where the system does not tell it. */
export function thisProcess(): ProcessIdentity | undefined {
  const space = readSpace();
  const start = readStart(process.pid);
  return space !== undefined && start !== undefined ? { space, pid: process.pid, start } : undefined;
}

/** Whether a process is running; undefined for a process that this one cannot see. */
export function isRunning(other: ProcessIdentity | undefined): boolean | undefined {
  const self = thisProcess();
  if (!self || other?.space !== self.space || typeof other.start !== 'string') return undefined;
  return readStart(other.pid) === other.start;
}

function readSpace(): string | undefined {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return undefined;
  }
}

/** The start of a process; undefined if there is none with this number, or if it has ended and nobody has taken note of it. */
function readStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may contain anything.
    const [state, ...numbers] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : numbers[18];
  } catch {
    return undefined;
  }
}
