/** Processor time of this process in milliseconds; unlike the clock it stands while others work. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
