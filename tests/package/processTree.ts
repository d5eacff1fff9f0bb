import fs from 'node:fs';

function parentOf(pid: string): number | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It ended meanwhile.
    return null;
  }
}

/** A process and all that it started, the process itself first. */
function processTree(root: number): readonly number[] {
  const processes = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const members = [root];
  for (const member of members) {
    members.push(...processes.filter(({ parent }) => parent === member).map(({ pid }) => pid));
  }
  return members;
}

/** Ends a process and all that it started without letting them say good-bye, as a power cut would. */
export function cutThePower(root: number): void {
  for (const pid of processTree(root)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
}
