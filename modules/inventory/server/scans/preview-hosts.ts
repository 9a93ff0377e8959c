import { readFile } from 'node:fs/promises';
import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { decodeDocument } from '../documents/decode-document.ts';
import { DocumentFault, documentOfPart, type AgentPart } from '../documents/document.rules.ts';
import { readDevice } from '../documents/read-device.ts';
import { readNmap, type NmapScan } from '../documents/read-nmap.ts';
import { unpackDocument } from '../documents/unpack-document.ts';
import { withoutJunk, type JunkSigns } from '../junk/junk.rules.ts';
import { junkInUse } from '../junk/junk.store.ts';
import { insertReports, reportById, settleReport, type Settling } from '../reports/report.store.ts';
import { toldOf, weighReport, type Decided } from '../reports/weigh-report.ts';
import { moveScan, scanById, type NamedScan } from './scan.store.ts';

/** Reads the file, and says of each host what applying it would do. All or nothing: it may be done twice. */
export async function previewHosts(steps: JobSteps, { scan: id }: { scan: Id }): Promise<void> {
  const scan = await steps.run((tx) => scanById(tx, id));
  if (scan?.state !== 'reading') return;
  const read = await readScanFile(steps.pathOf(scan.content));
  await steps.run(async (tx) => {
    await holdRecords(tx, 'inventoryScan', [id]);
    if ((await scanById(tx, id))?.state !== 'reading') return;
    if (read instanceof DocumentFault) return moveScan(tx, id, { state: 'failed', why: read.code });
    await previewAll(tx, scan, read.hosts);
    await moveScan(tx, id, { state: 'checked', scannedAt: read.scannedAt });
  });
}

async function readScanFile(path: string): Promise<NmapScan | DocumentFault> {
  try {
    return readNmap(decodeDocument(await unpackDocument(await readFile(path))));
  } catch (error) {
    if (error instanceof DocumentFault) return error;
    throw error;
  }
}

async function previewAll(tx: Tx, { id: scanId, customerId }: NamedScan, hosts: readonly AgentPart[]): Promise<void> {
  const junk = await junkInUse(tx);
  const reports = hosts.map((document) => ({
    id: tx.newId(),
    customerId,
    tokenId: null,
    source: 'scan' as const,
    scanId,
    content: '',
    bytes: Buffer.byteLength(JSON.stringify(document)),
    document,
    agentId: null,
  }));
  // a statement takes 65,535 parameters at most
  for (let at = 0; at < reports.length; at += 1000) await insertReports(tx, reports.slice(at, at + 1000));
  for (const { id, document } of reports) await previewHost(tx, { id, document, junk });
}

interface Host {
  id: Id;
  document: AgentPart;
  junk: JunkSigns;
}

async function previewHost(tx: Tx, { id, document, junk }: Host): Promise<void> {
  const report = await reportById(tx, id);
  if (!report) return;
  const inventory = withoutJunk(readDevice(documentOfPart(document)), junk);
  const { verdict, evidence } = await weighReport(tx, report, inventory);
  await settleReport(tx, id, { ...forecastOf(verdict), told: toldOf(inventory), evidence });
}

function forecastOf(verdict: Decided): Settling {
  if (verdict.outcome === 'ignored') return { state: 'ignored' };
  if (verdict.outcome === 'doubtful') return { state: 'preview', why: verdict.why, confidence: verdict.confidence };
  if (verdict.outcome === 'new') return { state: 'preview' };
  return { state: 'preview', assetId: verdict.assetId, confidence: verdict.confidence };
}
