import fs from 'node:fs';

/** Process and all its descendants. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const members = [root];
  for (const member of members) {
    for (const [child, parent] of parents) if (parent === member) members.push(child);
  }
  return members;
}

function socketsOf(pid: number): string[] {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(fs.readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** Remote ends, as the kernel writes them, that are neither unset nor this machine. */
function outsideEnds(inodes: ReadonlySet<string>): string[] {
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    fs
      .readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => (fields[2] ?? '').split(':')[0] ?? '')
      .filter(
        (address) =>
          !/^0*$/.test(address) && !/^0100007F$|^0{24}01000000$|^0{16}0000FFFF0100007F$/.test(address),
      )
      .map((address) => `${kind} ${address}`),
  );
}

/**
 * Watches the network sockets of a process and its descendants, ten times a second.
 * @returns `stop`, which ends the watch and tells every remote address seen, in the kernel's hexadecimal
 */
export function watchSockets(pid: number): { readonly stop: () => string[] } {
  const seen = new Set<string>();
  const look = () => {
    const inodes = new Set(family(pid).flatMap(socketsOf));
    for (const end of outsideEnds(inodes)) seen.add(end);
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return [...seen];
    },
  };
}
