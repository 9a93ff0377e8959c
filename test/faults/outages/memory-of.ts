/** Megabytes that the server holds of the machine, as it says itself. */
export async function megabytesOf(address: string): Promise<number> {
  const page = await (await fetch(`${address}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(page)?.[1];
  if (bytes === undefined) throw new Error('the metrics do not say how much memory the server holds');
  return Number(bytes) / 2 ** 20;
}
