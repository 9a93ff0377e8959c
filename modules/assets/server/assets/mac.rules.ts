/** Of virtual and tunnelling adapters, which are the same on every machine that has one. */
export const sharedMacs: ReadonlySet<string> = new Set([
  '00:05:9A:3C:7A:00',
  '00:09:0F:AA:00:01',
  '00:09:0F:FE:00:01',
  '00:50:56:C0:00:01',
  '00:50:56:C0:00:08',
  '00:53:45:00:00:00',
  '02:00:4C:4F:4F:50',
  '02:50:F2:00:00:01',
  '02:50:F2:00:00:02',
  '0A:00:27:00:00:00',
  '20:41:53:59:4E:FF',
  '33:50:6F:45:30:30',
  '44:45:53:54:42:00',
  '50:50:54:50:30:30',
  '7A:79:00:00:00:00',
  'BA:DC:0D:ED:BE:EF',
]);

/** Of containers: made up anew on each machine, the same on many. */
const madeUp = /^(?:02:42|00:FF):/;

/** Whether the address of a network card tells no machine apart: one and the same digit, or what many machines bear. */
export function isPlaceholderMac(mac: string): boolean {
  return /^(.)\1*$/.test(mac.replaceAll(':', '')) || sharedMacs.has(mac) || madeUp.test(mac);
}
