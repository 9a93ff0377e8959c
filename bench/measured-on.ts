import { cpus, totalmem } from 'node:os';

/** `Measured 2026-11-22 on 2 × Xeon, 24 GB, Node v26.10.0`: what a page of figures begins with. */
export function measuredOn(): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Measured ${new Date().toISOString().slice(0, 10)} on ${machine}, Node ${process.version}`;
}
